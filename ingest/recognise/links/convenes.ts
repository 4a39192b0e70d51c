import { between, justBefore, type SentenceWithPersons } from './link';
import type { GroupLink } from '../../types';
import type { Rule } from '../../rule';

const NAME = 'link.convenes';
const AS = /(?:作为|担任|是)(?:第[\d一二三四五六七八九十]{1,4}(?:小?组|界别))?的?$/;
const CONVENER = /^(?:界别?|小?组)?的?(?:第一|副)?召集人/;
/** …“护苗”委员工作室|主任: the head of a room is who convenes there. */
const HEAD_OF_ROOM = /^的?(?:副?(?:主任|站长|室长)|负责人|领衔(?:人|委员)|牵头人|发起人)(?=[，。；、]|$)/;
const CONVENER_WITHIN = 10;

/** X委员作为第三组经济界的召集人主持讨论: the post stands behind the name. */
export const convenes: Rule<SentenceWithPersons, GroupLink> = {
  name: NAME,
  example: '沈若兰委员作为第三组经济界的召集人，主持了小组讨论。沈若兰委员担任“护苗”委员工作室主任。',
  finds: ['经济界', '“护苗”委员工作室'],
  counterExample: '沈若兰委员走访了经济界的召集人。',
  find: ({ page, sentence, groups, persons }) => groups.flatMap((group) => {
    const behind = between(page, group.end, group.end + CONVENER_WITHIN);
    const isPost = CONVENER.test(behind) || (group.rule === 'group.workroom' && HEAD_OF_ROOM.test(behind));
    const convened = isPost && AS.test(justBefore(page, sentence, group.start));
    const person = persons.findLast((one) => one.start >= sentence.start && one.end <= group.start);
    const quote = { start: group.start, end: group.end, rule: NAME };
    return !convened || person === undefined ? [] : [{ person, group, relation: 'convener' as const, quote }];
  }),
};
