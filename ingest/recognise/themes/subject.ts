import type { CleanText, Span, ThemeMention } from '../../types';
import { themeMention } from './mention';

const NAME = 'theme.subject';
/** 发展银发经济，是…的必然要求; 加快农业强国建设，要…: what a speech is about leads its first sentence. */
const SUBJECT = /^(?:(?:加快|加强|提升|提高|发展|推进|推动|建设|完善|构建|促进|深化|优化|保护|弘扬|培育|实现|做好|打造|健全|强化|扩大|支持|振兴|提振|解决|应对|畅通|激发|保障|维护|传承|统筹|创新|落实|改善)[^，。是]{3,28})(?=是|，(?:是|要|必须|应当|关键))/;

/** The topic of a sentence that goes on with 是 or 要; null where it has none. */
export function subjectOf(clean: CleanText, sentence: Span): ThemeMention | null {
  const found = SUBJECT.exec(clean.folded.slice(sentence.start, sentence.end));
  return found === null ? null : themeMention(clean, { start: sentence.start, end: sentence.start + found[0].length }, null, NAME);
}
