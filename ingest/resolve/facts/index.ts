import type { CleanText, DocumentFacts, PlaceMention } from '../../types';
import { committeeOf } from './committee';
import { dateOf } from './date';
import { meetingOf } from './meeting';
import { committeeMentions } from './mentions';
import { outletOf } from './outlet';
import { titleOf } from './title';
import { urlOf } from './url';

/**
 * What a document is, when and where it speaks from. Each fact is null where the text does not say it: nothing is
 * guessed from the day of reading or from a file's name. The national committee's place is 中国 with the code 100000;
 * a place in no register has its name where others have a code.
 */
export function documentFacts(clean: CleanText, places: readonly PlaceMention[]): DocumentFacts {
  const mentions = committeeMentions(clean.folded);
  const committee = committeeOf(clean, mentions, places);
  const meeting = meetingOf(clean, committee, mentions);
  const url = urlOf(clean);
  return { title: titleOf(clean), outlet: outletOf(clean), date: dateOf(clean, url), url, committee, meeting };
}
