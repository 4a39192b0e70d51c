import { groupLink, justAfter, runs, type LinkRule } from './link';

const NAME = 'link.sectorMeeting';
const SITTING: ReadonlySet<string> = new Set(['sector', 'party', 'people_org']);

/** 参加经济界、农业界委员联组会: the sectors whose delegates met. */
export const sectorMeeting: LinkRule = {
  name: NAME,
  example: '有关领导参加了教育界、科技界委员联组会。',
  finds: ['教育界', '科技界'],
  counterExample: '教育界委员何立提出建议。',
  find: ({ page, sentence, words, groups }) => (/联组会|联组讨论|小组会|小组讨论|分组讨论|讨论|座谈/.test(words)
    ? runs(page, groups.filter((group) => SITTING.has(group.kind)))
      .filter((run) => /^[界别的 ]{0,3}(?:政协)?委员们?(?:联组|小组|分组|齐聚|欢聚|围绕|展开|座谈|讨论|在[^，。；]{2,12}讨论)/.test(justAfter(page, sentence, run.at(-1)!.end))).flat()
      .map((group) => groupLink(group, 'present', NAME))
    : []),
};
