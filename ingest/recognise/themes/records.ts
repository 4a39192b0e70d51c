import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../../clean/fold';
import type { Block, GroupMention, ThemeMention } from '../../types';
import { isOfNames } from '../entries/contents';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { fieldNames } from '../persons/nameList';
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
  if (fields.some((field) => hasRole(field, 'proposer') || isPerson(page, field))) return [];
  const inside = page.records.inside(record);
  const named = fields.find((field) => hasRole(field, 'group') && !hasRole(field, 'topic'))
    ?? (inside.length === 0 ? fields.find((field) => hasRole(field, 'group')) : undefined);
  const group = named === undefined ? null : wholeGroup(page, named);
  if (group === null) return [];
  const listed = fields.filter(({ key }) => LISTED.test(key ?? '')).flatMap((field) => topicOf(page, field));
  const plans = [...listed, ...inside.flatMap((key) => planTheme(page, page.records.ofRecord(key)))];
  return [{ group, fields: [...fields, ...inside.flatMap((key) => page.records.ofRecord(key))], plans }];
}

/** { name: '何立', jiebie: '教育界', proposals: […] }: what stands in the record is that person's. */
function isPerson({ clean }: Page, field: Block): boolean {
  return hasRole(field, 'name') && isOfNames(clean, field, fieldNames);
}

/** Whether the key of a field says so, in either script. */
export function hasRole(field: Block, role: FieldRole): boolean {
  return rolesOfLabel(fold(field.key ?? '')).includes(role);
}

/** 考察团到访某联谊会: a headline that ends in the name of one. */
const TOLD = /到访|来访|拜[访会]|访问|走[进访]|举[行办]|召开|会见|出席|参加|接待|考察|调研|成立|当选/;

/** A field that is the name of a group, whole: 科技、科协界别. A street that plans stands for its group of delegates. */
function wholeGroup(page: Page, field: Block): GroupMention | null {
  const { folded, text } = page.clean;
  const words = folded.slice(field.start, field.end);
  const name = text.slice(field.start, field.end);
  const rule = 'group.record';
  if (/(?:街道|镇|乡)$/.test(words) && words.length <= 10) return { start: field.start, end: field.end, name, kind: 'committee_group', rule };
  if (TOLD.test(words)) return null;
  const [first] = /(?:界别?|小组|工作室|委员会|联谊会|会客厅|活动组)$/.test(words) ? parseGroupPhrase(page.clean, field) : [];
  return first === undefined ? null : { ...first, start: field.start, end: field.end, name };
}

function planTheme(page: Page, fields: readonly Block[]): ThemeMention[] {
  const topic = fields.find((field) => hasRole(field, 'topic'));
  if (topic === undefined || !fields.some((field) => hasRole(field, 'when') || hasRole(field, 'form'))) return [];
  return topicOf(page, topic);
}

/** { street: '…', topics: ['…', '…'] } */
const LISTED = /^(?:(?:plan|consultation)?topics|plans|议题(?:列表|清单)|协商议题)$/i;

/** 开展关于推进…; 视察…情况 */
const OPENING = /^(?:(?:视察|调研|考察|走访)(?=[^，。；]{4,40}(?:情况|工作)$)|(?:开展|举办|举行|组织|召开)?(?:关于)?)/;
/** …民生协商议事会, …的界别协商: the kind of event at the end of what is planned. */
const EVENT = /(?<=[^，。；]{4})的?(?:专题|主题|界别|民生|对口|联合)?(?:协商(?:座谈|议事)?(?:会|活动)?|(?:民生)?议事(?:协商)?会?)$/;
const SHORTEST = 8;

function topicOf(page: Page, topic: Block): ThemeMention[] {
  const words = page.clean.folded.slice(topic.start, topic.end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const event = words.length - opening > SHORTEST ? EVENT.exec(words)?.[0].length ?? 0 : 0;
  const span = tidyTheme(page.clean.folded, { start: topic.start + opening, end: topic.end - event });
  return [themeMention(page.clean, span, 'title', 'theme.plan')].filter(isMention);
}
