import { blockText, within, type Page } from '../page';
import type { Block, Span } from '../../types';
import { labelKind } from './labels';
import { catalogueOf, isOfSpeeches } from './catalogue';
import { isMention, themeMention } from './mention';
import type { ProposalEntry } from './proposalEntries';
import { proposersOnly } from './proposers';
import { papersUnder } from './papersUnder';
import { proposalRows } from './proposalRows';

const NAME = 'theme.proposalLine';
/** What leads the eye to the page number, and that number: ………（13） */
const LEADER = /[ ]?[…·.．‥]{3,80}[ ]?/;
const PAGE = /(?:（\d{1,3}）|(?<=[…·.．‥ ])\d{1,3})$/;
const LONGEST = 160;
const MARK = /^[●■◆▲★○◇□▪•·⊙◎※►▶]?[ ]?(?:第?[\d一二三四五六七八九十百]{1,4}[号、.．）)]?[ ]{0,2})?/;
const PAPER = /^(?:《[^》\n]{4,100}》|关于[^，。；：\n]{4,80})$/;
/** 县政协委员讨论发言摘登: what the page calls itself. */
const IS_CATALOGUE = /(?:提案|发言|建议|议题|心声|声音)[^，。；]{0,4}(?:目录|一览|清单|汇总|选登|摘登|摘编|选编)$/;
/** A title that needs no 关于 in a catalogue: no sentence, no label, nor ——G的发言 or 市政协委员, which say who speaks. */
const ANY_TITLE = /^(?!——)[^。；：\n]{6,80}(?<!(?:委员|常委|[党盟会社]员|主委|主任|主席|会长))$/;

/** 0315 何立 关于…的提案（市政协五届二次会议）: behind a name the title ends with what it is, and may have its session behind it. */
const BEHIND_NAME = /^(?:《[^》\n]{4,100}(?:提案|建议|发言)》|关于[^。；：\n]{4,80}(?:提案|建议|发言))(?=(?:（[^（）\n]{2,30}）)?$)/;

/** 某会通过《…》: a headline. */
const ENACTS = /(?:通过|印发|发布|出台|审议|签署|公布|批准|学习|解读|发表)了?$/;

/** A line of a list of proposals or speeches: a title, and behind or before it who hands it in. */
export function proposalLines(page: Page): ProposalEntry[] {
  const catalogue = catalogueOf(page);
  const lines = page.clean.blocks.filter((block) => block.kind !== 'furniture' && block.end - block.start <= LONGEST)
    .flatMap((block) => readings(page, block).flatMap(({ title, by }) => entryOf(page, { title, by }, catalogue)).slice(0, 1));
  const isNew = ({ theme }: ProposalEntry) => !lines.some((line) => line.theme.start === theme.start);
  return [...lines, ...[...proposalRows(page), ...papersUnder(page)].filter(isNew)];
}

interface Reading {
  readonly title: Span;
  readonly by: Span;
}

/** TITLE（BY）; BY：TITLE; TITLE BY or BY TITLE, parted at any blank. */
function readings(page: Page, block: Block): Reading[] {
  const words = blockText(page, block).replace(PAGE, '').trimEnd();
  const from = MARK.exec(words)?.[0].length ?? 0;
  const leader = LEADER.exec(words);
  const at = (start: number, end: number): Span => ({ start: block.start + start, end: block.start + end });
  if (leader !== null) return [{ title: at(from, leader.index), by: at(leader.index + leader[0].length, words.length) }];
  const found: Reading[] = [];
  const open = words.endsWith('）') ? words.lastIndexOf('（') : -1;
  const close = words.length - 1 - numberBehind(words);
  if (open > from) found.push({ title: at(from, open), by: at(open + 1 + labelLength(words.slice(open + 1)), close) });
  const opens = words.endsWith('》') ? words.indexOf('《', from) : -1;
  if (opens > from && !ENACTS.test(words.slice(from, opens))) found.push({ title: at(opens, words.length), by: at(from, opens) });
  const colon = words.indexOf('：', from);
  if (colon > from) found.push({ title: at(colon + 1, words.length), by: at(from, colon) });
  for (let blank = words.indexOf(' ', from + 1); blank > 0; blank = words.indexOf(' ', blank + 1)) {
    found.push({ title: at(from, blank), by: at(blank + 1, words.length) });
    const behind = BEHIND_NAME.exec(words.slice(blank + 1))?.[0];
    if (behind !== undefined) found.push({ title: at(blank + 1, blank + 1 + behind.length), by: at(from, blank) });
  }
  for (let blank = words.lastIndexOf(' '); blank > from; blank = words.lastIndexOf(' ', blank - 1)) {
    found.push({ title: at(blank + 1, words.length), by: at(from, blank) });
  }
  const dash = words.lastIndexOf('——');
  return dash > from ? [...found, { title: at(from, dash), by: at(dash + 2, words.length) }] : found;
}

/** （何立委员，第6号） */
function numberBehind(words: string): number {
  return (/[，、 ](?:提案|编号)?(?:第?\d{1,6}号|编号：?\d{1,8})(?=）$)/.exec(words.slice(-20))?.[0].length ?? 0);
}

/** （发言人：A，代表G） */
function labelLength(words: string): number {
  const label = /^([\u3400-\u9fff]{2,6})：/.exec(words);
  return label !== null && (label[1] === '发言人' || labelKind(label[1] as string) === 'proposer') ? label[0].length : 0;
}

/** @param catalogue what the page calls itself: 大会发言目录 */
function entryOf(page: Page, { title, by }: Reading, catalogue: string | undefined): ProposalEntry[] {
  const words = page.clean.folded.slice(title.start, title.end);
  const isListed = catalogue !== undefined && ANY_TITLE.test(words) && !IS_CATALOGUE.test(words) && !namesProposers(page, title);
  if (!(PAPER.test(words) || BEHIND_NAME.test(words) || isListed)) return [];
  const proposers = proposersOnly(page, by, NAME);
  const inner = words.startsWith('《') && words.endsWith('》') ? { start: title.start + 1, end: title.end - 1 } : withoutCue(words, title);
  const theme = proposers === null ? null : themeMention(page.clean, inner, 'title', NAME);
  if (proposers === null || !isMention(theme)) return [];
  const isSpeech = isOfSpeeches(catalogue);
  return [{ start: Math.min(title.start, by.start), end: Math.max(title.end, by.end), theme, ...proposers, handlers: [], isSpeech }];
}

/** 民盟云泽市委会, before a name: whose a paper is, not what about. */
function namesProposers(page: Page, span: Span): boolean {
  return within(page.groups, span).length > 0 && proposersOnly(page, span, NAME) !== null;
}

/** 建议设立仲裁中心 is about 设立仲裁中心. */
function withoutCue(words: string, title: Span): Span {
  const cue = /^(?:建议|呼吁|倡议|希望)(?![案书])/.exec(words)?.[0].length ?? 0;
  return { start: title.start + cue, end: title.end };
}
