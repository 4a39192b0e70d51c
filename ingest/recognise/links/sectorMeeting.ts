import { groupLink, justAfter, runs, type LinkRule } from './link';

const NAME = 'link.sectorMeeting';
const SITTING: ReadonlySet<string> = new Set(['sector', 'party', 'people_org']);

/** 界委员联组会, 等界别委员参加活动, 联组讨论. */
const MEET = new RegExp('^(?:等)?[界别的 ]{0,3}(?:(?:政协)?委员们?(?:联组|小组|分组|齐聚|欢聚|围绕|展开|座谈|讨论|参加|开展|赴|走进|前往|深入|热议|审议|'
  + '视察|考察|调研|学习|协商|反映社情民意|所在[^，。；]{0,4}小组|在[^，。；]{0,12}讨论)'
  + '|(?:委员)?(?:(?:联组|小组|分组)(?:会(?!议室)|讨论)|讨论现场))');

/** 参加经济界、农业界委员联组会: the sectors whose delegates met. */
export const sectorMeeting: LinkRule = {
  name: NAME,
  example: '有关领导参加了教育界、科技界委员联组会。',
  finds: ['教育界', '科技界'],
  counterExample: '教育界委员何立提出建议。',
  find: ({ page, sentence, words, groups }) => (/联组|小组|分组|讨论|座谈|活动|热议|审议|视察|考察|调研|协商/.test(words)
    ? runs(page, groups.filter((group) => SITTING.has(group.kind)))
      .filter((run) => MEET.test(justAfter(page, sentence, run.at(-1)!.end))).flat()
      .map((group) => groupLink(group, 'present', NAME))
    : []),
};
