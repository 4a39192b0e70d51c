import { SPECIAL_COMMITTEE } from '../groups/specialCommittee';
import { items } from '../../segment/sentences';
import type { GroupLink, GroupMention, Span } from '../../types';
import type { Page } from '../page';
import { groupLink } from './link';

const LIST = `(?<=^|[，。；：、了取议阅协])${SPECIAL_COMMITTEE}(?:[、和与及]${SPECIAL_COMMITTEE}){0,12}`;
/** 听取A委、B委|上半年工作情况汇报; 审议A委|《…报告》. */
const HEARD = new RegExp(`${LIST}(?!副?主任)(?=(?:关于[^。；]{2,60}?|[^，。；、《]{0,24}?)(?:汇报|报告|通报)|《[^》\\n]{4,60}(?:报告|方案)》|提交的《)`, 'g');
/** A委、B委|分别汇报了工作 */
const TELL = new RegExp(`${LIST}(?=(?:先后|分别|依次)(?:汇报|通报|报告)了?[^。；]{0,24}(?:工作|情况))`, 'g');
/** 牵头委室：|提案委: in a plan. */
const PLANNED = new RegExp(
  `(?<=(?:牵头|责任|承办|主办|负责)(?:委室|专委会|单位|部门)：)${SPECIAL_COMMITTEE}(?:[、和]${SPECIAL_COMMITTEE}){0,12}(?=[；，。）]|$)`, 'g',
);
const HEARS = /听取|审议|审阅/;

/** Does a sentence without any group that is known by its name tell of committees that are heard? */
export function hearsCommittees(words: string): boolean {
  return (HEARS.test(words) && words.search(HEARD) >= 0) || words.search(TELL) >= 0 || words.search(PLANNED) >= 0;
}

/** Special committees that a meeting hears, also where the sentence names them without saying whose they are. */
export function heardCommittees(page: Page, sentence: Span, words: string, known: readonly GroupMention[], rule: string): GroupLink[] {
  const found = [...(HEARS.test(words) ? words.matchAll(HEARD) : []), ...words.matchAll(TELL), ...words.matchAll(PLANNED)];
  return found.flatMap(({ index, 0: list }) => {
    const start = sentence.start + index;
    return items(page.clean.folded, { start, end: start + list.length }).flatMap((item) => committeeOf(page, item, known, rule));
  });
}

function committeeOf(page: Page, item: Span, known: readonly GroupMention[], rule: string): GroupLink[] {
  const own = known.find((group) => group.start < item.end && item.start < group.end);
  const group = own ?? { ...item, name: page.clean.text.slice(item.start, item.end), kind: 'committee_group' as const, rule };
  return own === undefined || own.rule === 'group.special_committee' ? [groupLink(group, 'proposer', rule)] : [];
}
