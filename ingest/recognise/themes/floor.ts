import { anyOf, inTurn } from '../../pattern';
import { sentences } from '../../segment/sentences';
import type { Span } from '../../types';

/** The chair, a leader or the meeting itself takes the word: the following is not the delegates'. */
const CHAIR = anyOf([
  inTurn([
    /(?:^|[，。])(?:[^，。：]{0,20}(?:主席|书记|总理|总书记|部长|主任)?[\u3400-\u9fff]{2,4}|[他她]|会议|座谈会)(?:在讲话中|还|最后)?/,
    // 落实部署要求
    /(?<!的)(?<!的[\u3400-\u9fff]{2}(?=要求|希望))(?<!(?:部署|任务|总体|目标|实践|各项|总)(?=要求))(?:强调|指出|要求|希望|表示|说)(?=[，：。]|要)/,
  ]),
  /提出[\d一二三四五六几]{0,2}点(?:希望|要求)/,
  // 副主席何立在参加某界委员小组讨论时说，
  /^[^，。：]{0,16}副?主席[\u3400-\u9fff·]{2,12}?在?参加[^，。：]{2,40}[时后](?:说|表示|强调|指出)(?=[，：])/,
]);
/** After the chair the delegates take the word: 12位委员发言; 委员们围绕…; 7名委员和群众代表围绕…. */
const DELEGATES = anyOf([
  /(?:委员|常委|专家|代表)(?!会)[^。；：]{0,60}发言(?!人|席)/,
  /(?:^|，)(?:与会|参会|多[位名]|\d{1,3}[余多]?[位名])?(?:政协)?委员们?(?:[、和及][^，。；]{2,12})?(?:先后|分别|纷纷)?(?:围绕|就|聚焦|针对)/,
]);

/** 委员要围绕A深入研究: what the chair asks for is not done yet. */
const ASKS_FOR = /(?:^|[，：；]|指出|强调|表示)[^，。；]{0,24}(?:要(?!求|素|闻|点)|希望|必须)/;

/** 提出3点希望。…紧紧围绕A调研: behind that, what has no subject of its own is asked for as well. */
const HOPES = /提出[\d一二三四五六几]{0,2}点(?:希望|要求)|(?:^|，)[^，。；]{0,16}希望/;
const NO_SUBJECT = /^(?:[一二三四五六]是[^。]*|(?:紧紧|继续|始终|持续|深入|积极|认真|扎实|切实|充分|着力|组织|进一步)*(?:围绕|聚焦|紧扣|就(?!业)|组织|开展)[^。]*)$/;

/** 总统表示, 两国就A谈判: who has the word is no chair of a committee. */
const OF_STATES = /总统|外长|外交部|国防部|双边|两国|谈判/;

/** Does a sentence give the words of a chair or leader? */
export function isChairs(words: string): boolean {
  return CHAIR.test(words);
}

/** Do the delegates take the word in a sentence? */
export function delegatesSpeak(words: string): boolean {
  return DELEGATES.test(words);
}

/**
 * The sentences of a block in which no chair asks for something: who takes the word has it until the delegates take it again, but what
 * a chair tells of what was done is told like any other report.
 */
export function sentencesOfDelegates(folded: string, block: Span): Span[] {
  let chairs = false;
  let hopes = false;
  return sentences(folded, block).filter(({ start, end }) => {
    const words = folded.slice(start, end);
    if (isChairs(words)) chairs = true;
    else if (delegatesSpeak(words)) chairs = hopes = false;
    hopes ||= chairs && HOPES.test(words);
    return !chairs || !(ASKS_FOR.test(words) || OF_STATES.test(words) || (hopes && NO_SUBJECT.test(words.replace(/。$/, ''))));
  });
}
