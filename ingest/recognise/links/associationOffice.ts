import { between, type SentenceWithPersons } from './link';
import type { GroupLink } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.associationOffice';
const POST = /^(?:创会|名誉|荣誉|常务|执行)?副?(?:会长|主席|理事长|理事|董事|常委|秘书长|召集人)/;
const NAME_LENGTHS = [4, 3, 2] as const;
const ASSOCIATION = /(?:联谊会|基金|总会|同学会)$/;

/** 联谊会常委X: a delegate named by a post in an association of delegates. */
export const associationOffice: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '港区政协委员联谊会常委何立委员撰文。',
  finds: ['港区政协委员联谊会'],
  counterExample: '何立委员走访了港区政协委员联谊会。',
  find: ({ page, groups, byName }) => groups.filter((group) => ASSOCIATION.test(between(page, group.start, group.end))).flatMap((group) => {
    const post = POST.exec(between(page, group.end, group.end + 10))?.[0];
    if (post === undefined) return [];
    const at = group.end + post.length;
    const person = NAME_LENGTHS.map((length) => byName.get(between(page, at, at + length))).find((one) => one !== undefined);
    if (person === undefined) return [];
    const quote = { start: group.start, end: at + (person.end - person.start), rule: NAME };
    return [{ person, group, relation: 'office_holder' as const, quote }];
  }),
};
