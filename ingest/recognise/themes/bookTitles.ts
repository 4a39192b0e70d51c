import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { beginsAsProposal } from './verbs';
import { isMention, themeMention } from './mention';

const NAME = 'theme.bookTitle';
/** 《关于…的提案》, 《…的调研报告》: papers of consultation. Laws, charters, agreements, newspapers and aliases are none. */
const PAPER = /^(?:关于|进一步|加快|推进|加强)|(?:提案|建议|建议案|(?:调研|视察|考察|监督)报告|对策研究|社情民意)$/;
const MARKED = '(?:“[^“”\\n]{4,60}”|‘[^‘’\\n]{4,60}’)';
/** “A”和“B”两个提案: counted as papers behind the last of them. */
const COUNTED = `(?=(?:[、和及]?${MARKED}){0,8}(?:等?[\\d一二两三四五六七八九十]{1,3}[个件份篇项](?!方面)|等)[^，。；“”]{0,4}(?:提案|建议))`;
const CALLED = '”(?:的(?:联名|集体|个人|书面)?|重点|联名|集体)提案(?!者|人|工作|委)';
const TITLE = new RegExp(`《([^《》\\n]{4,100})》|“(关于[^“”\\n]{4,80}(?:提案|建议|建议案)|[^“”\\n]{4,80}(?=${CALLED})|(?<=提案“)[^“”\n]{4,80}(?:建议|提案))”`
  + `|(?:“([^“”\\n]{4,60})”|‘([^‘’\\n]{4,60})’)${COUNTED}|‘(关于[^‘’\\n]{4,80}(?:提案|建议|建议案))’`, 'g');
/** Titles side by side are of one kind: 《A》、《B》等一批提案. */
const OTHERS_BEFORE = /(?:《[^《》\n]{4,100}》[、和及]?){1,8}$/;
const OTHERS_BEHIND = /^(?:[、和及]?《[^《》\n]{4,100}》){1,8}/;
/** 提案《A》, 提案为：《A》, and behind it 《A》的提案, 《A》等8篇发言, 《A》等一批社情民意信息: what they are called. */
const CALLED_BEFORE = /(?:提案|建议|发言|材料|发言的?题目(?:分别)?|(?:调研|考察|视察|监督)报告)(?:为|是|：)?$/;
/** 《…急需加强》、《…的建议》: side by side with what is a paper by its words. */
const PAPER_BESIDE = /(?:提案|建议|建议案|对策)》/;
/** 提案…《加快…》: beside words of papers a title that begins as a proposal does is one. */
const PAPERS_NEAR = /提案|大会发言|书面发言|口头发言|社情民意|(?:提出|提交)[^。；]{0,30}建议|调研报告|考察报告|建议案/;
const PAPER_BEFORE = /(?:提案|建议|建议案)》[、和]?$/;
const CALLED_BEHIND = inTurn([/^/, anyOf([
  /[^，。；《》]{0,4}(?:被|获)?(?:列为|列入|确定为|评为|选为)[^，。；《》]{0,20}(?:提案|建议|社情民意|信息|论文|成果|报告)/,
  /的?(?:\d{1,2}[项件篇份个])?(?:重点|集体|优秀|党派|界别)?(?:提案|建议|议案|调研报告|(?:大会|口头|书面|主题|重点|交流|经验交流)?发言)/,
  /等[^，。；《》\d]{0,6}(?:提案|建议案?|(?:调研|考察|视察|监督)报告)/,
  /等?[^，。；《》]{0,12}社情民意/,
  // 《A》已上报州政协, 《B》被省政协采用
  /等?(?:\d{1,2}[件份篇条])?[已也均被获先][^，。；《》]{0,14}(?:采用|采纳|录用|上报|批示)/,
  // 《A》作为大会书面发言
  /(?:一文)?(?:被)?(?:作为|列入|选为|列为)[^，。；《》]{0,12}(?:发言|提案)/,
  /等(?:[\d一二两三四五六七八九十]{1,3}[篇件份个条]|一[批系]列?|多[篇件份个条])[^，。；《》]{0,24}(?:发言|提案|建议|报告)/,
])]);
const AROUND = 240;
const NO_THEME = /^社情民意(?:信息)?$|(?:办法|条例|规定|通知|章程|细则|指引|协议|宪章|法|公约|纲要|规划|方案（草案）|决定|决议|说明|意见|方案|公报|总结|讲话|倡议|(?<!建)议案|宣言|声明)$/;

