import { altered, slicePiece, type CleaningRule, type Piece } from '../piece';
import { closesFirst, isCutOff, leavesOpen } from './cut';
import { goesOn, runsOf, type Run } from './run';

/**
 * Paragraphs of a page: lines broken at a fixed width are joined, and so is a sentence that a column break
 * (blank lines) cut in two. A title by itself stays by itself.
 */
export const wraps: CleaningRule = { name: 'clean.wraps', apply: joinLines };

interface Paragraph {
  start: number;
  end: number;
}

function joinLines(piece: Piece): readonly Piece[] {
  if (piece.flow === 'running' || !piece.text.includes('\n')) return [piece];
  const joined: Paragraph[] = [];
  for (const run of runsOf(piece.text)) {
    for (const paragraph of paragraphsOf(run, piece.text)) addOrJoin(joined, paragraph, piece.text);
  }
  return joined.map(({ start, end }) => altered(slicePiece(piece, start, end), { flow: 'running' }));
}

function paragraphsOf(run: Run, text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  run.lines.forEach((line, i) => {
    const previous = run.lines[i - 1];
    const last = paragraphs.at(-1);
    const isJoined = previous !== undefined && (goesOn(previous, line, run) || (leavesOpen(text, previous) && closesFirst(text, line)));
    if (isJoined && last !== undefined) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

function addOrJoin(joined: Paragraph[], paragraph: Paragraph, text: string): void {
  const last = joined.at(-1);
  const isContinued = last !== undefined && text.slice(last.end, paragraph.start).includes('\n\n') && isCutOff(text, last, paragraph);
  if (isContinued) last.end = paragraph.end;
  else joined.push(paragraph);
}
