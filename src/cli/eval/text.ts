import type { DocumentScore } from '../../eval/document';
import type { RuleRecord } from '../../eval/byRule';
import type { Score } from '../../eval/score';
import { table } from '../table';
import type { Miss, Report } from './report';

/** For people: the table over all texts first, then what else was asked for. */
export function asText({ score, groups = [], files, rules, misses }: Report): string {
  return [
    ...figures('all', score),
    ...groups.flatMap(({ name, score: part }) => ['', ...figures(name, part)]),
    ...(files ? ['', ...files.map(ofFile)] : []),
    ...(rules ? ['', ...ofRules(rules)] : []),
    ...(misses ? ['', ...misses.map(ofMiss)] : []),
  ].join('\n');
}

function figures(name: string, { figures: parts, evidence, texts }: Score): string[] {
  const rows = Object.entries(parts)
    .filter(([, { found, gold }]) => found > 0 || gold > 0)
    .map(([part, { tp, found, gold, ...shares }]) => [part, tp, found, gold, ...[shares.precision, shares.recall, shares.f1].map(rounded)]);
  return [
    `${name} (${texts} ${texts === 1 ? 'text' : 'texts'})`,
    ...table(['', 'right', 'found', 'annotated', 'precision', 'recall', 'F1'], rows),
    `evidence exact: ${evidence.exact} of ${evidence.of}`,
  ];
}

function rounded(share: number): string {
  return share.toFixed(3);
}

function ofFile({ file, rows }: DocumentScore): string {
  const counts = Object.entries(rows).filter(([, { found, gold }]) => found > 0 || gold > 0);
  return [file, ...counts.map(([part, { tp, found, gold }]) => `${part}=${tp}/${found}/${gold}`)].join(' ');
}

/** A theme beside the annotated one may be right too: such findings are not judged. */
function ofRules(rules: readonly RuleRecord[]): string[] {
  const precision = ({ judged, right }: RuleRecord) => (judged === 0 ? null : rounded(right / judged));
  const rows = rules.map((rule) => [rule.rule, rule.findings, rule.judged, rule.right, precision(rule)]);
  return table(['rule', 'findings', 'judged', 'right', 'precision'], rows);
}

function ofMiss({ file, part, how, what, sentence }: Miss): string {
  return [`${file} ${part} ${how}: ${what}`, ...(sentence === null ? [] : [`    ${sentence}`])].join('\n');
}
