import { isBlank } from '../piece';
import { linesOf } from '../line';

/** A line that is not blank, and what tells how it goes on. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of blanks at its head. */
  readonly indent: number;
  /** In half-width columns: 政 takes two. */
  readonly width: number;
}

/** Lines without a blank one between them. */
export interface Run {
  readonly lines: readonly PageLine[];
  /** Width at which the page breaks its lines; null where lines are not broken by width. */
  readonly wrapWidth: number | null;
  /** The smallest indent; a deeper one begins a paragraph. */
  readonly margin: number;
  readonly marksParagraphsByIndent: boolean;
  /** Labels that come again: 提案者 of a list of proposals. Each begins a line of its own. */
  readonly labels: ReadonlySet<string>;
}

/** A bullet, （一）, 一、, 1., 【…】 or 第一条 at the head of a line. */
const MARKER = new RegExp('^\\s{0,20}(?:' + [
  '[●■◆▲★○◇□▪•☆※►▶⊙◎【]', '[（(][一二三四五六七八九十\\d]{1,3}[）)]', '[一二三四五六七八九十]{1,3}、', '\\d{1,2}[.．、](?!\\d)',
  '第[一二三四五六七八九十百\\d]{1,4}[章节条]',
].join('|') + ')');
/** A name or a few words, and a colon. */
const LABEL = /^([^，。；：:\n]{2,20})[：:]\s{0,4}\S/;
/** The number of a row or of a proposal. */
const NUMBERED = /^第?\d/;
/** Ends a sentence, a quotation, a bracket or what announces a list. */
const SENTENCE_END = /[。！？!?；;：:….”」』）)》】]\s{0,20}$/;
const PUNCTUATION = /[，。、；：,.;:“]/;

/** Columns that a line may be short of the page's width: a word or a mark that did not fit. */
const SLACK = 8;
/** Narrower lines are headings or lists, wider ones are paragraphs of their own. */
const NARROWEST = 36;
const WIDEST = 140;
/** Share of the lines within a paragraph that must reach the width. */
const SHARE_OF_FULL_LINES = 0.8;

export const beginsItem = (text: string): boolean => MARKER.test(text);
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-40));

export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const lines: PageLine[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = pageLine(text, start, end);
    if (line !== null) lines.push(line);
    else if (lines.length > 0) runs.push(runOf(lines.splice(0)));
  }
  if (lines.length > 0) runs.push(runOf(lines));
  return runs;
}

function pageLine(page: string, start: number, end: number): PageLine | null {
  let first = start;
  while (first < end && isBlank(page.charCodeAt(first))) first++;
  if (first === end) return null;
  const text = page.slice(first, end);
  return { start, end, text, indent: first - start, width: widthOf(text) };
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

function runOf(lines: readonly PageLine[]): Run {
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  const labels = labelsOf(lines);
  const wrapWidth = mostly(lines, LABEL) || mostly(lines, NUMBERED) ? null : wrapWidthOf(lines, margin, labels);
  return { lines, margin, wrapWidth, labels, marksParagraphsByIndent: lines.some(({ indent }) => indent > margin) };
}

function labelOf({ text }: PageLine): string | undefined {
  return LABEL.exec(text)?.[1];
}

function labelsOf(lines: readonly PageLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const label of lines.map(labelOf)) {
    if (label !== undefined) (seen.has(label) ? again : seen).add(label);
  }
  return again;
}

function beginsOwnLine(line: PageLine, labels: ReadonlySet<string>): boolean {
  return beginsItem(line.text) || labels.has(labelOf(line) ?? '');
}

/** 陆鸣：完善托育服务, 第315号 …: most lines name who or what they are of, or are counted. However wide, each is one of a list. */
function mostly(lines: readonly PageLine[], head: RegExp): boolean {
  return lines.filter(({ text }) => head.test(text)).length * 2 > lines.length;
}

/** Lines are broken by width when nearly all that end in mid-sentence reach the same width. */
function wrapWidthOf(lines: readonly PageLine[], margin: number, labels: ReadonlySet<string>): number | null {
  const broken = lines.filter((line, i) => endsOpen(line, lines[i + 1], margin, labels));
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const width = widths[Math.ceil(0.8 * (widths.length - 1))] ?? 0;
  if (broken.length === 0 || width < NARROWEST || width > WIDEST) return null;
  const full = broken.filter((line) => line.width >= width - SLACK);
  const inSentence = broken.filter(({ text }) => PUNCTUATION.test(text));
  const isWrapped = full.length >= SHARE_OF_FULL_LINES * broken.length && inSentence.length * 2 >= broken.length;
  return isWrapped && (broken.length > 1 || endsSentence(lines.at(-1)?.text ?? '')) ? width : null;
}

function endsOpen(line: PageLine, next: PageLine | undefined, margin: number, labels: ReadonlySet<string>): boolean {
  return next !== undefined && next.indent <= margin && !beginsOwnLine(next, labels) && !endsSentence(line.text);
}

/** Whether `next` goes on with the paragraph of `line`. */
export function goesOn(line: PageLine, next: PageLine, run: Run): boolean {
  if (run.wrapWidth === null || next.indent > run.margin || beginsOwnLine(next, run.labels)) return false;
  const slack = endsSentence(line.text) ? SLACK / 2 : SLACK;
  return line.width >= run.wrapWidth - slack;
}
