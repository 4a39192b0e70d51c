import type { Span } from '../../types';
import { anyOf, inTurn } from '../../pattern';

/** What stands between the title of a delegate and the delegate's own words. */
export interface SpeechTail {
  /** The phrase of groups behind 代表, if any. */
  readonly groups: Span | null;
  /** Was there a word of speaking (发言, 致辞, 说, 建议…)? */
  readonly speaks: boolean;
  /** Title in 题为“…” or 作“…”主题分享. */
  readonly title: Span | null;
  /** Behind the verb and its comma. */
  readonly end: number;
}

const SPEECH_NOUN = '(?:大会|口头|书面|主题|重点|交流|联组|专题)?(?:发言|致辞|致词|致(?:新[春年])?[贺谢祝]?酒?[词辞]|致(?:欢迎|开幕|答谢|闭幕)[词辞]|分享(?!了)|主旨演讲|演讲|报告|辅导报告)';
const VERB = '说|提出|建议|建言|表示|认为|指出|呼吁|疾呼|吁请|提倡|[直力痛]陈'
  + '|强调|谈[到及道]|提[到及]|讲到|看来(?=，)|介绍|坦言|直言|倡议|希望|期[待望盼]|盼望|提议|主张|写道|分析|反映(?=[，：])|批评|谴责|撰文|表明|重申|反映|促请|建请|争取|支招|冀望?'
  + '|盼(?!着)|[吁促](?!进|成|使|销|膳)|倡(?!导|议|廉)'
  + '|给出的(?:办法|建议|对策|答案|方案)是|开[出具]的“?(?:药方|良方|处方)”?是'
  + '|发表(?:文章|署名文章|声明)|告诉[^，。；：“”\\n]{1,8}|如是说|的(?:观点|看法|主张|建议)是|解释|补充|透露|感慨|感叹|坦陈|总结|回顾|赞[扬赏]|称(?![为号赞])|指(?![导挥引数标定责派])';

/** What may follow the title, in any order; each is read once or more. */
const PARTS = {
  setting: inTurn([anyOf([
    /（[^（）\n]{1,30}）|[对向][^，。；：“”\n]{1,8}(?=如是说|说|表示|介绍)|在[^，。；：\n“《]{1,24}?[上中时里](?=[，题作做就围对从说表提建指认呼谈强发介代所])|在[^，。；：\n“《]{0,24}[上中时里]|于《[^》\n]{1,20}》/,
    /(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?/,
    /(?:应邀)?(?:出席|参加|抵达?|到访|走访|考察|参观|访问|调研|视察)[^，。；：“”\n]{1,40}?时(?=表示|说|指出|提出|认为|建议|强调)/,
    /结合[^，。；：“”\n]{2,20}，(?=建议|提出|呼吁|认为|表示|指出|说)/,
    /应邀|还|也|则|续|亦|又|首先|随后|最后|[昨今][日天晚早]?(?=[^，。；“”\n]{0,24}(?:说|称|指|表示|建议|呼吁|提))/,
    /向[^，。；：“”\n]{2,8}(?:简报|通报|介绍|汇报)[^，。；：“”\n]{2,14}，(?=他)/,
    /他(?=说|表示|指出)|先后|分别|第[一二三四五六七八九十]个|接受[^，。；\n]{1,20}(?:采访|访问|专访)时?|所?[作做](?:了|的)?(?=[题“《大口书主重交发致])/,
  ])], 'y'),
  title: /(?:以(?=《[^《》\n]{2,80}》为题|“[^“”\n]{2,80}”为题)|题为)?(?:《([^《》\n]{2,80})》|“([^“”\n]{2,80})”)(?:为题)?的?/y,
  noun: new RegExp(`(?:的)?${SPEECH_NOUN}(?:时)?(?:，(?=(?!提出了)(?:${VERB})))?`, 'y'),
  verb: new RegExp(`(?:${VERB})(?:说|道)?`, 'y'),
} as const;

/** Reads on from behind the title: [代表 GROUPS] [题为“…”] [发言] [说|提出|建议…] [，]. Folded text; bounded look-ahead. */
export function speechTail(folded: string, start: number): SpeechTail {
  const groups = groupsPhrase(folded, start);
  const seen = { title: null as Span | null, noun: false, verb: false };
  let at = groups === null ? start : behindGroups(folded, groups.end);
  for (let part = nextPart(folded, at); part !== null && !seen.verb; part = nextPart(folded, at)) {
    if (part.kind === 'title') seen.title = part.title;
    if (part.kind === 'noun') seen.noun = true;
    if (part.kind === 'verb') seen.verb = true;
    at = part.end;
  }
  const colon = folded[at] === '：' && folded[at + 1] !== '\n' && at + 1 < folded.length;
  const end = colon || (/[，：]/.test(folded[at] ?? '') && at > start) ? at + 1 : at;
  return { groups, speaks: seen.noun || seen.verb || colon, title: seen.title, end };
}

type PartKind = keyof typeof PARTS;

function nextPart(folded: string, at: number): { kind: PartKind; end: number; title: Span | null } | null {
  for (const kind of Object.keys(PARTS) as PartKind[]) {
    const pattern = PARTS[kind];
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found !== null) return { kind, end: pattern.lastIndex, title: quotedSpan(folded, at, found[1] ?? found[2]) };
  }
  return null;
}

