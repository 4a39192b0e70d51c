import { withListed } from './membership';
import { between, justAfter, justBefore, type SentenceWithPersons } from './link';
import { profiled } from './profiled';
import type { GroupLink, GroupMention, PersonMention } from '../../types';
import type { Page } from '../page';
import type { GroupRelation } from '../../../schema/ontology';
import type { Rule } from '../../rule';

const NAME = 'link.office';
const POST = '^(?:名誉|荣誉|常务|专职|执行)?副?(?:主委|主任委员|主任|秘书长|会长|主席|理事长|理事|董事|常委)(?:兼[^，。；、]{2,6})?';
/** The post ends the clause: behind it stands no name of somebody who is introduced by it. */
const OFFICE = new RegExp(`${POST}(?=[，。；\\n]|等|$)`);
/** In a curriculum vitae the next post may follow. */
const ONE_OF_POSTS = new RegExp(`${POST}(?=、)`);
const CURRICULUM = /(?:历任|曾任|现任|兼任|担任|年[^，。]{0,6}任|出生|年生|，[男女]，)/;
/** 曾任政协委员、民建市委常委: what somebody was. */
const FORMER = /曾任[^，。；]*$/;
const SEAT = /^(?:委员(?!会)|执委|[党会盟社]员(?=[，。；\n、）]|$))/;
/** 民盟盟员|何立 */
const ONE_OF = /^[党会盟社]员/;
const ASSOCIATION = /(?:联谊会|[总總]会|[联聯][谊誼]?[会會]|[总總][会會]|促[进進][会會])$/;
const KINDS: ReadonlySet<string> = new Set(['party', 'people_org']);
/** The sentence tells of a seat on a committee, and of no meeting. */
const SEATED = /政协[^，。]{0,8}(?:委员|常委|主席|秘书长)/;
const MEETS = /出席|参加|主持|发言/;

/** Posts that a curriculum vitae names beside a seat on a committee: 民进某市委副秘书长; 某省科协委员. */
export const office: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '云泽市政协委员、民进云泽市委员会副秘书长。',
  finds: ['民进云泽市委员会'],
  counterExample: '民进云泽市委员会召开会议。',
  find: ({ page, sentence, words, groups, persons }) => {
    const told = profiled(page, persons, sentence.start);
    if (!(SEATED.test(words) || told !== undefined)) return [];
    const meets = MEETS.test(words);
    const isTold = told !== undefined || CURRICULUM.test(words);
    const isEmployer = (group: GroupMention) => mayEmploy(group) || (isTold && group.rule === 'group.special_committee');
    return groups.filter((group) => isEmployer(group) && !FORMER.test(justBefore(page, sentence, group.start))).flatMap((group) => {
      const isMember = ONE_OF.test(between(page, group.end, group.end + 2));
      const seated = isMember ? persons.find((p) => p.start === group.end + 2) : undefined;
      const relation = seated !== undefined ? 'member' : relationIn(words, justAfter(page, sentence, group.end));
      const before = persons.find((p) => p.start >= sentence.start && p.end <= group.start);
      const person = seated ?? before ?? told ?? introduced(page, group, persons) ?? null;
      const quote = { start: group.start, end: group.end, rule: NAME };
      const holders = person === null || relation !== 'member' ? [person] : withListed(page, persons, person, group);
      const isNobodys = person === null && group.rule === 'group.special_committee';
      const isUntold = relation === null || isNobodys || (meets && person === null);
      return isUntold ? [] : holders.map((holder) => ({ person: holder, group, relation, quote }));
    });
  },
};

const INTRODUCED_WITHIN = 40;
const NO_MARK = /^[^，。；：]*$/;
/** 身为市政协委员、民盟市委副主委，|儒雅的何立 */
const AS = /(?:身为|作为)[^，。；：]*$/;
const AS_WITHIN = 24;
const ONE_COMMA = /^[^，。；：]*，[^，。；：]{0,12}$/;

/** 民进会员、市政协委员何立: the name stands behind both, in the same clause. */
function introduced(page: Page, group: GroupMention, persons: readonly PersonMention[]): PersonMention | undefined {
  return persons.find((p) => p.start >= group.end && p.start - group.end <= INTRODUCED_WITHIN
    && (AS.test(between(page, group.start - AS_WITHIN, group.start)) ? ONE_COMMA : NO_MARK).test(between(page, group.end, p.start)));
}

/** A party, or an association of delegates or others. */
function mayEmploy(group: GroupMention): boolean {
  return KINDS.has(group.kind) || ASSOCIATION.test(group.name);
}

function relationIn(words: string, after: string): GroupRelation | null {
  if (OFFICE.test(after) || (ONE_OF_POSTS.test(after) && CURRICULUM.test(words))) return 'office_holder';
  return SEAT.test(after) ? 'member' : null;
}
