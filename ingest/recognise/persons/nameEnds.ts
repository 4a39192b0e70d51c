import { personWords } from '../../../schema/vocabulary/personWords';
import { anyOf } from '../../pattern';

const HAN = /^[\u3400-\u9fff]$/;

/** Can a name (or a name with its title) end here, by what follows? */
export function mayEndName(folded: string, end: number): boolean {
  const next = folded[end];
  if (next === undefined || !HAN.test(next)) return true;
  return personWords().afterName.some((word) => folded.startsWith(word, end)) || SAYS_SO.test(folded.slice(end, end + SAYS_SO_WITHIN))
    || AS_PAPERS_SAY.test(folded.slice(end, end + SAYS_SO_WITHIN));
}

/** 施某|昨出席, 施某|冀国家…, 施某|倡设…: papers of Hong Kong write one sign, which may end a name elsewhere. */
const AS_PAPERS_SAY = anyOf([
  /^[昨今](?=出席|参加|接受|提[出交]|[表指]|在|于|就|向|[会率]|呼吁|建议|对|[说称]|[日天晚早午])/,
  /^[冀盼吁促倡](?=国家|中央|[特湾]区|政府|当局|[内两各][地界方区级]|[港澳粤]|大湾区|社会|业界|有关|相关|尽[快早]|进一步)/,
  /^[冀盼吁促倡](?=加[快强大]|设[立置]?|建[立设]?|推[动出行]|落实|完善|优化|[扩增]|放宽|研究|善用|把|让|支持|鼓励|检讨|制[定订]|成立|打造|统一|简化|成)/,
]);

/** 施某|快人快语地告诉 */
const SAYS_SO = /^[\u3400-\u9fff]{2,4}地(?:告诉|说|表示|介绍|讲|谈|回忆|分享|回答)/;
const SAYS_SO_WITHIN = 8;
