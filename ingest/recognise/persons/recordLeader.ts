import { valuesWith, type Entry } from '../entries';
import { groupOfEntry } from '../entries/group';
import type { FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames } from './nameList';

const NAME = 'person.recordLeader';
/** Their 主任 is who convenes the delegates there; that of a committee holds an office. */
const ROOMS: ReadonlySet<string> = new Set(['group.workroom', 'group.delegate_group']);

/** An entry for a sector, group or workroom with its convener: { name: '经济界', leader: 'A（…）、B（…）' }. */
export const recordLeader: FrameRule = {
  name: NAME,
  example: '[{"name": "教育界", "leader": "沈若兰（云泽一中校长）、何立"}]',
  finds: ['沈若兰', '何立'],
  counterExample: '[{"name": "教育界", "contact_leader": "沈若兰"}]',
  find: (page) => page.entries.flatMap((entry) => framesOf(page, entry)),
};

function framesOf(page: Page, entry: Entry): SpeakerFrame[] {
  const namesIn = (role: FieldRole) => valuesWith(entry, role).flatMap((value) => fieldNames(page.clean.folded, value));
  const [leaders, heads] = [namesIn('leader'), namesIn('head')];
  const group = leaders.length + heads.length === 0 ? null : groupOfEntry(page, entry);
  if (group === null) return [];
  const names = ROOMS.has(group.rule) ? [...leaders, ...heads] : leaders;
  return names.map((name) => namingFrame(person(page.clean.text, name, NAME), { group, relation: 'convener' }));
}
