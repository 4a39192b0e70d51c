import type { Span } from '../../types';
import { trim } from '../../segment/sentences';
import { anyOf, inTurn } from '../../pattern';

/** Words before a theme that are not part of it: 要, 建议, 关于, 如何, 一是. */
const LEAD = inTurn([/^/, anyOf([
  /——|(?:题目|标题|我的(?:建议|观点|提案))：|具体(?:包括|是|举措包括)|能(?=切实|进一步)/,
  /(?:人民|广大)?(?:群众|居民|市民|百姓|社会各?界?)[^，。；、的]{0,6}(?:关心|关注|关切|反映)(?:强烈)?的(?!问题|热点|难点)/,
  /[他她](?:还|也|亦|又|并)?(?=建议|呼吁|希望|期待|促请|倡议|提议|期望)|促请|倡议(?=[^，。；书]{4})/,
  // 倡尽快落实, 促当局检讨, as papers of Hong Kong write it
  /[吁促倡冀盼](?=尽[快早]|当局|政府|特区|国家|[两内]地|设[立置]?[^，。；]{3}|建立|成立|落实|完善|放宽)/,
  /我们将?|这就?(?=需要|要(?!素|求|点))|又(?=要|应|需)|[一二三四五六七八九十][是要]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）/,
  /\d{1,2}[、.．]|首先|其次|再次|最后|同时|此外|另外|因此|为此|对此|从而|进而|希望|呼吁|期待|期望|提议|必须|理应|应当|应该|应(?!对|邀|用|急|届)|需要|需|能够|可以/,
  /建议(?:政府(?=[加推完建尽出])|有关部门(?=[加推完建尽出]))?/,
  /可(?=积极|主动|进一步|率先|充分|加强|推动|探索|借鉴|考虑|发挥|把握|联手|携手|设立|建立|尝试|试点)/,
  /提出(?=要|应|推|加|建|完)|要(?!素|闻|点|求|务|塞|道)|关于|(?:提交|提出|撰写|报送)的(?=《)|如何|就(?!业|医|近|餐|读|地|诊)|也|还|并且?|[， ]/,
])]);
/** Words behind it: 等方面, 的提案, 的专题协商. */
const TAIL = inTurn([anyOf([
  /这[个一]|(?:相关|有关)(?:工作|问题|政策)/,
  /等(?:多?个?方面|问题|内容|工作|议题|课题|领域|主题|方面的?(?:重要|重点)?(?:问题)?)?/,
  /分享到|(?:积极|认真|主动)履职|积极|精准|深入|扎实|专门|多次|持续|认真|先后|分别|再次|多角度|监督性|的(?:集体)?(?:提案|建议|议题|主题|意见|问题|课题)/,
  /的?(?:专题|主题)?(?:协商(?:座谈)?(?:会|活动)?|调研|视察|主题活动|活动)/,
  /[，。；：、 】]/,
]), /$/]);

/** The stretch of a theme that reads well on its own. Folded text; the words kept stay as written. */
export function tidyTheme(folded: string, span: Span): Span {
  return unquote(folded, stripTail(folded, stripLead(folded, unquote(folded, withoutHalfPair(folded, trim(folded, span))))));
}

/** Without 要, 建议, 关于… at its beginning. */
export function stripLead(folded: string, span: Span): Span {
  let { start } = span;
  for (let lead = leadingWords(folded, start, span.end); lead > 0; lead = leadingWords(folded, start, span.end)) start += lead;
  return { start, end: span.end };
}

function stripTail(folded: string, span: Span): Span {
  let { end } = span;
  const mayLose = (words: number) => words > 0 && end - words - span.start >= SHORTEST;
  for (let tail = lastWords(folded, span.start, end); mayLose(tail); tail = lastWords(folded, span.start, end)) end -= tail;
  return { start: span.start, end };
}

const LONGEST_LEAD = 12;
const LONGEST_TAIL = 12;
/** A tail is no tail where next to nothing would be left. */
const SHORTEST = 4;

function leadingWords(folded: string, start: number, end: number): number {
  return LEAD.exec(folded.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length ?? 0;
}

function lastWords(folded: string, start: number, end: number): number {
  return TAIL.exec(folded.slice(Math.max(start, end - LONGEST_TAIL), end))?.[0].length ?? 0;
}

/** Without the mark that opens or closes what was said around more than these words. */
function withoutHalfPair(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const opens = words.startsWith('“') && !words.includes('”');
  const closes = words.endsWith('”') && !words.includes('“');
  return { start: opens ? start + 1 : start, end: closes ? end - 1 : end };
}

/** Without quotation marks that enclose the whole of it. */
function unquote(folded: string, span: Span): Span {
  const pair = (folded[span.start] ?? '') + (folded[span.end - 1] ?? '');
  if (!['“”', '‘’', '《》'].includes(pair) || folded.slice(span.start + 1, span.end - 1).includes(pair[1] as string)) return span;
  return { start: span.start + 1, end: span.end - 1 };
}
