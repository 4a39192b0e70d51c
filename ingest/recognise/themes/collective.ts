import { sentences } from '../../segment/sentences';
import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { proposalThemes } from './proposals';

/** 大家认为, 委员们建议: words of all who took part, nobody's by name. */
const TOGETHER = /(?:大家|他们|委员们|与会者|(?:调研|视察|考察|监督)组|与会(?:全国)?(?:政协)?委员们?(?:和专家)?(?:在?发言)?|(?:部分|一些|多位|还有|也有|有的?|不少)(?:政协)?委员|与会(?:人员|同志|代表))(?:一致|普遍|还|也)?(?:认为|建议|提出|表示|呼吁|指出|谈到|提到)/;
/** The chair, a leader or the meeting itself takes the word: the following is not the delegates'. */
const CHAIR = /(?:^|[，。])(?:[^，。：]{0,20}(?:主席|书记|总理|总书记|部长|主任)?[\u3400-\u9fff]{2,4}|[他她]|会议|座谈会)(?:在讲话中|还|最后)?(?<!的)(?:强调|指出|要求|希望|表示|说)(?=[，：。]|要)/;

const ASKS = /(?:^|[，；])(?:要|应(?!对|邀|用)|须|希望)|建议/;
const PROPOSES = /(?:建议|呼吁|提出)$/;
/** After the chair the delegates take the word: 12位委员发言。 */
const DELEGATES_SPEAK = /(?:委员|常委|专家|代表)(?!会)[^。；：]{0,60}发言(?!人|席)/;

/** Suggestions of all who took part: sentences with 要 or 建议 from 大家认为 on to the end of the paragraph. */
export function collectiveThemes(clean: CleanText, block: Block): ThemeMention[] {
  const found: ThemeMention[] = [];
  let open = false;
  let chairs = false;
  let goesOn = false;
  for (const sentence of sentences(clean.folded, block)) {
    const words = clean.folded.slice(sentence.start, sentence.end);
    const together = TOGETHER.exec(words);
    if (together === null && CHAIR.test(words)) chairs = true;
    if (DELEGATES_SPEAK.test(words)) chairs = false;
    if (together !== null) open = !chairs;
    else if (chairs || !(goesOn || ASKS.test(words))) open = false;
    const lead = together === null ? 0 : together.index + together[0].length;
    const opened: boolean = together === null ? goesOn : PROPOSES.test(together[0]);
    if (open) found.push(...asked(clean, { start: sentence.start + lead, end: sentence.end }, opened));
    goesOn = open && opened && words.endsWith('；');
  }
  return found;
}

/** Does a sentence give the words of a chair or leader? Their topics are not the delegates' either. */
export function isChairs(words: string): boolean {
  return CHAIR.test(words);
}

/** Behind 建议 each clause is one; else only those with a cue. */
function asked(clean: CleanText, sentence: Span, opened: boolean): ThemeMention[] {
  if (opened) return proposalThemes(clean, sentence, 'opened');
  return /要|建议|应|呼吁|希望/.test(clean.folded.slice(sentence.start, sentence.end)) ? proposalThemes(clean, sentence, 'spoken') : [];
}
