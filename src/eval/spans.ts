import type { Span } from '../../ingest/types';
import type { Annotation } from './annotation';
import { lengthOf, squeeze } from './squeeze';

/** A title stands up to so many characters above the line that names its speaker. */
const TITLE_ROOM = 80;
/** Speakers named so close together share what follows. */
const JOINT_ROOM = 60;
/** What has no speaker's passage: so many characters around an annotated theme of the same owner. */
const AROUND = 150;

/** Owner, squeezed → where their own words stand: from the quote naming them to the next speaker's, or around their themes. */
export function ownWords(text: string, gold: Annotation): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const add = (owner: string, span: Span) => spans.set(owner, [...(spans.get(owner) ?? []), span]);
  const starts = speakersInOrder(text, gold);
  starts.forEach(({ at, name }, index) => {
    const next = starts.slice(index + 1).find((later) => lengthOf(text.slice(at, later.at)) > JOINT_ROOM);
    add(name, { start: back(text, at, TITLE_ROOM), end: next?.at ?? text.length });
  });
  for (const theme of gold.themes) {
    const at = text.indexOf(theme.quote);
    if (at >= 0) add(squeeze(theme.delegate_or_group), { start: back(text, at, AROUND), end: ahead(text, at, AROUND) });
  }
  return spans;
}

function speakersInOrder(text: string, gold: Annotation): Array<{ at: number; name: string }> {
  return gold.delegates
    .map(({ name, quote }) => ({ at: text.indexOf(quote), name: squeeze(name) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1));
}

/** The offset so many characters before another. A character is one or two code units. */
function back(text: string, at: number, characters: number): number {
  const before = Array.from(text.slice(Math.max(0, at - 2 * characters), at));
  return at - before.slice(-characters).join('').length;
}

function ahead(text: string, at: number, characters: number): number {
  return at + Array.from(text.slice(at, at + 2 * characters)).slice(0, characters).join('').length;
}
