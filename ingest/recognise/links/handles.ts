import { between, groupLink, runs, type LinkRule } from './link';

const NAME = 'link.handles';
const CONFIDENCE = 0.9;
const OFFICE = /^(?:等)?(?:作为)?(?:主办|承办|协办|会办|办理)(?:单位|部门)/;
const IN_HANDLING = /(?:办理|回应|答复|承办|落实)[^。]{0,30}提案|提案办理/;
const STARTS = /(?:^|，|。)[^，。]{0,6}$/;

/** Who handles proposals: 市商务局等主办单位; 在办理…提案中，市商务局…. */
export const handles: LinkRule = {
  name: NAME,
  example: '市教育局、民政局等承办单位负责人汇报了办理情况。',
  finds: ['市教育局', '民政局'],
  counterExample: '委员走访了市教育局。',
  find: ({ page, sentence, words, groups }) => {
    const offices = runs(page, groups.filter((group) => group.kind === 'government' && group.name !== '国务院'));
    return offices
      .filter((run) => OFFICE.test(between(page, run.at(-1)!.end, sentence.end)) || (IN_HANDLING.test(words) && STARTS.test(between(page, sentence.start, run[0]!.start))))
      .flatMap((run) => run.map((group) => groupLink(group, 'handles', NAME, CONFIDENCE)));
  },
};
