import { personWords } from '../../../schema/vocabulary/personWords';
import { surnames } from '../../../schema/vocabulary/surnames';
import type { Span } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { firstTag, tagOf } from '../segmenter';
import { mayEndName } from './nameEnds';
import { NO_NAME } from './words';

export { mayEndName };

const HAN = /^[\u3400-\u9fff]$/;
/** 的|勉某·罗某: no such name begins with these. */
const DOTTED = /(?![的是等])[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}){1,3}/y;
const FAMILY_LENGTHS = [3, 2, 4];

/** Does a run of folded text look like a Chinese name with a known family name? Two to four characters, blanks gone. */
export function looksLikeName(run: string): boolean {
  if (run.length < 2 || run.length > 4 || NO_NAME.test(run)) return false;
  const { single, compound, given } = surnames();
  if (given.some((one) => run.startsWith(one))) return true;
  if (compound.some((family) => run.startsWith(family) && run.length > family.length)) return true;
  if (run.length <= 3) return single.has(run[0] as string);
  return run.startsWith('释') || (single.has(run[0] as string) && single.has(run[1] as string));
}

/** A name of one of the peoples that write it with a dot: 阿依努尔·买买提. */
export function looksDotted(run: string): boolean {
  return run.length <= 16 && /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}){1,3}$/.test(run);
}

/** 何立教授, 陆鸣先生: how a person is called behind the name. */
const HONORIFIC = /(?<=[\u3400-\u9fff]{2})(?:教授|院士|先生|女士|同志|律师|博士)$/;
const HONORIFIC_LENGTH = 2;
const LONGEST_HONOURED = 6;

/** The name that ends exactly at `end`, looking back no further than `floor`; null where the run before it is no name. */
export function nameBefore(folded: string, end: number, floor: number): Span | null {
  if (HONORIFIC.test(folded.slice(Math.max(floor, end - LONGEST_HONOURED), end))) return nameBefore(folded, end - HONORIFIC_LENGTH, floor);
  const opened = runStart(folded, end, floor);
  const start = opened + (AS_EXAMPLE.exec(folded.slice(opened, end))?.[0].length ?? 0);
  const run = folded.slice(start, end);
  if (run.startsWith('·')) return nameBefore(folded, end, start + 1);
  if (run.includes('的') && looksDotted(run)) return nameBefore(folded, end, start + run.lastIndexOf('的') + 1);
  if (isWholeName(run) || isUncommonName(folded, start, run)) return { start, end };
  return afterLeadIn(folded, start, end);
}

/** The name that begins at `start`; its end is where a word follows that can follow a name. Null where none does. */
export function nameAfter(folded: string, start: number, limit: number): Span | null {
  return dottedAfter(folded, start, limit) ?? spacedAfter(folded, start, limit) ?? plainAfter(folded, start, limit)
    ?? religiousAfter(folded, start, limit);
}

/** 慧明法师, 常净大和尚: the name of religion stands without a family name. */
const RELIGIOUS = /^[\u3400-\u9fff]{2}(?=(?:大和尚|法师|和尚|道长|活佛|大德))/;

function religiousAfter(folded: string, start: number, limit: number): Span | null {
  const run = RELIGIOUS.exec(folded.slice(start, start + 6))?.[0];
  return run === undefined || start + run.length > limit || NO_NAME.test(run) || /^[这那一某两各老小]|[的位名]$/.test(run) ? null : { start, end: start + run.length };
}

/** Name without the blanks inside (李 明, 李　明). */
export function bareName(written: string): string {
  return written.replace(/\s/g, '');
}

function isWholeName(run: string): boolean {
  return looksLikeName(bareName(run)) || looksDotted(run);
}

/** 有请|沈若兰 */
const ASKED_TO_SPEAK = /^[有先再也]?请/;

/** 巴音某某: no known family name; only at the head of a sentence, where nothing else stands before 委员. */
function isUncommonName(folded: string, start: number, run: string): boolean {
  const mayBe = run.length >= 3 && run.length <= 5 && !NO_NAME.test(run) && !ASKED_TO_SPEAK.test(run);
  return mayBe && (start === 0 || '。；\n●：—'.includes(folded[start - 1] as string));
}

/** Han characters, name dots and single blanks between two single characters, back from `end`. */
function runStart(folded: string, end: number, floor: number): number {
  let i = end;
  while (i > floor && end - i < 20 && (isNameUnit(folded[i - 1] as string) || isInnerBlank(folded, i - 1, end))) i--;
  return i;
}

function isInnerBlank(folded: string, at: number, end: number): boolean {
  return folded[at] === ' ' && end - at === 2 && at > 0 && isNameUnit(folded[at - 1] as string) && !isNameUnit(folded[at - 2] ?? ' ');
}

