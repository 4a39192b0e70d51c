import { between, type SentenceWithPersons } from './link';
import type { GroupLink } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.membership';
const CONFIDENCE = 0.9;

/** 他所在的G界别; 来自G的X委员: the text itself says who belongs where. */
export const membership: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '来自民建云泽市委会的陆鸣委员建议，完善托育服务。',
  finds: ['民建云泽市委会'],
  counterExample: '陆鸣委员走访了民建云泽市委会。',
  find: ({ page, sentence, groups, persons }) => groups.filter((group) => group.kind !== 'government' && group.kind !== 'other').flatMap((group) => {
    const before = between(page, sentence.start, group.start);
    const person = /所在的?$/.test(before) ? persons.at(-1)
      : /(?:来自|作为)$/.test(before) ? persons.find((p) => p.start >= group.end && p.start - group.end <= 12) : undefined;
    return person === undefined ? [] : [{ person, group, relation: 'member' as const, quote: { start: group.start, end: group.end, rule: NAME, confidence: CONFIDENCE } }];
  }),
};
