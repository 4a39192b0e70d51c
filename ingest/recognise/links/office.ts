import { justAfter, type SentenceWithPersons } from './link';
import type { GroupLink } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.office';
/** The post ends the clause: behind it stands no name of somebody who is introduced by it. */
const OFFICE = /^(?:名誉|荣誉|常务|专职|执行)?副?(?:主委|主任委员|秘书长|会长|主席|理事长|理事|董事|常委)(?=[，。；\n]|$)/;
const SEAT = /^(?:委员(?!会)|[党会盟社成]员(?=[，。；\n、]|$))/;
const KINDS: ReadonlySet<string> = new Set(['party', 'people_org']);

/** Posts that a curriculum vitae names beside a seat on a committee: 民进某市委副秘书长; 某省科协委员. */
export const office: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '云泽市政协委员、民进云泽市委员会副秘书长。',
  finds: ['民进云泽市委员会'],
  counterExample: '民进云泽市委员会召开会议。',
  find: ({ page, sentence, words, groups, persons }) => (/政协[^，。]{0,8}(?:委员|常委)/.test(words) && !/出席|参加|主持|发言/.test(words)
    ? groups.filter((group) => KINDS.has(group.kind)).flatMap((group) => {
      const after = justAfter(page, sentence, group.end);
      const relation = OFFICE.test(after) ? 'office_holder' as const : SEAT.test(after) ? 'member' as const : null;
      const person = persons.find((p) => p.start >= sentence.start && p.end <= group.start) ?? null;
      const quote = { start: group.start, end: group.end, rule: NAME };
      return relation === null ? [] : [{ person, group, relation, quote }];
    })
    : []),
};
