import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import { inTurn } from '../../pattern';
import type { Block, CleanText } from '../../types';
import { fieldNames } from '../persons/nameList';
import { isOfNames } from './contents';
import type { Entry, Value } from './entry';
import { labelBeforeBlank, labelOf } from './labelOf';

/** Roles that a line of words may have by its label: what else is labelled so stands in prose as well. */
const IN_LINES: ReadonlySet<FieldRole> = new Set(['leader', 'members', 'head', 'office']);
/** Those it may have where the lines beside it tell a plan: what about and when. */
const IN_PLANS: ReadonlySet<FieldRole> = new Set(['topic', 'when', 'host', 'handler', 'guest']);

const HEADED = '副?召集人|副?组长|副?站长|负责人|领衔(?:委员|人)|牵头(?:委员|人)';
const LABEL = `(?:${HEADED}|副?主任|驻[室站]委员|成员|组员|委员)`;
/** Where the next label begins: ；成员：B, ，副召集人B, 副召集人 B. */
const NEXT = `[；。]|(?:，|(?<=[\\u3400-\\u9fff]) )(?=(?:${HEADED}|成员|组员)[： \\u3400-\\u9fff])|(?= [^：；。 \\n]{2,6}：)|$`;

/** （一）教育界别：召集人A；成员B、C。 1 第一组 召集人：A 地点：…: a group and who is in it, in one line. */
const IN_ONE_LINE = inTurn([
  new RegExp(`^(?:\\d{1,2} )?(?<head>[^：；。，\\n]{2,46}?)(?:：| (?=[^：；。，\\n]{2,4}：|(?:${HEADED}) )|(?<=组)(?=副?组长：|召集人：))`),
  new RegExp(`(?<parts>(?:${LABEL}：?[^：；。\\n]{2,200}?(?:${NEXT}) ?){1,4})(?:[^：；。 \\n]{2,6}：[^：；。\\n]{1,60})?$`),
]);
const PART = new RegExp(`(${LABEL})：?([^：；。\\n]{2,200}?)(?=${NEXT}| $)`, 'g');

/** 1、教育界别小组（7人） 组长：A 成员：B、C; 议题：… 时间：… 承办：… */
export function labelledEntries(clean: CleanText): Entry[] {
  const found: { readonly values: Value[]; readonly heading: Block | null }[] = [];
  let heading: Block | null = null;
  let values: Value[] = [];
  let above: Block | null = null;
  for (const block of clean.blocks) {
    if (block.kind === 'furniture') continue;
    const isLine = block.record === undefined || (block.record === above?.record && block.key === above.key);
    const room = roomNamed(clean, block);
    const parts = room === null ? labelledParts(clean, block, isLine) : [];
    above = block;
    if (parts.length === 0) [heading, values] = [room ?? block, []];
    for (const value of parts) {
      if (isOf(value, 'topic') && values.some((one) => isOf(one, 'topic'))) values = [];
      if (value.roles.length === 0) continue;
      if (values.length === 0) found.push({ values, heading });
      values.push(value);
    }
  }
  const told = (of: readonly Value[]) => (isPlan(of) || isLed(of) ? of : of.filter(isOfPersons));
  return found.map((one) => ({ heading: one.heading, values: told(one.values), parent: null }));
}

/** 工作室名称：“护苗”委员工作室 heads what stands under it, but for its label. */
const NAMES_ROOM = /^ ?(?:(?:委员)?(?:工作[室站]|小组|联络[站组])(?:名称)?|名称(?=：[^。，\n]{2,30}(?:工作[室站]|联络[站组]|客厅|之家|小组)$))：[ ]?(?=[^ ])/;

function roomNamed(clean: CleanText, block: Block): Block | null {
  const label = block.record === undefined ? NAMES_ROOM.exec(clean.folded.slice(block.start, block.end)) : null;
  return label === null ? null : { ...block, start: block.start + label[0].length };
}

const NEXT_PART = /(?:；[ ]?|[ ]{1,4})(?=[\u3400-\u9fff]{2,6}：)/;

const MOST_PARTS = 8;

/** 组长：A；副组长：B: what stands behind the labels of a line, so many at most. */
function labelledParts(clean: CleanText, block: Block, isLine: boolean, most = MOST_PARTS): Value[] {
  const first = labelledValue(clean, block, isLine);
  if (first === null) return [];
  const words = clean.folded.slice(first.start, first.end);
  const next = isOfPersons(first) && most > 1 ? NEXT_PART.exec(words) : null;
  if (next === null) return [first];
  const start = first.start + next.index + next[0].length;
  return [{ ...first, end: first.start + next.index }, ...labelledParts(clean, { ...block, start }, isLine, most - 1)];
}

