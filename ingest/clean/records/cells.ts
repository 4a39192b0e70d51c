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