function quotedSpan(folded: string, at: number, quoted: string | undefined): Span | null {
  if (quoted === undefined) return null;
  const start = folded.indexOf(quoted, at);
  return { start, end: start + quoted.length };
}

/** Where the phrase ends that a reader would quote: before the comma that leads on. */
export function quoteEnd(folded: string, end: number): number {
  return /[，：]/.test(folded[end - 1] ?? '') ? end - 1 : end;
}

const LONGEST_PHRASE = 160;
const END_OF_GROUPS = new RegExp(
  `所[作做]的|[作做]的(?=题为|[“《])|[作做]了?(?=题为|${SPEECH_NOUN}|[“《])|以(?=《[^《》\\n]{2,80}》为题|“[^“”\\n]{2,80}”为题)|题为|${SPEECH_NOUN}|向(?:大会|会议)`
  + '|着重|(?:分别|先后|依次)(?:从|就|围绕|在|[作做])|[作做]了(?=[^，。；\\n]{0,10}(?:汇报|介绍))|从(?=[^，。；\\n]{2,50}方面)'
  + '|[向对](?=[^，。；\\n]{2,30}(?:表示|致以|表达))|在(?=[^，。；\\n]{2,40}[上中时])'
  + `|${VERB}|[，。；：\\n]`, 'g');

/** （代表G）, 以G名义, 受G委托: the groups, without what stands around them. */
const ENCLOSED = /（(?:代表)([^（）\n]{2,60})）|以([^，。；“”\n]{2,24}?)(?:的)?名义|受([^，。；“”\n]{2,40}?)委托/y;

/** Behind the bracket or the word that closes the phrase of groups. */
function behindGroups(folded: string, end: number): number {
  return end + (/^(?:）|的?名义|委托，?)/.exec(folded.slice(end, end + 3))?.[0].length ?? 0);
}

/** The stretch between 代表 and the verb or mark that ends it; brackets are stepped over. */
function groupsPhrase(folded: string, start: number): Span | null {
  ENCLOSED.lastIndex = start;
  const inside = ENCLOSED.exec(folded);
  const enclosed = inside?.[1] ?? inside?.[2] ?? inside?.[3];
  if (enclosed !== undefined) return quotedSpan(folded, start, enclosed);
  if (!folded.startsWith('代表', start)) return null;
  const from = start + 2;
  const phrase = folded.slice(from, from + LONGEST_PHRASE);
  for (const found of phrase.matchAll(END_OF_GROUPS)) {
    if (insideBracket(phrase, found.index)) continue;
    return found.index > 0 ? { start: from, end: from + found.index } : null;
  }
  return phrase.length > 0 && phrase.length < LONGEST_PHRASE ? { start: from, end: from + phrase.length } : null;
}

function insideBracket(phrase: string, at: number): boolean {
  const before = phrase.slice(0, at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