function isNameUnit(unit: string): boolean {
  return HAN.test(unit) || unit === '·';
}

/** 如李明委员, 又如王强、何立委员: a report leads to its examples so; 如 is hardly a family name. */
const AS_EXAMPLE = /^(?:[又再例比譬诸]如|如)(?=[\u3400-\u9fff·]{2,16}$)/;

/** Words that may stand between the last mark and the name: 来自教育界的李明委员, 随后王强委员. */
const LEAD_IN = inTurn([anyOf([
  /组织|谢谢|联络站|(?:博物|图书|美术|文化|体育)馆|(?:博物|医|学|剧|研究|设计|科学)院|大学|[中小]学|出版社|[乐剧]团|公司|集团|银行|在|授予|表彰|的|了|就|以|对/,
  /请问?|我[会校院]|民[革盟建进]|农工党?|致公党?|九三|台盟|是|界别?|[案议言笔衔起]人|提案者|随后|其中|对于|由|以及|和|与|及|同|[写作起]者|[小]?组|政协|后|时|上|中|下/,
  /[厅局处科校院所站会行镇乡区县市州村社部团馆台会事]长|主席|主任|教授|经理|书记|[律医程筑计教讲]师/,
]), /$/]);

/** The longest post: 办事处主任. */
const LONGEST_LEAD = 5;

/** Such a word, or a post: 公司创始人李明委员. */
function leadsIn(before: string): boolean {
  return LEAD_IN.test(before) || personWords().posts.some((post) => before.endsWith(post));
}

/** 督办|卢某某, 民主人士|徐某某: a word of the language ends right before what is none, and no word lies across. */
function isBehindWord(folded: string, floor: number, at: number, end: number): boolean {
  const isFree = isNoWord(folded.slice(at, end)) && isNoWord(folded.slice(at - 1, at + 1));
  return isFree && [2, 3, 4].some((length) => at - length >= floor && !isNoWord(folded.slice(at - length, at)));
}

function afterLeadIn(folded: string, start: number, end: number): Span | null {
  for (const length of FAMILY_LENGTHS) {
    const from = end - length;
    if (from <= start || !looksLikeName(folded.slice(from, end))) continue;
    const before = folded.slice(Math.max(start, from - LONGEST_LEAD), from);
    if (leadsIn(before) || isBehindWord(folded, start, from, end)) return { start: from, end };
  }
  return null;
}

/** 某·阿不|都: 阿不都 and the like, whose last sign is an adverb elsewhere. */
const UNENDED = /·阿[不卜布]$/;

function dottedAfter(folded: string, start: number, limit: number): Span | null {
  DOTTED.lastIndex = start;
  const found = DOTTED.exec(folded)?.[0];
  if (found === undefined) return null;
  const shortest = start + found.lastIndexOf('·') + 2;
  for (let end = shortest; end <= Math.min(start + found.length, limit); end++) {
    if (mayEndName(folded, end) && !UNENDED.test(folded.slice(start, end))) return { start, end };
  }
  return null;
}

function spacedAfter(folded: string, start: number, limit: number): Span | null {
  const signs = SPACED.exec(folded.slice(start, start + LONGEST_SPACED))?.[0];
  const end = start + (signs?.length ?? 0);
  if (signs === undefined || end > limit || !looksLikeName(bareName(signs))) return null;
  return mayEndName(folded, end) ? { start, end } : null;
}

/** 李 明, 邝 美 云 */
const SPACED = /^[\u3400-\u9fff] [\u3400-\u9fff](?: [\u3400-\u9fff](?![\u3400-\u9fff]| [\u3400-\u9fff](?![\u3400-\u9fff])))?/;
const LONGEST_SPACED = 9;

/** The surer ends first: a word that follows names, then any verb or adverb that a clause goes on by. */
function plainAfter(folded: string, start: number, limit: number): Span | null {
  return likeliestAfter(folded, { start, end: limit }, (run, end) => mayEndName(folded, end) && !holdsNextWord(folded, run, end))
    ?? likeliestAfter(folded, { start, end: limit }, (run, end) => isSubject(folded, run, end) && !holdsNextWord(folded, run, end))
    ?? likeliestAfter(folded, { start, end: limit }, (run, end) => isBeforeWord(folded, run, end));
}

/** 沈若兰|言语间: three signs that make no word, neither with each other nor with what follows, which is one. */
function isBeforeWord(folded: string, run: string, end: number): boolean {
  const isWord = (from: number, to: number) => tagOf(folded.slice(from, to)) !== null;
  const standsAlone = run.length === 3 && isNoWord(run) && !isWord(end - 2, end) && !isWord(end - 1, end + 1);
  return standsAlone && isWord(end, end + 2) && isNoun(folded.slice(end, end + 2));
}

