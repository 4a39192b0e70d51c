import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { Block, GroupMention, ThemeMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';

/** A group that a record belongs to or is about: { boundary: '特邀界别', plans: […] }, { name: '经济界', desc: … }. */
export interface RecordOwner {
  readonly group: GroupMention;
  /** What is the group's own: the fields of its record and of those inside it. */
  readonly fields: readonly Block[];
  /** Topics of the plans inside it. */
  readonly plans: readonly ThemeMention[];
}

/** The groups of the page's records, with the plans listed under them. Beside a proposer's name a sector is where that person sits. */
export function recordOwners(page: Page): RecordOwner[] {
  return page.records.records.flatMap((record) => ownerOf(page, record));
}

function ownerOf(page: Page, record: number): RecordOwner[] {
  const fields = page.records.ofRecord(record);
  if (fields.some((field) => hasRole(field, 'proposer'))) return [];
  const inside = page.records.inside(record);
  const named = fields.find((field) => hasRole(field, 'group') && !hasRole(field, 'topic'))
    ?? (inside.length === 0 ? fields.find((field) => hasRole(field, 'group')) : undefined);
  const group = named === undefined ? null : wholeGroup(page, named);
  if (group === null) return [];
  const plans = inside.flatMap((key) => planTheme(page, page.records.ofRecord(key)));
  return [{ group, fields: [...fields, ...inside.flatMap((key) => page.records.ofRecord(key))], plans }];
}

function hasRole(field: Block, role: FieldRole): boolean {
  return rolesOfLabel(field.key ?? '').includes(role);
}

/** A field that is the name of a group, whole: 科技、科协界别. A street that plans stands for its group of delegates. */
function wholeGroup(page: Page, field: Block): GroupMention | null {
  const { folded, text } = page.clean;
  const words = folded.slice(field.start, field.end);
  const name = text.slice(field.start, field.end);
  const rule = 'group.record';
  if (/(?:街道|镇|乡)$/.test(words) && words.length <= 10) return { start: field.start, end: field.end, name, kind: 'committee_group', rule };
  const [first] = /(?:界别?|小组|工作室|委员会|联谊会|会客厅|活动组)$/.test(words) ? parseGroupPhrase(page.clean, field) : [];
  return first === undefined ? null : { ...first, start: field.start, end: field.end, name };
}

function planTheme(page: Page, fields: readonly Block[]): ThemeMention[] {
  const topic = fields.find((field) => hasRole(field, 'topic'));
  if (topic === undefined || !fields.some((field) => hasRole(field, 'when') || hasRole(field, 'form'))) return [];
  const opening = /^(?:开展|举办|举行|组织|召开)?(?:关于)?/.exec(page.clean.folded.slice(topic.start, topic.end))?.[0].length ?? 0;
  const span = tidyTheme(page.clean.folded, { start: topic.start + opening, end: topic.end });
  return [themeMention(page.clean, span, 'title', 'theme.plan')].filter(isMention);
}
