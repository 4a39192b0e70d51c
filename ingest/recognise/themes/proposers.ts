import type { GroupMention, PersonMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { fieldNames } from '../persons/nameList';

/** Who hands in a proposal, as a cell, a bracket or the end of a line names them. */
export interface Proposers {
  readonly persons: readonly PersonMention[];
  readonly groups: readonly GroupMention[];
}

const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org', 'committee_group']);
/** What may stand around the names: 市政协委员, 等3名, 联名, 提案人：. */
const AROUND = new RegExp('(?:第一|领衔|联名)?(?:提案|提出|提交|建议)(?:者|人|单位|委员)：?|作者：|[， ]代表(?:(?:单位|党派|界别)?：)?|个人发言'
  + '|(?:全国|[省市区县州]|自治区)?政协|(?:界别?)?(?:委员|常委)'
  + '|(?:专职|常务)?副?(?:主委|主任委员|主席|会长|理事长|秘书长)'
  + '|等(?:\\d{1,3}|[一二三四五六七八九十]{1,2})?[人名位]?|\\d{1,3}[人名位]|联名|集体|（|）|[、，和及 ·]', 'g');

/** The proposers that a cell names. What is a person's name is no group. */
export function proposersIn(page: Page, span: Span, rule: string): Proposers {
  const groups = parseGroupPhrase(page.clean, span).map((group) => withoutVerb(page, group));
  const known = groups.filter((group) => BACKED.has(group.kind));
  const named = fieldNames(page.clean.folded, span).filter((name) => !known.some((group) => overlap(group, name)));
  const persons = named.map((name) => ({ ...name, name: page.clean.text.slice(name.start, name.end).replace(/\s/g, ''), rule }));
  // 何立（政协云泽市委员会委员）: where somebody sits proposes nothing
  const isSeat = (group: GroupMention) => named.length > 0 && group.rule === 'group.committee';
  return { persons, groups: groups.filter((group) => !isSeat(group) && !named.some((name) => overlap(group, name))) };
}

/** 发言人：A，代表G */
function withoutVerb({ clean: { folded, text } }: Page, group: GroupMention): GroupMention {
  const start = group.start + (folded.startsWith('代表', group.start) ? '代表'.length : 0);
  return { ...group, start, name: start === group.start ? group.name : text.slice(start, group.end) };
}

/** The same where nothing else may stand in the stretch; null where it says more than who proposes. */
export function proposersOnly(page: Page, span: Span, rule: string): Proposers | null {
  const found = proposersIn(page, span, rule);
  const groups = found.groups.filter((group) => BACKED.has(group.kind));
  if (found.persons.length + groups.length === 0) return null;
  let left = page.clean.folded.slice(span.start, span.end);
  for (const one of [...found.persons, ...groups]) left = left.replace(page.clean.folded.slice(one.start, one.end), '');
  return left.replace(AROUND, '') === '' ? { ...found, groups } : null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
