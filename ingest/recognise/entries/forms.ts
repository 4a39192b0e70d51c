import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { Block, CleanText, Span } from '../../types';
import { nameList } from '../persons/nameList';
import { isOfNames } from './contents';
import type { Entry, Value } from './entry';
import { labelOf } from './labelOf';

/** Lines with labels, one under the other, are a form from so many on. */
const FEWEST = 3;
/** Under a name that stands alone so many lines make a card, if one says where the delegate sits. */
const FEWEST_OF_CARD = 2;

/** Lines with labels about one person. */
export interface Form {
  readonly who: Value;
  /** The label of the line that names the person; null where the name stands alone. */
  readonly label: string | null;
  readonly values: Value[];
  readonly heading: Block | null;
}

/** 姓名：A / 性别：女 / 党派：民革: a form about one person in lines, or several of them, each from the name on. */
export function formEntries(clean: CleanText): Entry[] {
  return [...formsOf(clean).filter(isAboutMember), ...clean.blocks.flatMap((block) => cardIn(clean, block))]
    .map(({ values, heading }) => ({ values, heading, parent: null }));
}

function isAboutMember({ who, label, values }: Form): boolean {
  if (label !== null) return who.roles.includes('name') && values.length >= FEWEST;
  return values.length > FEWEST_OF_CARD && values.some(({ roles }) => roles.includes('seat'));
}

/** A form may begin with who leads a room or hands in a proposal as well. */
const NAMING = ['name', 'leader', 'proposer'] as const satisfies readonly FieldRole[];

/** The forms of a page, each from the line that names a person. */
export function formsOf(clean: CleanText): Form[] {
  const found: Form[] = [];
  let heading: Block | null = null;
  let form: Form | null = null;
  for (const block of clean.blocks) {
    if (block.kind === 'furniture') continue;
    const alone = nameAlone(clean, block);
    const parts = alone === null ? labelledParts(clean, block) : [{ label: null, value: alone }];
    if (parts.length === 0) [heading, form] = [block, null];
    for (const { label, value } of parts) {
      if (begins(form, label, value)) found.push(form = { who: value, label, values: [], heading });
      form?.values.push(value);
    }
  }
  return found;
}

/** A name always; who leads or hands in where no form has begun, or where the last one began so too. */
function begins(form: Form | null, label: string | null, { roles }: Value): boolean {
  if (roles.includes('name')) return true;
  return NAMING.some((role) => roles.includes(role)) && (form === null || form.label === label);
}

const NEXT_LABEL = /[ ]{1,4}(?=[\u3400-\u9fff]{2,6}：)/;
const MOST_PARTS = 8;

/** 姓名：A 性别：女 界别：经济界: what stands behind the labels of a line. */
function labelledParts(clean: CleanText, block: Block, most = MOST_PARTS): { label: string | null; value: Value }[] {
  const label = labelOf(clean, block);
  if (label === null) return [];
  const next = most > 1 ? NEXT_LABEL.exec(clean.folded.slice(label.end, block.end)) : null;
  const end = next === null ? block.end : label.end + next.index;
  const value = { start: label.end, end, roles: rolesOfLabel(label.name), holds: null };
  const rest = next === null ? [] : labelledParts(clean, { ...block, start: end + next[0].length }, most - 1);
  return [{ label: label.name, value }, ...rest];
}

const SEATED = /^[^，。：；\n]{0,10}政协(?:委员|常委)[： ]?(?=[\u3400-\u9fff])/;
const LONGEST_NAME = 24;

/** A name alone in its line, or with the seat before it: 市政协委员何立. */
function nameAlone(clean: CleanText, block: Block): Value | null {
  if (block.record !== undefined || block.end - block.start > LONGEST_NAME) return null;
  const seat = SEATED.exec(clean.folded.slice(block.start, block.end))?.[0].length ?? 0;
  const name = { start: block.start + seat, end: block.end };
  return isOneName(clean, name) ? { ...name, roles: ['name'], holds: null } : null;
}

function isOneName(clean: CleanText, span: Span): boolean {
  return nameList(clean.folded, span).length === 1 && isOfNames(clean, span, nameList);
}

/** 何立 界别 教育界 党派 民进; 何立，男，界别：教育界，党派：民进。: a card in one line. */
const CARD = /^ ?(?:【[^【】\n]{2,12}】|[\d.．、]{1,4})?[ ]?(?:[姓名 ]{2,6}：)?(?=([\u3400-\u9fff·]{2,8})[ ，])/;
const SEAT_IN_CARD = /(?<=[ ，；])((?:所[属在])?(?:界别|党派|专委会))(?:：| {1,2})[ ]?([^ ：，。；\n]{2,20})(?=$|[ ，；。])/g;
const LONGEST_CARD = 160;

function cardIn(clean: CleanText, block: Block): Pick<Entry, 'values' | 'heading'>[] {
  if (block.record !== undefined || block.end - block.start > LONGEST_CARD) return [];
  const words = clean.folded.slice(block.start, block.end);
  const found = CARD.exec(words);
  const start = block.start + (found?.[0].length ?? 0);
  const name = { start, end: start + (found?.[1]?.length ?? 0), roles: ['name'] as const, holds: null };
  if (found === null || !isOneName(clean, name)) return [];
  const seats = Array.from(words.matchAll(SEAT_IN_CARD), (seat): Value => {
    const end = block.start + seat.index + seat[0].length;
    return { start: end - (seat[2] as string).length, end, roles: rolesOfLabel(seat[1] as string), holds: null };
  });
  return seats.length === 0 ? [] : [{ values: [name, ...seats], heading: null }];
}
