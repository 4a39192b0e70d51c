import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.recordMember';
const NAME_KEYS = /^(?:name|full_?name|real_?name|member|delegate|xingming|姓 ?名|委员|委员姓名)$/i;
/** members: ['陆鸣', '何立'] stand beside the name of their sector. */
const LIST_KEYS = /^(?:members|delegates|成员|委员名单|参与委员|成员委员)$/i;
const GROUP_KEYS = /^(?:group|sector|circle|boundary|category|jiebie|party|界 ?别|所属界别|党 ?派)$/i;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);

/** A record of one member: { name: '陆鸣', sector: '教育界' }. */
export const recordMember: FrameRule = {
  name: NAME,
  example: '[{"name": "陆鸣", "sector": "教育界"}, {"name": "何嘉宁", "sector": "经济界"}]',
  finds: ['陆鸣', '何嘉宁'],
  counterExample: '[{"name": "陆鸣", "school": "云泽中学"}, {"name": "教育界", "sector": "一"}]',
  find: (page) => recordsOf(page).flatMap((fields) => framesOf(page, fields)),
};

/** Runs of fields of one record: they stand together. */
function recordsOf(page: Page): Block[][] {
  const found: Block[][] = [];
  for (const block of page.clean.blocks) {
    if (block.record === undefined || block.key === undefined) continue;
    const last = found.at(-1);
    if (last?.[0]?.record === block.record) last.push(block);
    else found.push([block]);
  }
  return found;
}

function framesOf(page: Page, fields: readonly Block[]): SpeakerFrame[] {
  const groups = fields.filter((field) => GROUP_KEYS.test(field.key ?? ''))
    .flatMap((field) => parseGroupPhrase(page.clean, field).filter((one) => BACKED.has(one.kind)).slice(0, 1));
  if (groups.length === 0) return [];
  const named = fields.filter((field) => NAME_KEYS.test(field.key ?? '')).slice(0, 1).map((field) => nameList(page.clean.folded, field));
  const listed = fields.filter((field) => LIST_KEYS.test(field.key ?? '')).flatMap((field) => nameList(page.clean.folded, field));
  return [...named.filter((names) => names.length === 1).flat(), ...listed].map((name) => frameOf(page, name, groups));
}

function frameOf(page: Page, name: Span, groups: readonly GroupMention[]): SpeakerFrame {
  const member = person(page.clean.text, name, NAME);
  return {
    ...name, rule: NAME, persons: [member],
    links: groups.map((group) => ({ group, relation: 'member' as const })), act: null, speaks: false, body: null, title: null,
  };
}
