import { personWords } from '../../../schema/vocabulary/personWords';
import { clauses, items } from '../../segment/sentences';
import type { Span } from '../../types';
import { blockAt, type Page } from '../page';
import { mayBeName } from './nameList';
import { bareName, looksDotted, looksLikeName } from './names';

const LONGEST_LIST = 300;
const NAME_LENGTHS = [3, 2, 4] as const;
/** 某学会会长艾合买提·热某某 */
const DOTTED_LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** 何立（女，壮族）: sex and people stand behind a name. */
const BRACKET = /(?:教授|院士|律师|博士|先生|女士|同志)?（[^（）\n]{1,12}）$|(?:教授|院士|律师|博士|先生|女士|同志)$/;
/** 岩某某（傣族）: whose people is told has a name, if one without a known family name. */
const OF_PEOPLE = /族）$/;
/** 选举何立为…: what an election begins by, or the last word before a name. */
const LEADS = /(?:[的有家员师长由星首者手董科是界]|主教|支部|总支|支社|选举|补选|增选|增补|推选|任命|同意|决定|聘任)$/;

/** Where the names begin that stand right before a verb: behind the last mark before it that is no 、 and in no bracket. */
function listStart(folded: string, floor: number, end: number): number {
  let start = end;
  let depth = 0;
  while (start > floor && end - start < LONGEST_LIST) {
    const mark = folded[start - 1] as string;
    if (mark === '）') depth++;
    if (mark === '（') depth--;
    if (depth < 0 || (depth === 0 && '，。；：“”《》\n'.includes(mark))) break;
    start--;
  }
  return start;
}

/** A、B（女）、C|当选…: the names of a list that ends where a verb begins; what is no name is left out. */
export function listedBeforeVerb(page: Page, verb: number): Span[] {
  const { folded } = page.clean;
  const floor = blockAt(page, verb)?.start ?? verb;
  const list = withoutEtc(folded, { start: listStart(folded, floor, verb), end: verb });
  const listed = items(folded, list).flatMap((item) => lastTwo(folded, item));
  return listed.flatMap((item) => nameAtEnd(folded, item));
}

/** The names of a list whose items 、 or ， part, and how many items it has; the last may end in 等, or in 都继续留任. */
export function namesAtEnds(folded: string, list: Span): { readonly items: number; readonly names: readonly Span[] } {
  const byClause = clauses(folded, list).map((clause) => items(folded, clause).flatMap((item) => lastTwo(folded, item)));
  const namesOf = (parts: readonly Span[]) => parts.flatMap((part) => nameAtEnd(folded, withoutEtc(folded, part)));
  const ends = (parts: readonly Span[]) => ({ items: parts.length, names: namesOf(parts) });
  const lasts = ends(byClause.flatMap((clause) => clause.slice(-1)));
  return lasts.items > 2 && lasts.names.length === lasts.items ? lasts : ends(byClause.flat());
}

const AND = /^(.{2,24})[及和与](?=([\u3400-\u9fff]{2,4})(?:等(?:\d{1,3}[人名位])?)?$)/;

/** 何立及陆鸣, 校长何立和陆鸣: the last two of a list, where both end in a name. */
function lastTwo(folded: string, item: Span): Span[] {
  const [, before, name] = AND.exec(folded.slice(item.start, item.end)) ?? [];
  if (before === undefined || name === undefined || !looksLikeName(name)) return [item];
  const first = { start: item.start, end: item.start + before.length };
  return nameAtEnd(folded, first).length === 0 ? [item] : [first, { start: first.end + 1, end: item.end }];
}

const ETC = /(?:等(?:\d{1,3}[人名位](?:同志)?)?|（[^）\n]*姓氏[^）\n]*）|(?:等人?)?[都均也亦则]?(?:继续|成功|首[次度])?(?:留任|连任|当选|入选|续任|获委任))$/;

function withoutEtc(folded: string, { start, end }: Span): Span {
  return { start, end: end - (ETC.exec(folded.slice(start, end))?.[0].length ?? 0) };
}

/** The item itself, or behind a post: 研究员陆鸣. */
function nameAtEnd(folded: string, item: Span): Span[] {
  const { start } = item;
  const end = item.end - (BRACKET.exec(folded.slice(start, item.end))?.[0].length ?? 0);
  const isTold = end < item.end && OF_PEOPLE.test(folded.slice(end, item.end));
  const whole = end - start;
  const usual = folded.slice(start, end).includes('·') ? DOTTED_LENGTHS : NAME_LENGTHS;
  const lengths = (isTold ? [...usual, whole] : [whole, ...usual]).filter((length) => length >= 2 && length <= whole);
  const found = lengths.find((length) => {
    const run = bareName(folded.slice(end - length, end));
    const isName = (looksDotted(run) && run.length > 2) || ((looksLikeName(run) || isTold) && mayBeName(run));
    return isName && mayPrecede(folded.slice(start, end - length));
  });
  return found === undefined ? [] : [{ start: end - found, end }];
}

function mayPrecede(before: string): boolean {
  return before === '' || LEADS.test(before) || personWords().posts.some((post) => before.endsWith(post));
}
