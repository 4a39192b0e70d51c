import { firstTag } from '../segmenter';
import { policyVerbs } from '../../../schema/vocabulary/policyVerbs';
import { anyOf, inTurn } from '../../pattern';

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
const SETTING = anyOf([
  inTurn([/^/, anyOf([
    /在[^，]{1,20}(?:期间|以来|之后|之前|时|日|年|月)$|在.{0,12}[内上里](?:$|，)/,
    /从[^，]{0,20}(?:以来|增加到|增长到|到[^，]{1,10}$)/,
    /为[^，]{0,10}(?:发言人|主任|主席|委员)$|对[^，]{0,30}(?:至关重要|充满|感到|表示)|向[^，]{0,20}(?:汇报|介绍)/,
  ])]),
  /了(?:[^，]{0,8})$|(?:讲述|走访|获得|参加|前往|来到|调研)了|正在|曾经?/,
]);

/** Does a clause of folded text begin as a proposal does? */
export function beginsAsProposal(words: string): boolean {
  return (beginning ??= beginningOf()).test(words) && !SETTING.test(words);
}

/** 存在不少短板, 导致成本上升: verbs that tell how things are. */
const TELLS_STATE = new RegExp('^(?:存在|具有|拥有|包括|包含|属于|成为|导致|造成|影响|带来|缺乏|缺少|不足|面临|出现|发现|感到|觉得|认为|表示|指出|获得|取得|达到|没有|不能|不会|不是|难以|无法|进入|看到|看出'
  + '|希望|要求|需要|可以|能够|应该|值得|有助|有利|有益|使得|涉及|位于|来自|已经|反映|说明|表明|呈现|处于|来说|相比|受到|得到|记得|遇到|占据|超过|等于|可能|知道|相信|期待|建议|呼吁|[^，]{1,2}[出到](?!台))');

/** Where something is already asked for, any verb may begin what is asked for next: 刹住占地歪风. */
export function beginsWithVerb(words: string): boolean {
  const opens = words.length >= SHORTEST && firstTag(words.slice(0, VERB_ROOM)) === 'v';
  return opens && !TELLS_STATE.test(words) && !SETTING.test(words);
}

const VERB_ROOM = 8;
/** 履职尽责, 启航新征程: a phrase so short asks for nothing. */
const SHORTEST = 7;
