import { between, groupLink, justAfter, runs, type LinkRule, type SentenceOfPage } from './link';
import { isOfConsultation } from './present';
import type { GroupMention } from '../../types';

const NAME = 'link.partner';
/** Not the 联合 in a name: 中国联合网络通信集团, （某电联合建设有限公司总经理）. */
const JOINTLY = /(?<!中国|（[\u3400-\u9fff]{1,4})(?:联合|会同|协同|携手|联手|联同)$/;
const HOSTED = /^(?:等[^，。]{0,12})?(?:联合|共同|携手)?(?:主办|举办|承办|协办)/;
/** A list of hosts is no longer than this. */
const CLOSE = 120;
const SIGNED = /^[^，。]{0,16}签(?:订|署)/;

/** Who acts together: 联合A、B开展…; 由A、B联合主办; A与B签订…. */
export const partner: LinkRule = {
  name: NAME,
  example: '界别委员联合民建云泽市委会、市商务局开展营商环境协商。市政协与市科协联合举办论坛。聚焦助企，与市税务局共同召开协商会。',
  finds: ['民建云泽市委会', '市商务局', '市科协', '市税务局'],
  counterExample: '联合国通过了决议。',
  find: (at) => (!isOfConsultation(at) ? [] : runs(at.page, at.groups))
    .filter((run) => together(at, run))
    .flatMap((run) => run.filter((group, i) => i > 0 || group.rule !== 'group.committee'))
    .map((group) => groupLink(group, 'partner', NAME)),
};

/** 市政协与|A、B联合举办; A、B及C合办; 由A组织，|B协办. */
const WITH = /(?:政协|界别|委员会?|[小组室会]|总支|支部|联谊会)[与同和]$/;
/** 围绕…，与|市科协共同召开座谈会: whoever tells it did so with them. */
const WITH_THEM = /(?:^|[，；])[与同和]$/;
const BOTH = /^(?:等[^，。]{0,12})?(?:昨[日天]|日前|近日|今[日天])?(?:(?:联合|共同|合作|联手|携手)(?:主办|举办|承办|开展|组织|召开|发起|打造|建立|推出)|合办|共建|建立[^，。；]{0,12}机制)/;
const ORGANISED = /(?:组织|主办|承办|举办)，$/;
/** 由A承办的座谈会举行，|区科协协办 */
const HELPED = /(?:主办|承办|举办|组织)[^，。；]{0,20}，$/;

function together({ page, sentence }: SentenceOfPage, run: readonly GroupMention[]): boolean {
  const before = between(page, Math.max(sentence.start, run[0]!.start - CLOSE), run[0]!.start);
  const after = justAfter(page, sentence, run.at(-1)!.end);
  const several = run.length > 1;
  const doBoth = WITH.test(before) || WITH_THEM.test(before) || (several && /(?:^|[，。；])$/.test(before));
  const host = (/由[^。]*$/.test(before) && ORGANISED.test(before)) || /由[^，。]*$/.test(before);
  const sign = several || /(?:政协|本会|联谊会)[^，。]{0,12}[与同和]$/.test(before);
  if (HELPED.test(before) && /^(?:等[^，。]{0,8})?协办/.test(after)) return true;
  return JOINTLY.test(before) || (doBoth && BOTH.test(after)) || (host && HOSTED.test(after)) || (sign && SIGNED.test(after));
}
