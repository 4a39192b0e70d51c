import { valuesWith, type Entry } from '../entries';
import { groupOfEntry } from '../entries/group';
import type { Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames } from './nameList';

const NAME = 'person.recordLeader';

/** An entry for a sector, group or workroom with its convener: { name: '经济界', leader: 'A（…）、B（…）' }. */
export const recordLeader: FrameRule = {
  name: NAME,
  example: '[{"name": "教育界", "leader": "沈若兰（云泽一中校长）、何立"}]',
  finds: ['沈若兰', '何立'],
  counterExample: '[{"name": "教育界", "contact_leader": "沈若兰"}]',
  find: (page) => page.entries.flatMap((entry) => framesOf(page, entry)),
};

function framesOf(page: Page, entry: Entry): SpeakerFrame[] {
  const leaders = valuesWith(entry, 'leader').flatMap((value) => fieldNames(page.clean.folded, value));
  const group = leaders.length === 0 ? null : groupOfEntry(page, entry);
  if (group === null) return [];
  return leaders.map((name) => namingFrame(person(page.clean.text, name, NAME), { group, relation: 'convener' }));
}
