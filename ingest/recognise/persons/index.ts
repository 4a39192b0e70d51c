import type { Page } from '../page';
import { added } from './added';
import { addressee } from './addressee';
import { afterTitle } from './afterTitle';
import { framesByBareName } from './againByName';
import { framesByPronoun } from './againByPronoun';
import { appointed } from './appointed';
import { apposition } from './apposition';
import { asDelegate } from './asDelegate';
import { askedByName } from './askedByName';
import { bareSpeaker } from './bareSpeaker';
import { asRepresentatives } from './asRepresentatives';
import { associationHead } from './associationHead';
import { authorIs } from './authorIs';
import { authorLine } from './authorLine';
import { became } from './became';
import { becameHead } from './becameHead';
import { beforeTitle } from './beforeTitle';
import { byline } from './byline';
import { convener } from './convener';
import { elected } from './elected';
import type { FrameRule, SpeakerFrame } from './frame';
import { greets } from './greets';
import { headOfGroup } from './headOfGroup';
import { headSuggests } from './headSuggests';
import { headline } from './headline';
import { headlineAsks } from './headlineAsks';
import { labelled } from './labelled';
import { listBeforeTitle } from './listBeforeTitle';
import { inARow } from './inARow';
import { joinedInTurn } from './inTurn';
import { jointAuthors } from './jointAuthors';
import { membersAre } from './membersAre';
import { nameWithGroup } from './nameWithGroup';
import { postAfterName } from './postAfterName';
import { profileHead } from './profileHead';
import { proposersNamed } from './proposersNamed';
import { readBy } from './readBy';
import { recordLeader } from './recordLeader';
import { recordMember } from './recordMember';
import { recordOffice } from './recordOffice';
import { respectively } from './respectively';
import { roomLed } from './roomLed';
import { roster } from './roster';
import { sayLines } from './sayLines';
import { speaksFor } from './speaksFor';
import { submits } from './submits';
import { titledList } from './titledList';
import { titledNames } from './titledNames';
import { toldOf } from './toldOf';

export type { FrameLink, SpeakerFrame } from './frame';

/** All that can name a delegate, the surest first: where two frames name one person in one place, the first stands. */
export const personRules: readonly FrameRule[] = [
  recordLeader, recordOffice, recordMember, profileHead, authorLine, byline, authorIs, addressee, headline, headlineAsks, respectively,
  jointAuthors, titledNames, readBy, convener,
  listBeforeTitle, beforeTitle, nameWithGroup,
  afterTitle, speaksFor, greets, headOfGroup, headSuggests, postAfterName, associationHead, submits,
  roster, titledList, elected, appointed, added, became, becameHead, membersAre,
  labelled, apposition, asDelegate, asRepresentatives, inARow, proposersNamed, sayLines, askedByName, roomLed, bareSpeaker, toldOf,
];

/** Named with the title, in a list or beside a label: they may take the word further down. */
const MAY_SPEAK_LATER: ReadonlySet<string> = new Set([
  labelled.name, afterTitle.name, listBeforeTitle.name, becameHead.name, became.name, apposition.name, membersAre.name,
  roomLed.name,
]);

/** Every phrase of the page that names delegates, in order of place. */
export function findSpeakers(page: Page): SpeakerFrame[] {
  const named = new Set<number>();
  const found: SpeakerFrame[] = [];
  for (const rule of personRules) {
    for (const frame of rule.find(page)) {
      if (frame.persons.some((known) => named.has(known.start))) continue;
      for (const known of frame.persons) named.add(known.start);
      found.push(frame);
    }
  }
  const inTurn = joinedInTurn(page, [...found].sort((a, b) => a.start - b.start));
  const speakers = inTurn.filter((frame) => frame.act !== null || MAY_SPEAK_LATER.has(frame.rule));
  const byName = [...inTurn, ...framesByBareName(page, speakers.flatMap((frame) => frame.persons))].sort((a, b) => a.start - b.start);
  return [...byName, ...framesByPronoun(page, byName.flatMap((frame) => frame.persons))].sort((a, b) => a.start - b.start);
}
