import type { Span } from '../types';

/** Opening marks in order, and the closing mark of each. Folded text has but one kind of each pair. */
const OPENING = '“‘（《【';
const CLOSING = '”’）》】';
/** Nearly all of a Chinese text lies in this range, where no mark does. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** For all stretches of a usual length that hold no pair. */
const NOTHING = new Uint8Array(1024);

/** A pair further apart than this is no phrase in quotation marks but a slip of the page. */
const LONGEST = 160;
/** “…，…。”: what ends as a sentence does and is as long as one was said, and is read as other sentences are. */
const SHORTEST_SPEECH = 12;
const ENDS_SENTENCE = '。！？…';
const SHORTEST_SENTENCE = 5;
/** 她表示，“…”: what stands behind a verb of speaking is said, whatever mark it ends with. */
const SAYS = /(?:说|表示|认为|建议|呼吁|指出|介绍|坦言)[，：]$/;
const LONGEST_VERB = 3;

/** A page forgets to close some marks; so many are looked past. */
const FORGOTTEN = 3;

/**
 * Which places of a stretch stand inside brackets or quotation marks, where no sentence, clause or list is cut.
 *
 * Takes the folded text; returns one byte a code unit of the stretch, to be read only: 1 inside a pair (the marks themselves
 * included). A mark without its partner counts as ordinary text. Linear.
 */
export function enclosed(folded: string, span: Span): Uint8Array {
  const length = Math.max(0, span.end - span.start);
  let inside: Uint8Array | undefined;
  const open: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (isHan(folded.charCodeAt(i))) continue;
    if (OPENING.includes(folded[i] as string)) open.push(i);
    else if (open.length > 0 && CLOSING.includes(folded[i] as string)) close(folded, span, open, i, inside ??= new Uint8Array(length));
  }
  return inside ?? (length <= NOTHING.length ? NOTHING : new Uint8Array(length));
}

/** A sign of Chinese writing, which is never a mark. */
export function isHan(unit: number): boolean {
  return unit >= FIRST_HAN && unit <= LAST_HAN;
}

function isSpeech(folded: string, from: number, at: number): boolean {
  if (folded[from] !== '“') return false;
  if (ENDS_SENTENCE.includes(folded[at - 1] as string)) return at - from > SHORTEST_SENTENCE;
  return at - from > SHORTEST_SPEECH && (folded[at - 1] === '，' || SAYS.test(folded.slice(Math.max(0, from - LONGEST_VERB), from)));
}

function close(folded: string, span: Span, open: number[], at: number, inside: Uint8Array): void {
  const opening = OPENING[CLOSING.indexOf(folded[at] as string)];
  for (let k = open.length - 1; k >= Math.max(0, open.length - FORGOTTEN); k--) {
    const from = open[k] as number;
    if (at - from > LONGEST) return;
    if (folded[from] !== opening) continue;
    open.length = k;
    if (isSpeech(folded, from, at)) return;
    inside.fill(1, from - span.start, at - span.start + 1);
    return;
  }
}
