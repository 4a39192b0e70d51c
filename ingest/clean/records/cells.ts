/** A stretch of a line, or the line itself, by its offsets in the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Values of a line; a mark between quotation marks parts nothing, nor do the bars around a whole row. */
export function cells(text: string, line: Cell, mark: string): Cell[] {
  const { start: from, end: to } = mark === '|' ? withoutBars(text, line) : line;
  const found: Cell[] = [];
  let start = from;
  let quoted = false;
  for (let i = from; i <= to; i++) {
    if (text[i] === '"' && i < to) quoted = !quoted;
    if (i < to && (quoted || text[i] !== mark)) continue;
    found.push(unquoted(text, { start, end: i }));
    start = i + 1;
  }
  return found;
}

function withoutBars(text: string, line: Cell): Cell {
  const row = text.slice(line.start, line.end);
  const [start, end] = [row.search(/[^|\s]/), row.trimEnd().length];
  return start < 0 ? line : { start: line.start + start, end: line.start + (row[end - 1] === '|' ? end - 1 : end) };
}

function unquoted(text: string, { start, end }: Cell): Cell {
  return text[start] === '"' && text[end - 1] === '"' && end - start > 1 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Runs of blanks wider than one: what parts the columns of aligned text. */
const WIDE = /(?:\u3000|\u2003)+ ?|\t+| {2,80}/g;

const INNER = /(?:^|[、，：）])(?![男女])[\u3400-\u9fff](?:[\u3000\u2003]| {2})[\u3400-\u9fff](?=$|[、，：（(])/;

/** Values of a line parted by wide blanks. */
export function alignedCells(text: string, line: Cell): Cell[] {
  const words = text.slice(line.start, line.end);
  const from = words.length - words.trimStart().length;
  const to = words.trimEnd().length;
  const gaps = Array.from(words.matchAll(WIDE), ({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
    .filter((gap) => gap.start > from && gap.end < to);
  const starts = [from, ...gaps.map((gap) => gap.end)];
  const parts = starts.map((start, i) => ({ start: line.start + start, end: line.start + (gaps[i]?.start ?? to) }));
  return withoutInnerBlanks(text, parts);
}

/** 柳　絮, 主　任：: two single characters with one blank between are a name or a label, and one cell; 男 and 女 are cells of their own. */
function withoutInnerBlanks(text: string, parts: readonly Cell[]): Cell[] {
  const found: Cell[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const isInner = last !== undefined && INNER.test(text.slice(Math.max(last.start, last.end - 2), Math.min(part.end, part.start + 2)));
    if (isInner) found[found.length - 1] = { start: last.start, end: part.end };
    else found.push(part);
  }
  return found;
}
