import { between, type SentenceWithPersons } from './link';
import { withListed } from './membership';
import type { Page } from '../page';
import type { GroupLink, GroupMention, PersonMention } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.associationOffice';
const POST = /^(?:第[一二三四五六七八九十]{1,3}届)?(?:永远|首席|候任|轮值|联席|创会|名誉|荣誉|常务|专职|执行){0,2}副?(?:会长|主席|主委|主任委员|理事长|监事长|监事会主席|理事|董事|常委|秘书长|主任)/;
/** 民建市委会|参委会|主任: an organ of a party's body may stand before the post. */
const ORGAN = /^[\u4e00-\u9fff]{1,8}?(?:委员会|专委会|委会)(?=(?:常务|执行|专职)?副?主任)/;
const ORGAN_WITHIN = 20;
const ASSOCIATION = /(?:联谊会|基金|总会|联会|同学会|协进会|[该本]会|促进会)(?:[\u4e00-\u9fff]{2,8}委员会)?$/;

/** Between the post and the name stand other posts and the seat, and no other person: 、兼秘书长, 、省政协委员. */
const POSTS = /^(?:[、兼及暨][^，。；：“”（）]{0,36}?(?:委员|常委|主席|主委|会长|理事长|秘书长|主任|校长|院长|教授|董事长|总经理|[省市县区局厅部处院]长|研究员|律师))?$/;
const POSTS_WITHIN = 40;

/** 联谊会常委X; 民建中央副主席、省政协委员X: a delegate named by a post in a party or an association of delegates; one in a union or a guild is a job. */
export const associationOffice: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '港区政协委员联谊会常委何立委员撰文。市政协委员、民建云泽市委会参委会主任陆鸣建议，办好夜校。',
  finds: ['港区政协委员联谊会', '民建云泽市委会'],
  counterExample: '何立委员走访了港区政协委员联谊会。',
  find: ({ page, groups, persons, byName }) => groups.filter((group) => isBody(page, group)).flatMap((group) => {
    const organ = group.kind === 'party' ? ORGAN.exec(between(page, group.end, group.end + ORGAN_WITHIN))?.[0].length ?? 0 : 0;
    const post = POST.exec(between(page, group.end + organ, group.end + organ + 14))?.[0];
    const named = { page, persons, byName };
    const behind = group.end + organ + (post ?? '').length;
    const person = post === undefined ? undefined : holderBehind(named, behind) ?? holderBefore(named, group.start);
    if (person === undefined) return [];
    const quote = { start: group.start, end: Math.max(group.end, person.start >= group.end ? person.end : group.end), rule: NAME };
    return withListed(page, persons, person, group).map((holder) => ({ person: holder, group, relation: 'office_holder' as const, quote }));
  }),
};

function isBody(page: Page, group: GroupMention): boolean {
  return group.kind === 'party' || ASSOCIATION.test(between(page, group.start, group.end));
}

type Named = Pick<SentenceWithPersons, 'page' | 'persons' | 'byName'>;

const NAME_LENGTHS = [4, 3, 2] as const;

/** The delegate named right behind the post, or behind other posts of theirs. */
function holderBehind({ page, persons, byName }: Named, at: number): PersonMention | undefined {
  const direct = NAME_LENGTHS.map((length) => byName.get(between(page, at, at + length))).find((one) => one !== undefined);
  return direct ?? persons.find((one) => one.start >= at && one.start - at <= POSTS_WITHIN && POSTS.test(between(page, at, one.start)));
}

/** 陆鸣远是|民建云泽市委副主委. */
function holderBefore({ page, byName }: Named, at: number): PersonMention | undefined {
  const is = /(?:是|担任|兼任|现?任)$/.exec(between(page, Math.max(0, at - LONGEST_IS), at));
  const end = at - (is?.[0].length ?? 0);
  if (is === null) return undefined;
  return NAME_LENGTHS.map((length) => byName.get(between(page, Math.max(0, end - length), end))).find((one) => one !== undefined);
}

const LONGEST_IS = 2;
