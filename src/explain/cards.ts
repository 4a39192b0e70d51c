import { bilingual, escapeHtml } from './html';
import { MARK_KINDS, type Fact, type Mark } from './marks';
import { exampleOf } from './rules';

/** What is known of a mark, to be shown beside the text. */
export function card(mark: Mark, index: number): string {
  const { zh, en } = MARK_KINDS[mark.kind];
  return [
    `<article class="card ${mark.kind}" id="m${index}">`,
    `<h3>${bilingual(zh, en)} <q>${escapeHtml(mark.words)}</q></h3>`,
    '<dl>',
    ...[...mark.facts, ...factsOfRule(mark)].map(line),
    '</dl>',
    examples(mark.rule),
    '</article>',
  ].join('\n');
}

function factsOfRule({ rule, confidence }: Mark): Fact[] {
  const measured = confidence === null ? [] : [{ zh: '置信度', en: 'confidence', value: confidence.toFixed(2) }];
  return [{ zh: '规则', en: 'rule', value: rule }, ...measured];
}

function examples(rule: string): string {
  const known = exampleOf(rule);
  if (known === undefined) return '';
  const lines = [{ zh: '例', en: 'example', value: known.example }, { zh: '反例', en: 'counter-example', value: known.counterExample }];
  return `<details><summary>${bilingual('此规则之例', 'what the rule is for')}</summary><dl>${lines.map(line).join('')}</dl></details>`;
}

function line({ zh, en, value }: Fact): string {
  return `<dt>${bilingual(zh, en)}</dt><dd>${escapeHtml(value)}</dd>`;
}
