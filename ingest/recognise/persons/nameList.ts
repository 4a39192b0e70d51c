import { partyByName } from '../../../schema/vocabulary/parties';
import { surnames } from '../../../schema/vocabulary/surnames';
import type { Span } from '../../types';
import { tagOf, tagsOf } from '../segmenter';
import { looksDotted, looksLikeName } from './names';
import { NO_NAME } from './words';

/** A run between separators; blanks inside it part names, but for the blank inside a name of two characters. */
interface Token extends Span {
  readonly run: string;
}

/**
 * The names of a list of members: `韦某某（壮族）牛某某 李 某（女）`. Brackets hold sex, people or post; blanks, 、 and
 * brackets part the names; two single characters in a row are one name. Folded text; empty where a run is no name.
 */
export function nameList(folded: string, span: Span): Span[] {
  return stretches(folded, span).flatMap((stretch) => names(tokens(folded, stretch)));
}

/** The same for a cell or a line that names persons or groups and nothing else: a name there may have a rare family name. */
export function fieldNames(folded: string, span: Span): Span[] {
  const known = nameList(folded, span);
  const others = stretches(folded, span).flatMap((stretch) => joined(tokens(folded, stretch))).filter((token) => mayBeName(token.run));
  return [...known, ...others.filter((token) => !known.some((name) => name.start <= token.start && token.end <= name.end))]
    .map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** The same for a line of a list of members: beside two known names a rare one is one too. */
export function rollNames(folded: string, span: Span): Span[] {
  const known = nameList(folded, span);
  return known.length < 2 ? known : fieldNames(folded, span);
}

const LISTED = /^[\u3400-\u9fff]{2,5}(?=[、，]|(?:参会|参加|出席|列席|分别|先后|联名|与会)|[和及与][\u3400-\u9fff]{2,4}[，发作等])/;
const LISTED_ROOM = 12;
/** 各党派, 有关部门: kinds of people. */
const SEVERAL = /^[各有全众两三诸]/;

/** 、琼色、: among the names of a list whatever stands between the marks is one; null where it is a word or a body. */
export function listedNameAfter(folded: string, start: number, limit: number): Span | null {
  const run = LISTED.exec(folded.slice(start, Math.min(limit, start + LISTED_ROOM)))?.[0];
  return run === undefined || SEVERAL.test(run) || !mayBeName(run) ? null : { start, end: start + run.length };
}

/** The same for a run that ends at `end` and stands behind another name's mark. */
export function listedNameBefore(folded: string, end: number, floor: number): Span | null {
  const run = /(?<=[、和])[\u3400-\u9fff]{2,5}$/.exec(folded.slice(Math.max(floor, end - LISTED_ROOM), end))?.[0];
  return run === undefined || SEVERAL.test(run) || !mayBeName(run) ? null : { start: end - run.length, end };
}

/** May a run that stands where names do be one? No word of the language, no body. */
export function mayBeName(run: string): boolean {
  if (TRANSLITERATED.test(run)) return true;
  const hasLength = run.length >= 2 && run.length <= 5 && /^[\u3400-\u9fff]+$/.test(run);
  return hasLength && !POST.test(run) && !partyByName.has(run.slice(1)) && !NO_NAME.test(run.replace(/^[那和]/, '')) && !isWordOrBody(run);
}

/** 副主席: who stands behind it is meant. */
const POST = /^副(?:主席|主任|市长|县长|区长|书记|秘书长|会长|组长)$/;

/** 阿拉某某: the signs that names of other languages are written with. */
const TRANSLITERATED = /^[阿巴白宝布才次朝达德丹道多额嘎噶格哈呼加吉江喀卡拉来朗洛玛麦米木那纳娜尼努诺帕普其仁热日萨斯苏索塔泰特腾图吐托娃旺乌吾西夏牙亚央依伊扎珍]{4,5}$/;

/** nodejieba's tags of nouns, verbs, adverbs, times and adjectives. */
const WORD_TAGS: ReadonlySet<string> = new Set(['n', 'v', 'vn', 'd', 't', 'a']);

function isWordOrBody(run: string): boolean {
  const tag = tagOf(run);
  const isPhrase = run.length > 3 && tagsOf(run).some((one) => one !== null && WORD_TAGS.has(one));
  return isPhrase || (tag !== null && !tag.startsWith('nr')) || /[会院厅局部委党社室联府协盟组]$/.test(run);
}

/** What stands outside of brackets and between 、，；. */
function stretches(folded: string, span: Span): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const mark = i < span.end ? (folded[i] as string) : '、';
    if (depth === 0 && '（、，；。\n'.includes(mark)) {
      if (i > start) found.push({ start, end: i });
      start = i + 1;
    }
    if (mark === '（') depth++;
    if (mark === '）' && depth > 0) [depth, start] = [depth - 1, i + 1];
  }
  return found;
}

const HAN = /^[\u3400-\u9fff·]+$/;

/** 陆鸣委员, 何立等5人: what a list says of the name right behind it. */
const BEHIND_NAME = /(?:(?:委员|常委|先生|女士|教授|院士)?等?(?:\d{1,3}[人名位](?:委员)?)?)$/;

function tokens(folded: string, span: Span): Token[] {
  return Array.from(folded.slice(span.start, span.end).matchAll(/[^ ]+/g), (m) => {
    const start = span.start + m.index;
    const run = m[0].replace(BEHIND_NAME, '');
    return { start, end: start + run.length, run };
  });
}

/** 岩 罕: two single signs side by side are one name. */
function joined(parts: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [token, next] = [parts[i] as Token, parts[i + 1]];
    const isPair = token.run.length === 1 && next?.run.length === 1;
    found.push(isPair ? { start: token.start, end: next.end, run: token.run + next.run } : token);
    if (isPair) i++;
  }
  return found;
}

/** 欧阳 晴: a blank parts a family name of two signs from the rest; 邝 美 云: three single signs, and no more, are one name. */
function threeSigns(parts: readonly Token[], i: number): string | null {
  const runs = parts.slice(i, i + 4).map(({ run }) => run);
  const isThree = runs.slice(0, 3).every((run) => run.length === 1) && runs.length >= 3 && runs[3]?.length !== 1;
  return isThree && parts[i - 1]?.run.length !== 1 ? runs.slice(0, 3).join('') : null;
}

function names(parts: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [token, next] = [parts[i] as Token, parts[i + 1]];
    const isParted = next !== undefined && next.run.length <= 2 && HAN.test(next.run) && surnames().compound.includes(token.run);
    const three = threeSigns(parts, i);
    if (isParted) {
      found.push({ start: token.start, end: next.end });
      i++;
    } else if (three !== null && looksLikeName(three)) {
      found.push({ start: token.start, end: (parts[i + 2] as Token).end });
      i += 2;
    } else if (token.run.length === 1 && next?.run.length === 1 && looksLikeName(token.run + next.run)) {
      found.push({ start: token.start, end: next.end });
      i++;
    } else if (HAN.test(token.run) && !partyByName.has(token.run) && (looksLikeName(token.run) || looksDotted(token.run))) {
      found.push({ start: token.start, end: token.end });
    }
  }
  return found;
}
