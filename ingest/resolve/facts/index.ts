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
 * a place in no register has its name where others have a code. Whoever hands a text over knows better.
 */
export function documentFacts(clean: CleanText, places: readonly PlaceMention[]): DocumentFacts {
  const mentions = committeeMentions(clean.folded);
  const committee = committeeOf(clean, mentions, places);
  const meeting = meetingOf(clean, committee, mentions);
  const { given } = clean.source;
  const url = given?.url ?? urlOf(clean);
  return {
    title: given?.title ?? titleOf(clean), outlet: given?.outlet ?? outletOf(clean), date: given?.date ?? dateOf(clean, url), url,
    committee, meeting,
  };
}
