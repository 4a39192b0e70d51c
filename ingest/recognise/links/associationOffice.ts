import { between, type SentenceWithPersons } from './link';
import type { GroupLink } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.associationOffice';
const POST = /^(?:创会|名誉|荣誉|常务|执行)?副?(?:会长|主席|理事长|理事|董事|常委|秘书长|召集人)/;
const NAME_LENGTHS = [4, 3, 2] as const;
const ASSOCIATION = /(?:联谊会|基金|总会|同学会|本会)$/;

/** Between the post and the name stands the seat on a committee, and nothing but posts. */
const SEAT = /^、[^，。；：（）]{0,24}政协[^，。；：（）]{0,4}(?:委员|常委)$/;
const POSTS_WITHIN = 30;

/** 联谊会常委X; 联谊会副会长、省政协委员X: a delegate named by a post in an association of delegates. */
export const associationOffice: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '港区政协委员联谊会常委何立委员撰文。',
  finds: ['港区政协委员联谊会'],
  counterExample: '何立委员走访了港区政协委员联谊会。',
  find: ({ page, groups, persons, byName }) => groups.flatMap((group) => {
    if (!ASSOCIATION.test(between(page, group.start, group.end))) return [];
    const post = POST.exec(between(page, group.end, group.end + 10))?.[0];
    if (post === undefined) return [];
    const at = group.end + post.length;
    const person = NAME_LENGTHS.map((length) => byName.get(between(page, at, at + length))).find((one) => one !== undefined)
      ?? persons.find((one) => one.start >= at && one.start - at <= POSTS_WITHIN && SEAT.test(between(page, at, one.start)));
    if (person === undefined) return [];
    const quote = { start: group.start, end: Math.max(at, person.start >= at ? person.end : at), rule: NAME };
    return [{ person, group, relation: 'office_holder' as const, quote }];
  }),
};
