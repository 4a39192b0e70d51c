import { clauses, sentences } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { isMention, themeMention } from './mention';
import { subjectOf } from './subject';
import { tidyTheme } from './tidy';

const NAME = 'theme.proposal';
const CONFIDENCE = 0.9;
/** What opens a proposal; everything up to the end of the sentence hangs on it. */
const CUE = /(?:^|[，；])(?:[^，；“”]{0,14}?)(?:建议|(?<![重主必首摘纪简只])要(?!素|闻|点|求|务|塞|道)|必须|应当|(?<![供反响适对效感])应(?!对|邀|用|急|届|有|变|聘)|呼吁|希望|期待|需要?(?!求)|可以)/;
/** Praise and background before the proposal: no theme. */
const BACKGROUND = /(?:是|有|具有|成为|属于)[^，]{0,60}(?:要求|任务|抓手|地位|作用|基础|关键|保障|途径|力量|机遇|意义|路径|举措|选择|大事)$|^(?:事关|关系|近年来|当前|目前|今年以来|随着|长期以来)|十分重要$/;
/** Guidelines under which something is proposed, not what is proposed. */
const GUIDELINE = /^(?:按照|根据|遵循|秉持|秉承|深入学习|学习贯彻|贯彻落实|认真贯彻|全面贯彻|完整、准确|坚持以人民为中心|坚持正确|在[^，]{0,30}下$|以习近平)/;
const QUOTED_SPEECH = /习近平(?:总书记|主席|同志)[^，]{0,20}(?:强调|指出|要求)/;
const VERB_LESS = /^(?:这|其|该|我们深|倍感|同时|另外|例如|比如|包括|其中|目前|由于|因为|虽然|但是?|而且|不仅|如果|即|也就是|为此$|具体)/;

/**
 * What a delegate asks for in running words: clauses behind 建议, 要, 呼吁…; where the passage has no such
 * word, the clauses that are no background.
 */
export function proposalThemes(clean: CleanText, span: Span, opened: boolean): ThemeMention[] {
  const spoken = sentences(clean.folded, span).filter((s) => !QUOTED_SPEECH.test(clean.folded.slice(s.start, s.end)));
  const cued = spoken.map((sentence, i) => fromCue(clean.folded, sentence, opened && i === 0));
  const proposing = cued.some((found) => found !== null);
  const firstCue = cued.findIndex((found) => found !== null);
  const stretches = proposing ? cued.map((found, i) => found ?? (i > firstCue ? spoken[i] as Span : null)) : spoken;
  const subjects = spoken.map((sentence) => subjectOf(clean, sentence)).filter(isMention);
  return [...subjects, ...stretches.flatMap((stretch) => (stretch === null ? [] : clauseThemes(clean, stretch)))];
}

/** From the first cue of a sentence to its end; the whole of it where the frame has opened it (委员建议，). */
function fromCue(folded: string, sentence: Span, opened: boolean): Span | null {
  if (opened) return sentence;
  const cue = CUE.exec(folded.slice(sentence.start, sentence.end));
  if (cue === null) return null;
  const head = /^[，；]/.test(cue[0]) ? 1 : 0;
  return { start: sentence.start + cue.index + head, end: sentence.end };
}

function clauseThemes(clean: CleanText, stretch: Span): ThemeMention[] {
  return clauses(clean.folded, stretch)
    .filter((clause) => isProposal(clean.folded.slice(clause.start, clause.end)))
    .map((clause) => themeMention(clean, tidyTheme(clean.folded, clause), 'suggestion', NAME, CONFIDENCE))
    .filter(isMention);
}

function isProposal(words: string): boolean {
  return words.length >= 4 && !BACKGROUND.test(words) && !GUIDELINE.test(words.replace(/^(?:要|应|建议)/, '')) && !VERB_LESS.test(words);
}