/** What stands behind the label of a line; null where it has none. A blank parts a label from names, and from nothing else. */
function labelledValue(clean: CleanText, block: Block, isLine: boolean): Value | null {
  const label = labelOf(clean, block, isLine);
  const told = label ?? labelBeforeBlank(clean, block);
  if (told === null) return null;
  const roles = rolesOfLabel(told.name).filter((role) => IN_LINES.has(role) || IN_PLANS.has(role));
  const value = { start: told.end, end: block.end, roles, holds: null };
  return label !== null || (isOfPersons(value) && isOfNames(clean, value, fieldNames)) ? value : null;
}

function isOf({ roles }: Value, role: FieldRole): boolean {
  return roles.includes(role);
}

function isOfPersons({ roles }: Value): boolean {
  return roles.some((role) => IN_LINES.has(role));
}

/** A group with who heads it, and what it works on. */
function isLed(values: readonly Value[]): boolean {
  return values.some((value) => isOf(value, 'leader')) && values.some((value) => isOf(value, 'topic'));
}

function isPlan(values: readonly Value[]): boolean {
  return (['topic', 'when'] as const).every((role) => values.some((value) => isOf(value, role)));
}

export function lineEntries(clean: CleanText): Entry[] {
  return clean.blocks.flatMap((block) => {
    const found = IN_ONE_LINE.exec(clean.folded.slice(block.start, block.end));
    if (found === null) return [];
    const { head = '', parts = '' } = found.groups ?? {};
    const at = block.start + found[0].indexOf(head);
    const from = block.start + found[0].indexOf(parts, at - block.start + head.length);
    const values = Array.from(parts.matchAll(PART), ({ index, 0: whole, 1: label = '', 2: names = '' }): Value => {
      const end = from + index + whole.length;
      return { start: end - names.length, end, roles: rolesOfLabel(label).filter((role) => IN_LINES.has(role)), holds: null };
    });
    return [{ values, heading: { start: at, end: at + head.length, kind: 'heading' as const }, parent: null }];
  });
}

/** 第一组：民革、民盟（召集人：A、B）, 1.“护苗”委员工作室（领衔委员：A）: who leads it stands in a bracket. */
const IN_BRACKET = inTurn([
  /^ ?(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[.．、] ?)?(?<head>[^：；。，（）\n]{2,30})/,
  /(?:：[^：；。（）\n]{2,60})?（(?<label>[\u3400-\u9fff]{2,5})：(?<names>[^（）：\n]{2,60})）$/,
]);

export function bracketEntries(clean: CleanText): Entry[] {
  return clean.blocks.filter((block) => block.record === undefined).flatMap((block) => {
    const found = IN_BRACKET.exec(clean.folded.slice(block.start, block.end));
    const { head = '', label = '', names = '' } = found?.groups ?? {};
    const roles = rolesOfLabel(label).filter((role) => role === 'leader');
    if (found === null || roles.length === 0) return [];
    const start = block.start + found[0].indexOf(head);
    const end = block.start + found[0].length - 1;
    return [{
      values: [{ start: end - names.length, end, roles, holds: null }],
      heading: { start, end: start + head.length, kind: 'heading' as const }, parent: null,
    }];
  });
}

/** 中共界：A、B（女）；民革界：C。: several groups and who is in them, in one line. */
const GROUP_IN_LINE = /(?<=^|[；。]) ?([^：；。，、\n（）]{1,14}(?:界别?|人士))(?:（\d{1,3}[人名位]）)?：([^：；。\n]{2,400})(?=[；。]|$)/g;

export function groupsInLines(clean: CleanText): Entry[] {
  return clean.blocks.filter((block) => block.record === undefined).flatMap((block) => {
    const found = Array.from(clean.folded.slice(block.start, block.end).matchAll(GROUP_IN_LINE));
    return found.length < 2 ? [] : found.map(({ index, 0: whole, 1: head = '', 2: names = '' }): Entry => {
      const end = block.start + index + whole.length;
      const start = block.start + index + whole.indexOf(head);
      return {
        values: [{ start: end - names.length, end, roles: ['members'], holds: null }],
        heading: { start, end: start + head.length, kind: 'heading' as const }, parent: null,
      };
    });
  });
}

const LABELLED_PART = /([\u3400-\u9fff]{2,6})：([^；。：\n]{2,80})(?=[；。]|$)/g;

/** 议题：…；责任单位：…；时间：…: a plan in one line. */
export function plansInLines(clean: CleanText): Entry[] {
  return clean.blocks.filter((block) => block.record === undefined).flatMap((block) => {
    const parts = Array.from(clean.folded.slice(block.start, block.end).matchAll(LABELLED_PART), (found): Value => {
      const end = block.start + found.index + found[0].length;
      return { start: end - (found[2] as string).length, end, roles: rolesOfLabel(found[1] as string), holds: null };
    });
    return parts.length > 1 && isPlan(parts) ? [{ values: parts, heading: null, parent: null }] : [];
  });
}
