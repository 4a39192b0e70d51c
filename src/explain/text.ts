import { escapeHtml } from './html';
import { MARK_KINDS, type Mark, type MarkKind } from './marks';
import { segmentsOf, type Segment } from './segments';

/** The whole text, each stretch in the colours of its marks. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const begun = new Set<number>();
  return segmentsOf(text.length, marks).map((segment) => stretch(text, segment, marks, begun)).join('');
}

function stretch(text: string, { start, end, marks: indices }: Segment, marks: readonly Mark[], begun: Set<number>): string {
  const words = escapeHtml(text.slice(start, end));
  if (indices.length === 0) return words;
  const beginning = indices.filter((index) => !begun.has(index));
  for (const index of beginning) begun.add(index);
  const anchors = beginning.map((index) => `<a id="t${index}"></a>`).join('');
  const kinds = new Set(indices.map((index) => (marks[index] as Mark).kind));
  const told = [...kinds].map((kind) => MARK_KINDS[kind].zh).join('、');
  const attributes = `class="mark ${[...kinds].join(' ')}" data-marks="${indices.join(' ')}" title="${told}"${focusable(kinds)}`;
  return `${anchors}<span ${attributes}>${words}</span>`;
}

/** What was not taken is not a stop on the way of the tab key. */
function focusable(kinds: ReadonlySet<MarkKind>): string {
  return kinds.size === 1 && kinds.has('rejected') ? '' : ' tabindex="0"';
}