function isNoun(word: string): boolean {
  return /^(?:n|t|s|f)/.test(tagOf(word) ?? '') && !/^nr/.test(tagOf(word) ?? '');
}

/** Of the lengths that can end, the one seen most often in the text; of equals, the usual three characters. */
function likeliestAfter(folded: string, { start, end: limit }: Span, mayEnd: (run: string, end: number) => boolean): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const length of FAMILY_LENGTHS) {
    const end = start + length;
    const run = folded.slice(start, end);
    if (end > limit || !looksLikeName(run) || !/^[\u3400-\u9fff]+$/.test(run) || isOfClause(run) || !mayEnd(run, end)) continue;
    const seen = occurrences(folded, run, start);
    if (seen > most || (seen === most && best !== null && endsInAdverb(folded, best))) [best, most] = [{ start, end }, seen];
  }
  return best;
}

/** 时都, 方才: the end of a phrase and an adverb. */
const TWO_WORDS = /^[时方先后][都也就才又便则]$/;

/** 时都; 应积极, 须认真: words of a clause, or what somebody ought to do. */
function isOfClause(run: string): boolean {
  return TWO_WORDS.test(run) || ('应须'.includes(run[0] as string) && goesOn(run.slice(1)));
}

/** 杨某|为第一提案人: what somebody is. */
const IS_FIRST = /^(?:第[一二三四五\d]|[^，。；]{0,4}(?:提案人|召集人|组长|团长|队长)[的，。；])/;

const FIRST_WITHIN = 12;

/** 梅某也, 周某将: the adverb belongs to what follows. */
function endsInAdverb(folded: string, name: Span): boolean {
  return '也亦还将又就已曾都便则在回常以'.includes(folded[name.end - 1] as string);
}

/** nodejieba's tags of words by which a clause goes on behind its subject: verbs, adverbs, prepositions. */
const GOES_ON: ReadonlySet<string> = new Set(['v', 'vd', 'd', 'p', 'ad']);
const NEXT_WORD_ROOM = 6;
/** Behind that word the clause goes on, if with a quotation. */
const GOES_FURTHER = /[\u3400-\u9fff“《]/;
/** 拖着, 带了, 说过: a verb of one sign and its aspect. */
const ASPECT = /^[\u3400-\u9fff][着了过]/;

/** 沈若兰感受到…: what is no word itself, nor 应持续, and stands before a verb or adverb with which the clause does not end. */
function isSubject(folded: string, run: string, end: number): boolean {
  const next = folded.slice(end, end + NEXT_WORD_ROOM);
  const isAspect = ASPECT.test(next) && tagOf(folded.slice(end - 1, end + 1)) === null;
  return (goesOn(next) || isAspect) && GOES_FURTHER.test(folded[end + 2] ?? '') && isNoWord(run) && !goesOn(run.slice(1));
}

/** 张宁尤|为, 姜明首次: the last of the run belongs to the adverb or preposition behind a shorter name; not where the run comes again. */
function holdsNextWord(folded: string, run: string, end: number): boolean {
  if (run.endsWith('为') && IS_FIRST.test(folded.slice(end, end + FIRST_WITHIN))) return true;
  if (run.length === 4) return !isNoWord(run.slice(2)) && !beginsAsLongName(run);
  const followedByWord = personWords().afterName.some((word) => (word.length > 1 || word === '说') && folded.startsWith(word, end));
  return run.length === 3 && !followedByWord && goesOn(folded.slice(end - 1, end + 1)) && occurrences(folded, run, end) < 2;
}

/** 欧阳某某, 达瓦顿珠: the first two signs are a family name or a name of their own. */
function beginsAsLongName(run: string): boolean {
  const { compound, given } = surnames();
  return [...compound, ...given].some((part) => run.startsWith(part));
}

export function goesOn(words: string): boolean {
  const tag = firstTag(words);
  return tag !== null && GOES_ON.has(tag);
}

/** Does the dictionary know the run as no word, or as a name? */
export function isNoWord(run: string): boolean {
  const tag = tagOf(run);
  return tag === null || tag.startsWith('nr');
}

const COUNT_AROUND = 3_000;

/** How often a run stands around here: enough to tell 孙洁 from 孙洁持. */
function occurrences(folded: string, run: string, near: number): number {
  const around = folded.slice(Math.max(0, near - COUNT_AROUND), near + COUNT_AROUND);
  return around.split(run).length - 1;
}
