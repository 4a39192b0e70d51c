import { between, groupLink, type LinkRule } from './link';

const NAME = 'link.office';
const CONFIDENCE = 0.85;
const OFFICE = /^(?:名誉|荣誉|常务|专职|执行)?副?(?:主委|主任委员|秘书长|会长|主席|理事长|理事|董事|常委)(?!会)/;
const SEAT = /^委员(?!会)/;
const KINDS: ReadonlySet<string> = new Set(['party', 'people_org']);

/** Posts that a curriculum vitae names beside a seat on a committee: 民进某市委副秘书长; 某省科协委员. */
export const office: LinkRule = {
  name: NAME,
  example: '云泽市政协委员、民进云泽市委员会副秘书长。',
  finds: ['民进云泽市委员会'],
  counterExample: '民进云泽市委员会召开会议。',
  find: ({ page, sentence, words, groups }) => (/政协[^，。]{0,8}(?:委员|常委)/.test(words) && !/出席|参加|主持|发言/.test(words)
    ? groups.filter((group) => KINDS.has(group.kind)).flatMap((group) => {
      const after = between(page, group.end, sentence.end);
      const relation = OFFICE.test(after) ? 'office_holder' as const : SEAT.test(after) ? 'member' as const : null;
      return relation === null ? [] : [groupLink(group, relation, NAME, CONFIDENCE)];
    })
    : []),
};
