import type { Block, Span, ThemeMention } from '../../types';
import { anyOf } from '../../pattern';
import { blockText, type Page } from '../page';
import { labelKind, type LabelledSpan } from './labels';
import { isMention, themeMention } from './mention';

const NAME = 'theme.proposalEntry';
const TITLE = anyOf([
  /《(?<marked>关于[^《》\n]{4,100}|[^《》\n]{4,100}(?:提案|建议))》/,
  // what people bring up has any title: 《快递包装转型亟待加力》——反映人：何立
  /《(?<told>[^《》\n]{6,60})》(?=[ ]?[（，—]{0,2}(?:反映|提交|撰写|报送)(?:人|者|单位)：)/,
  /^(?:第?\d{1,4}[号、.．）]?[ ]?)?(?<bare>关于[^《》。；：（）\n]{4,80}(?:提案|建议))(?=[（，； ])/,
  /^第?\d{1,4}[号、.．）)][ ]?(?<numbered>[^《》。；：（）\n]{4,80}(?:提案|建议))(?=（)/,
], 'g');
/** 提案者：A、B；承办单位：C: labels among the words of a line, each up to the next mark or, behind a blank, the next label. */
const LABELLED = /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,8})：[ ]?([^，；。：\n（）]{2,80}?)(?=[，；。\n（）]|[ ]{1,4}[\u3400-\u9fff]{2,8}：|$)/g;

/** A proposal that one line tells whole: its title, and the labels behind it. */
export interface InlineEntry {
  readonly title: ThemeMention;
  readonly lines: readonly LabelledSpan[];
}

/** 《关于…的提案》，提案者：A，承办单位：B, 关于…的提案（主办：B；会办：C）: proposals whose labels stand in the same line. */
export function inlineEntries(page: Page, block: Block): InlineEntry[] {
  const words = blockText(page, block);
  if (!words.includes('：') || !/》|^[^《]{0,8}关于|^第?\d/.test(words)) return [];
  const titles = Array.from(words.matchAll(TITLE));
  return titles.flatMap((title, i) => {
    const from = title.index + title[0].length;
    const lines = labelsIn(words, { start: from, end: titles[i + 1]?.index ?? words.length }, block.start);
    const written = title.groups?.['marked'] ?? title.groups?.['told'] ?? title.groups?.['bare'] ?? title.groups?.['numbered'] ?? '';
    const theme = themeMention(page.clean, spanOf(title.index + title[0].indexOf(written), written.length, block.start), 'title', NAME);
    return lines.length === 0 || !isMention(theme) ? [] : [{ title: theme, lines }];
  });
}

function labelsIn(words: string, stretch: Span, base: number): LabelledSpan[] {
  return Array.from(words.slice(stretch.start, stretch.end).matchAll(LABELLED)).flatMap((found) => {
    const [whole, key, value] = found as unknown as [string, string, string];
    const kind = /^反映(?:人|者|单位)$/.test(key) ? 'proposer' : labelKind(key);
    const start = stretch.start + found.index + whole.length - value.length;
    return kind === null || kind === 'title' ? [] : [{ kind, value: spanOf(start, value.length, base) }];
  });
}

function spanOf(start: number, length: number, base: number): Span {
  return { start: base + start, end: base + start + length };
}
