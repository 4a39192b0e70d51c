import { confidenceOf } from '../../../schema/vocabulary/ruleConfidence';
import { toSource } from '../../clean';
import type { CleanText, CommitteeEntity, MeetingFinding, Span } from '../../types';
import { placeWordsOf } from '../groups/committee';
import { placeKey, placeOfPrefix } from '../groups/place';
import { numberOf } from './number';

const NAME = 'facts.meeting';
const NUMBER = '[一二三四五六七八九十\\d]{1,4}';
const STANDING = '(?<standing>常务委员会|常委会)?';
const SESSION = `第?(?<session>${NUMBER})次(?:全体会议|会议|全会)`;
/** Behind 政协第三届云溪市委员会: 第二次会议, 常务委员会第十八次会议. */
const AFTER_FULL = new RegExp(`${STANDING}${SESSION}`, 'y');
/** Behind 市政协: 十五届二次会议, 第十五届常委会第七次会议. */
const AFTER_SHORT = new RegExp(`第?(?<term>${NUMBER})届(?:委员会)?${STANDING}${SESSION}`, 'y');
const TERM_INSIDE = new RegExp(`第?(${NUMBER})届`);

/**
 * The meeting that a page is about: the first that it names of its committee, a plenary one before one of the standing
 * committee. `mentions` are those of committees. Null where it names none with its term and number.
 */
export function meetingOf(clean: CleanText, committee: CommitteeEntity | null, mentions: readonly Span[]): MeetingFinding | null {
  if (committee === null) return null;
  const own = mentions
    .map((mention) => meetingAt(clean, mention, committee))
    .filter((meeting) => meeting !== null)
    .filter(({ placeCode }) => placeCode === placeKey(committee.place));
  return own.find(({ standing }) => standing !== true) ?? own[0] ?? null;
}

function meetingAt(clean: CleanText, { start, end }: Span, committee: CommitteeEntity): MeetingFinding | null {
  const name = clean.folded.slice(start, end);
  const after = matchAt(name.endsWith('委员会') ? AFTER_FULL : AFTER_SHORT, clean.folded, end);
  const term = numberOf(after?.groups?.['term'] ?? TERM_INSIDE.exec(name)?.[1] ?? '');
  const session = numberOf(after?.groups?.['session'] ?? '');
  if (after === null || term === null || session === null) return null;
  const span = { start, end: end + after[0].length };
  return {
    ...toSource(clean, span),
    name: clean.text.slice(span.start, span.end).replace(/\s/g, ''),
    placeCode: placeKey(placeOfPrefix(placeWordsOf(name), committee.place)),
    term, session,
    ...(after.groups?.['standing'] === undefined ? {} : { standing: true }),
    rule: NAME,
    confidence: confidenceOf(NAME),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
