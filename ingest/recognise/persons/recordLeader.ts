import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames } from './nameList';

const NAME = 'person.recordLeader';
const LEADER_KEYS = /^(?:leaders?|conveners?|heads?|directors?|召集人|副?组长|负责人|领衔委员|组长|牵头人|主持人)$/i;
/** Contact persons of the committee stand outside of the group. */
const GROUP_KEYS = /^(?:name|title|group|boundary|sector|studio|workroom|committee|team|street|名称|界别|小组|工作室|专委会|街道)(?:_?name|名称)?$/i;

/** A record of a sector, group or workroom with its convener: { name: '经济界', leader: 'A（…）、B（…）' }. */
export const recordLeader: FrameRule = {
  name: NAME,
  example: '[{"name": "教育界", "leader": "沈若兰（云泽一中校长）、何立"}]',
  finds: ['沈若兰', '何立'],
  counterExample: '[{"name": "教育界", "contact_leader": "沈若兰"}]',
  find: (page) => page.clean.blocks.filter((block) => LEADER_KEYS.test(block.key ?? '')).flatMap((block) => framesOf(page, block)),
};

function framesOf(page: Page, field: Block): SpeakerFrame[] {
  const group = groupOfRecord(page, field);
  if (group === null) return [];
  return fieldNames(page.clean.folded, field).map((name) => frameOf(page, name, group));
}

function frameOf(page: Page, name: Span, group: GroupMention): SpeakerFrame {
  const convener = person(page.clean.text, name, NAME);
  return namingFrame(convener, { group, relation: 'convener' });
}

/** The record's own name, whole: a heading such as 科技、科协界别 is one group. */
function groupOfRecord(page: Page, field: Block): GroupMention | null {
  const named = page.records.ofRecord(field.record ?? -1).find((block) => GROUP_KEYS.test(block.key ?? ''));
  if (named === undefined) return null;
  const [first] = parseGroupPhrase(page.clean, named);
  if (first === undefined) return null;
  return { ...first, start: named.start, end: named.end, name: page.clean.text.slice(named.start, named.end) };
}
