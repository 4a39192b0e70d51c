import { policyVerbs } from '../../../schema/vocabulary/policyVerbs';

let beginning: RegExp | undefined;

/** 一如既往地支持: any adverb that is marked as such. */
const HOW = '[\\u4e00-\\u9fff]{2,4}地(?![区方位点理域段块])';
/** 说好国家故事: done well, whatever it is. */
const WELL = '[^良友最更只美偏爱喜恰正看和]好(?=[^的，。]{2})';

/** The verbs of policy language and the adverbs and coverbs before them; read when first asked for. */
function beginningOf(): RegExp {
  const { adverbs, verbs } = policyVerbs();
  return new RegExp(`^(?:${HOW}|${[...adverbs, ...verbs].join('|')}|${WELL})`);
}

/** 在西藏期间, 从当时的13人增加: place or time, no proposal. */
const SETTING = /^(?:在[^，]{1,20}(?:期间|以来|之后|之前|时|日|年|月)$|在.{0,12}[内上里](?:$|，)|从[^，]{0,20}(?:以来|增加到|增长到|到[^，]{1,10}$)|为[^，]{0,10}(?:发言人|主任|主席|委员)$|对[^，]{0,30}(?:至关重要|充满|感到|表示)|向[^，]{0,20}(?:汇报|介绍))|了(?:[^，]{0,8})$|(?:讲述|走访|获得|参加|前往|来到|调研)了|正在|曾经?/;

/** Does a clause of folded text begin as a proposal does? */
export function beginsAsProposal(words: string): boolean {
  return (beginning ??= beginningOf()).test(words) && !SETTING.test(words);
}
