import type { PersonMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import { blockAt, type Page } from '../page';
import { type FrameLink, type SpeakerFrame, person } from './frame';
import { speechTail, type SpeechTail } from './speech';

const NAME = 'person.againByName';
/** A page names no more delegates in full than this who come back by bare name. */
const MOST = 60;
/** 何立则关注…: what somebody follows is a topic of theirs. */
const FOLLOWS = /^(?:则|还|也|更)(?:重点|尤其|格外|十分)?(?:关注|聚焦|关心)/;
const FOLLOWS_WITHIN = 8;
/** 会上，何立就夜校建设发表意见 */
const SPEAKS_ON = /^(?:就|围绕|针对)[^，。；\n]{4,40}?(?:发表|提出|[作做]了?|发言|建言|谈)/;
const SPEAKS_ON_WITHIN = 52;
/** What a bare name stands behind: the beginning of a clause, or the closing mark of quoted words. */
const OPENING = '\n。；，”！？';

/**
 * A delegate named with the title once speaks again by bare name further down: 何立表示，…. Found for the persons of
 * frames already known; not a rule of its own, for a name alone makes nobody a delegate.
 */
export function framesByBareName(page: Page, known: readonly PersonMention[]): SpeakerFrame[] {
  const firstAt = new Map<string, PersonMention>();
  for (const one of known) if (!firstAt.has(one.name)) firstAt.set(one.name, one);
  const taken = new Set(known.map((one) => one.start));
  return [...firstAt.values()].slice(0, MOST).flatMap((one) => laterFrames(page, one)).filter((frame) => !taken.has(frame.start));
}

function laterFrames(page: Page, one: PersonMention): SpeakerFrame[] {
  const { folded } = page.clean;
  const written = folded.slice(one.start, one.end);
  const found: SpeakerFrame[] = [];
  for (let at = folded.indexOf(written); at >= 0; at = folded.indexOf(written, at + written.length)) {
    const frame = frameAt(page, at, written.length);
    if (frame !== null) found.push(frame);
  }
  return found;
}

/** A few words that are no sentence: what somebody is to speak about. */
function isTitle(words: string): boolean {
  return words.length >= 4 && words.length <= 60 && !/[。；！？]/.test(words);
}

const BACKED: ReadonlySet<string> = new Set(['party', 'people_org', 'sector', 'committee_group']);

/** 何立代表民建市委会建议: the groups that are named only here. */
function spokenFor(page: Page, tail: SpeechTail): FrameLink[] {
  return (tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups))
    .filter((group) => BACKED.has(group.kind)).map((group) => ({ group, relation: 'on_behalf_of' as const }));
}

function frameAt(page: Page, at: number, length: number): SpeakerFrame | null {
  const { folded, text } = page.clean;
  const block = blockAt(page, at);
  if (block === null || !(at === block.start || OPENING.includes(folded[at - 1] as string) || folded.endsWith('，委员', at))) return null;
  const end = at + length;
  const persons = [person(text, { start: at, end }, NAME)];
  const frame = { start: at, rule: NAME, persons, links: [], act: 'speech', speaks: true } as const;
  if (folded[end] === '：') {
    const words = { start: end + 1, end: block.end };
    const title = isTitle(folded.slice(words.start, words.end)) ? words : null;
    return at === block.start && words.end > words.start ? { ...frame, end, body: words.start, title } : null;
  }
  const tail = speechTail(folded, end);
  if (block.kind === 'heading' || tail.end >= block.end) return null;
  const isOn = SPEAKS_ON.test(folded.slice(end, end + SPEAKS_ON_WITHIN));
  if (isOn || FOLLOWS.test(folded.slice(end, end + FOLLOWS_WITHIN))) return { ...frame, end, body: end, title: null };
  const links = spokenFor(page, tail);
  if (!tail.speaks && links.length > 0) return { ...frame, links, speaks: false, end: tail.end, body: tail.end, title: null };
  if (!tail.speaks) return at === block.start ? { ...frame, speaks: false, end, body: end, title: null } : null;
  return { ...frame, links, end: tail.end, body: tail.end, title: tail.title };
}
