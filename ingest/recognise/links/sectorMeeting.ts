import { between, groupLink, type LinkRule } from './link';

const NAME = 'link.sectorMeeting';
const CONFIDENCE = 0.9;

/** 参加经济界、农业界委员联组会: the sectors whose delegates met. */
export const sectorMeeting: LinkRule = {
  name: NAME,
  example: '有关领导参加了教育界、科技界委员联组会。',
  finds: ['教育界', '科技界'],
  counterExample: '教育界委员何立提出建议。',
  find: ({ page, sentence, words, groups }) => (/联组会|联组会议|小组会/.test(words)
    ? groups.filter((group) => group.kind === 'sector' && /^[^，。]{0,24}委员(?:联组|小组|，|。|并|时)/.test(between(page, group.end, sentence.end)))
      .map((group) => groupLink(group, 'present', NAME, CONFIDENCE))
    : []),
};
