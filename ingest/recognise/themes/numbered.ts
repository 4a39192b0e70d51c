import { clauses, sentences } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';

const NAME = 'theme.numbered';
/** 一是, 二、, （三）, 4. at the head of a clause. */
const MARKER = inTurn([/(?<=^|[。；：，！？\n ])/, anyOf([
  /(?:[一二三四五六七八九十]|首先|其次|再次|最后)是(?!一)|(?<![万千百十第\d])[一二三四五六七八九]要(?!素|务)|第[一二三四五六七八九十]，/,
  /（?[一二三四五六七八九十]{1,2}[、）]|（\d{1,2}）|[1-9]\d?[、.．)](?!\d)/,
])], 'g');
/** 面临的困境主要有三：一是传承乏人，二是租金高: findings, up to the end of the line or to where it is counted anew. */
const FINDINGS = /(?:(?:面临|存在|遇到|有)[^，。；：“”]{0,16}(?:问题|困境|困难|难题|短板|瓶颈|挑战|弱项|不足|痛点)|(?:问题|困境|困难|难题|短板|瓶颈|挑战|弱项|不足|痛点|难点|原因)(?:主要|集中|突出|大致)?(?:有|是|为|在于|存在于?|表现[为在]|体现[为在])[^，。；：“”]{0,8})[：，]$/;
const FIRST_OF_FINDINGS = /^(?:一是|首先是|第一，)/;
const COUNTED = /是$|，$/;
const LEAD = 40;
const LONGEST_ITEM = 600;
/** 2.民建市委会提交的《关于…的提案》: an item of a list of papers. */
const OTHERS_PAPER = /(?:提交|提出|撰写|报送)的《/;

/** 由教育部门牵头, 消防等部门配合: who is to do it, no aim of its own. */
const BY_WHOM = /^由[^，]{2,20}(?:牵头|负责|主导|承担)$|(?:部门|单位)(?:共同|协同)?(?:参与|配合|协助)$/;

/** 一、构建新格局，必须扩大内需: the item is headed by its topic, what is asked for follows. */
const ASKED = /^(?:建议|必须(?=[^，]{4}))/;

/** The numbered suggestions of a speech: the first clause of each item, all clauses of an item of one sentence. */
export function numberedThemes(clean: CleanText, span: Span): ThemeMention[] {
  const markers = Array.from(clean.folded.slice(span.start, span.end).matchAll(MARKER), (m) => {
    const start = span.start + m.index;
    return { start, end: start + m[0].length };
  });
  const endOf = (start: number, i: number) => Math.min(markers[i + 1]?.start ?? span.end, start + LONGEST_ITEM, span.end);
  const findings = findingsOf(clean.folded, markers);
  return markers.flatMap(({ end: start }, i) => findings.has(i) ? [] : itemThemes(clean, { start, end: endOf(start, i) }));
}

/** Which of the markers head findings. */
function findingsOf(folded: string, markers: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  markers.forEach(({ start, end }, i) => {
    const marker = folded.slice(start, end);
    if (!COUNTED.test(marker)) return;
    const isNext = () => found.has(i - 1) && !folded.slice(markers[i - 1]!.end, start).includes('\n');
    if (FIRST_OF_FINDINGS.test(marker) ? FINDINGS.test(folded.slice(Math.max(0, start - LEAD), start)) : isNext()) found.add(i);
  });
  return found;
}

/** 发挥优势，在服务大局中展现担当: a clause that opens with 在, 让, 使 hangs on the one before it. */
function joinAdverbial(folded: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && /^[在让使]/.test(folded.slice(piece.start, piece.end))) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function itemThemes(clean: CleanText, item: Span): ThemeMention[] {
  const block = clean.folded.indexOf('\n', item.start);
  const line = { start: item.start, end: block < 0 ? item.end : Math.min(block, item.end) };
  const parts = sentences(clean.folded, line);
  const first = parts[0];
  if (first === undefined || OTHERS_PAPER.test(clean.folded.slice(first.start, first.end))) return [];
  const pieces = clauses(clean.folded, first);
  const oneSentence = parts.length === 1 && !clean.folded.slice(first.start, first.end).includes('：');
  const asked = pieces.findIndex(({ start, end }, i) => i > 0 && ASKED.test(clean.folded.slice(start, end)));
  const leading = asked > 0 ? [pieces[0] as Span, pieces[asked] as Span] : pieces.slice(0, 1);
  const aims = pieces.filter(({ start, end }) => !BY_WHOM.test(clean.folded.slice(start, end)));
  const kept = oneSentence ? joinAdverbial(clean.folded, aims) : leading;
  return kept.map((piece) => themeMention(clean, tidyTheme(clean.folded, piece), 'suggestion', NAME)).filter(isMention);
}
