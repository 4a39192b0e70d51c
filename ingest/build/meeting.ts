import type { DocumentFacts } from '../types';
import type { GraphDraft } from './draft';
import { addCommittee } from './groups';
import { meetingId, placeKeyOf } from './ids';

/**
 * The meeting that a document is about, when it is one of the committee's that the document is about: only then is
 * its full name known. Gives back its id.
 */
export function addMeeting(draft: GraphDraft, { meeting, committee }: DocumentFacts): string | null {
  if (meeting === null || committee === null || placeKeyOf(committee) !== meeting.placeCode) return null;
  const { term, session } = meeting;
  const name = `政协第${chinese(term)}届${committee.place.name}委员会第${chinese(session)}次会议`;
  const id = draft.node('Meeting', meetingId(meeting.placeCode, term, session), { name, term, session });
  draft.follows('CONVENED_BY', id, addCommittee(draft, committee));
  return id;
}

const NUMERALS = '〇一二三四五六七八九';

/** 14 as 十四; terms and sessions stay below a hundred. */
function chinese(n: number): string {
  if (n >= 100) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return NUMERALS.charAt(ones);
  return `${tens > 1 ? NUMERALS.charAt(tens) : ''}十${ones > 0 ? NUMERALS.charAt(ones) : ''}`;
}
