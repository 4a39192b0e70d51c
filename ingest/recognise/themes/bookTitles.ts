import type { CleanText, Span, ThemeMention } from '../../types';
import { isMention, themeMention } from './mention';

const NAME = 'theme.bookTitle';
/** 《关于…的提案》, 《…的调研报告》: papers of consultation. Laws, charters, agreements, newspapers and aliases are none. */
const TITLE = /《((?:关于|进一步|加快|推进|加强)[^《》\n]{4,100}|[^《》\n]{4,100}?(?:提案|建议|建议案|调研报告|对策研究|监督报告|社情民意))》|(?<=(?:提案|建议|发言|材料)(?:为|是|：)?)《([^《》\n]{4,100})》|“(关于[^“”\n]{4,80}(?:提案|建议|建议案))”|《([^《》\n]{6,80})》(?=的?(?:提案|建议)|等\d{1,3}[篇件份个][^，。；]{0,24}(?:发言|提案|建议|报告))|(?<=(?:提案|建议|建议案)》[、和]?)《([^《》\n]{6,80})》|《([^《》\n]{6,80})》(?=(?:[、和]?《[^《》\n]{6,80}》){0,6}等?[^，。；《》]{0,6}社情民意)/g;
const NO_THEME = /(?:办法|条例|规定|通知|章程|细则|指引|协议|宪章|法|公约|纲要|规划|方案（草案）|决定|决议|说明|意见|方案|公报|总结|讲话|倡议|(?<!建)议案|宣言|声明)$/;

/** What the ruling party, a congress or a government decided is no proposal. */
const DECREE = /^(?:中共中央|国务院|全国人民代表大会|中华人民共和国)/;

const HANDED_IN = /(?:提交|提出|报送|撰写|递交|(?:集体|组织|党派|界别|个人|联名)提案)(?:了|的)?《([^《》\n]{4,100})》/g;

/** Titles that only the verb before them shows to be those of papers: 提交的《守护老街 留住乡愁》. Those known by their words are left out. */
export function handedInTitles(clean: CleanText, span: Span): ThemeMention[] {
  return Array.from(clean.folded.slice(span.start, span.end).matchAll(HANDED_IN))
    .map((m) => ({ at: span.start + m.index + m[0].lastIndexOf('《') + 1, title: m[1] as string }))
    .filter(({ at, title }) => bookTitles(clean, { start: at - 1, end: at + title.length + 1 }).length === 0)
    .filter(({ title }) => !NO_THEME.test(title) && !DECREE.test(title))
    .map(({ at, title }) => themeMention(clean, { start: at, end: at + title.length }, 'title', NAME))
    .filter(isMention);
}

/** Titles of proposals, suggestions and reports in book marks. */
export function bookTitles(clean: CleanText, span: Span): ThemeMention[] {
  return Array.from(clean.folded.slice(span.start, span.end).matchAll(TITLE))
    .map((m) => ({ at: span.start + m.index + 1, title: (m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? m[6]) as string }))
    .filter(({ title }) => !NO_THEME.test(title) && !DECREE.test(title))
    .map(({ at, title }) => themeMention(clean, { start: at, end: at + title.length }, 'title', NAME))
    .filter(isMention);
}