/** What the ruling party, a congress or a government decided is no proposal. */
const DECREE = /^(?:中共中央|国务院|全国人民代表大会|中华人民共和国)/;

/** “A”、B提出的“C”被市政协采用: titles in such marks that a body took up. */
export const TAKEN_UP = '“[^“”\\n]{4,60}”(?:[、，和及][^。；\\n]{0,160})?[^，。；“”\\n]{0,14}(?:采用|采纳|录用|批示|转送|刊发|编发)';
const HANDED_IN = new RegExp('(?:提交|提出|报送|撰写|递交|反映|(?:集体|组织|党派|界别|个人|联名)提案)(?:了|的)?《(?<title>[^《》\\n]{4,100})》'
  + `|(?:提出|反映|报送|撰写)的(?=${TAKEN_UP})“(?<taken>[^“”\\n]{4,60})”`, 'g');

/** Titles that only the verb before them shows to be those of papers: 提交的《守护老街 留住乡愁》. Those known by their words are left out. */
export function handedInTitles(clean: CleanText, span: Span): ThemeMention[] {
  return Array.from(clean.folded.slice(span.start, span.end).matchAll(HANDED_IN))
    .map((m) => ({ m, title: m.groups?.['title'] ?? m.groups?.['taken'] ?? '' }))
    .map(({ m, title }) => ({ at: span.start + m.index + m[0].lastIndexOf(title), title }))
    .filter(({ at, title }) => bookTitles(clean, { start: at - 1, end: at + title.length + 1 }).length === 0)
    .filter(({ title }) => !NO_THEME.test(title) && !DECREE.test(title))
    .map(({ at, title }) => themeMention(clean, { start: at, end: at + title.length }, 'title', NAME))
    .filter(isMention);
}

/** Titles of proposals, suggestions and reports in book marks. */
export function bookTitles(clean: CleanText, span: Span): ThemeMention[] {
  const isCalled = (at: number, title: string) => isCalledPaper(clean.folded, span, { start: at - 1, end: at + title.length + 1 });
  return Array.from(clean.folded.slice(span.start, span.end).matchAll(TITLE))
    .map((m) => ({ at: span.start + m.index + 1, title: (m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5]) as string, isMarked: m[1] !== undefined }))
    .filter(({ at, title, isMarked }) => !isMarked || PAPER.test(title) || isCalled(at, title))
    .filter(({ title }) => !NO_THEME.test(title) && !DECREE.test(title))
    .map(({ at, title }) => themeMention(clean, { start: at, end: at + title.length }, 'title', NAME))
    .filter(isMention);
}

/** Do the words beside a title, or beside the others that stand next to it, say that it is a paper's? */
function isCalledPaper(folded: string, { start, end }: Span, title: Span): boolean {
  const before = folded.slice(Math.max(start, title.start - AROUND), title.start);
  const after = folded.slice(title.end, Math.min(end, title.end + AROUND));
  const behind = after.replace(OTHERS_BEHIND, '');
  const beside = (OTHERS_BEFORE.exec(before)?.[0] ?? '') + (OTHERS_BEHIND.exec(after)?.[0] ?? '');
  if (PAPER_BESIDE.test(beside)) return true;
  if (beginsAsProposal(folded.slice(title.start + 1, title.end - 1)) && PAPERS_NEAR.test(before + behind)) return true;
  return PAPER_BEFORE.test(before) || CALLED_BEFORE.test(before.replace(OTHERS_BEFORE, '')) || CALLED_BEHIND.test(behind);
}
