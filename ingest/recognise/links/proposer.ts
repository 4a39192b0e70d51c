import { between, groupLink, justAfter, runs, type LinkRule } from './link';

const NAME = 'link.proposer';
const REPLY_WITHIN = 120;
/** So far before a body may stand what it is heard or named for. */
const CLOSE = 120;
const REPORTS = /^(?:分别)?(?:所作的?)?关于[^。]{2,60}(?:汇报|报告)/;
/** G： at the head of a letter that replies to its proposal. */
const REPLIED = /(?:您|贵|你)(?:们|单位|委|会)?[^。《\n]{0,8}提出的《[^》\n]{4,80}》[^。\n]{0,12}收悉/;
/** G：; G、何立委员：. */
const ADDRESSED = /^(?:[、，和及][^，。：]{2,16}(?:委员|常委))?：$/;
/** 第18号提案由G提出. */
const BY = /^(?:集体|联合|联名)?(?:提出|提交)/;
/** Not X协会副会长何立提交: that is the person. */
const SUBMITS = /^(?!(?:名誉|常务|执行|专职|党组)?副?(?:会长|主席|主委|主任|秘书长|理事|院长|校长|所长|董事|总经理|教授|委员|常委|成员|会员|[党盟社]员)|[^，。《]{0,12}会议)(?:[^，。《]{0,12})(?:集体|联合|联名)?(?:提交|提出|提报|提供|报送|撰写)(?:了|的)?[^，。《]{0,8}《/;

/** Bodies that report to a meeting or submit a proposal: 听取了A委员会、B委员会关于…的汇报; 民建市委提交的《…》. */
export const proposer: LinkRule = {
  name: NAME,
  example: '会议听取了全国政协提案委员会、经济委员会关于民主监督工作的汇报。',
  finds: ['全国政协提案委员会', '经济委员会'],
  counterExample: '会议听取了关于提案工作的汇报。',
  find: ({ page, sentence, groups }) => runs(page, groups)
    .filter((run) => {
      const before = between(page, Math.max(sentence.start, run[0]!.start - CLOSE), run[0]!.start);
      if (before.endsWith('向')) return false;
      const after = justAfter(page, sentence, run.at(-1)!.end);
      return (REPORTS.test(after) && before.includes('听取')) || SUBMITS.test(after)
        || (before.endsWith('由') && BY.test(after) && before.includes('提案'))
        || (ADDRESSED.test(after) && REPLIED.test(between(page, sentence.end, sentence.end + REPLY_WITHIN)));
    })
    .flatMap((run) => run.map((group) => groupLink(group, 'proposer', NAME))),
};
