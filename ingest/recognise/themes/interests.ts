import { clauses, items, sentences } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf } from '../../pattern';
import { atAnd } from './atAnd';
import { isMention, themeMention } from './mention';
import { stripLead, tidyTheme } from './tidy';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.interest';
/** What a delegate follows: 持续关注X, 聚焦X，, 把目光放在X方面, 将为X建言献策. An `aim` must begin as a proposal does. */
const INTERESTS = [
  /(?:持续|长期|一直|始终|高度|特别|重点)?关注(?!点)(?:着|到了?|的是|的焦点放在了?)?(?<theme>[^，。；：]{4,60}?)(?:[，。；]|(?:相关|有关)(?:政策|工作|问题))/g,
  /(?:继续|重点|持续)?聚焦(?:于|在|到了?)?(?<theme>[^，。；：]{3,60}?)(?:等[^，。；]{0,10})?上?[，。；]/g,
  /(?:焦点|目光|重点|精力|关注点)(?:都)?(?:放在|投向|聚焦在|对准)了?(?<theme>[^，。；：]{4,60}?)(?:等?方面|上|，|。)/g,
  /将?(?:继续)?(?:为|围绕)(?<theme>[^，。；：]{4,50}?)(?:建言献策|建言资政|鼓与呼|献计出力|积极建言)/g,
  /(?:提交|递交|提出|撰写)了?(?:[一两三1-9][份件篇个])?关于(?<theme>[^，。；：《》]{4,50}?)的?(?:集体|重点)?(?:提案|建议|社情民意)/g,
  /对(?<theme>[^，。；：]{4,40}?)(?:高度|十分|一直|特别|持续|格外)(?:关注|重视)[，。]/g,
  /(?:关于|有关)(?<theme>[^，。；：《》“”]{3,50}?)的(?:集体|重点|专题|联名|相关|[一两三几][份件篇个些项])?(?:提案|提议|建议(?!书)|社情民意|调研)/g,
  /(?:提案|建议|发言)(?:的?(?:题目|主题|内容))?(?:主要)?(?:是，?|为|有)?关于(?<theme>[^，。；：《》“”]{4,50}?)(?:的(?:可行性)?[^，。；]{0,4})?[，。；”]/g,
  /(?:提出|带来|提交|准备|撰写)了?(?:关于)?(?<aim>[^，。；《》]{5,60}?)的(?:意见|对策|具体|若干)?(?:和)?(?:建议|提案)/g,
  /(?:关心|关注|在意|思考)的(?:话题|问题|重点|焦点|内容|领域)?(?:依然|仍然|仍|还|主要|就)?是(?:如何)?(?<theme>[^，。；：]{4,50}?)(?:问题|的话题)?[，。；！]/g,
  /(?:提交|带来|准备|撰写)了?(?:的是)?(?:[\d一两三几]{1,2}[份件篇个])?(?!关于)(?<theme>[^，。；：《》“”]{4,40}?)等?(?:方面|领域)的?(?:提案|建议)/g,
  /(?:^|：)(?:如何(?<theme>[^。；：]{6,60}?)的问题|(?:关于)?(?<listed>[^。；：]{6,60}?)的(?:建议|提案))(?:[；。]|……)?$/g,
  /(?:提案|建议)(?:主要|重点)?就?是(?!关于)(?<aim>[^，。；：《》“”]{4,60}?)[，。；”]/g,
  /对(?<aim>[^，。；：《》]{5,50}?)的(?:期[望盼待]|呼吁)/g,
  /(?:^|，)(?<theme>[^，。；：]{3,20}?)[也都]?(?:一直|始终)?是[^，。；]{0,8}?(?:持续|长期|一直|多年)[^，。；]{0,4}关注的/g,
  /^如何(?<theme>[^。；：？]{4,60}?)，?[也都]?(?:一直)?是[^。；]{0,40}?(?:(?:关注|关心|思考|牵挂|在意)的|履职的?重点)/g,
  /(?:建言献策|献[计策]献[力策]|鼓与呼)，(?<aim>(?!让)[^，。；：《》]{6,50})(?=[，。；])/g,
  /关于“(?<theme>[^”\n]{4,60})”的(?:专题|重点)?(?:提案|调研|建议|协商)/g,
  /关于(?<theme>[^，。；：《》“”]{4,40}?)的?问题(?=[，。；”])/g,
  /(?:关心|担忧|牵挂)(?:的?是|着)?(?<theme>[^，。；：]{4,40}?)的?问题[，。；]/g,
  /探讨了?(?<theme>[^，。；：]{6,60}?)的(?:现实|实践|有效|具体|可行|实现)?(?:路径|途径|对策|思路|办法|举措|方法)/g,
  /分析(?<theme>[^，。；：]{4,50}?)(?:，|。)/g,
  /(?:以[^，。]{1,12}(?:角度|视角|维度))?(?:分享(?!经济)|批评|批評|阐述|解读)了?(?<theme>[^，。；：]{4,60}?)(?:的?(?:思考|体会|看法|观点|经验|感受))?[，。]/g,
  /围绕(?:着)?(?<theme>[^，。；：]{3,60}?)(?:的?(?:主题|议题|重点))?[，。；]/g,
  /(?:聚焦|关注)[^，。；]{3,40}，(?<theme>(?:推动|推进|促进|助力)[^，。；]{4,40})[，。；]/g,
  /(?<=[，。；“中]|^)(?:其中|还|就)*有?另?(?:[一两二三四五半]|\d{1,2})(?:半|[份件个项])(?:提案|建议)?(?:就|则|都|也)?是?(?:关于|关注|涉及|聚焦|有关|建言|瞄准|[把将]目光投向了?|[讲谈](?:的是)?)(?<theme>[^，。；：]{4,60}?)(?:的(?:问题|提案|建议)?)?[，。；”]/g,
  /(?<=[，。；“]|其中|^)另?一(?:半|[份件个项])(?:提案|建议)?是(?<aim>[^，。；：]{5,60}?)(?:的(?:提案|建议)?)?[，。；”]/g,
  /(?:提案|建议|发言|大部分|大多数?|[一两二三\d半][份件个项])[^，。；：“”]{0,10}?，?[也都]?[和与跟](?<theme>[^，。；：]{4,40}?(?:，[^，。；：]{4,30}?)?)(?:有关|相关)[，。；”]/g,
  /(?:[，。；：“]|^)(?<theme>[^，。；：“”]{5,40}?)的?这[份件个](?:提案|建议)/g,
  /(?:话题|议题|观点|关心的|在意的|谈的|建言的|关切)(?:话题)?(?:都|就|还)?是(?:如何)?(?!，)(?<theme>[^，。；：]{4,50}?)[，。；！]/g,
  /(?:更|最|尤为|十分|特别|很|非常)(?:在意|关切|牵挂|上心)(?:的是)?(?<theme>[^，。；：]{4,40}?)[，。；]/g,
  /(?:提案|发言|建言)(?:直指|瞄准|紧盯)(?<theme>[^，。；：]{4,40}?)[，。；]/g,
  /对(?<theme>[^，。；：]{4,40}?)(?:方面)?的(?:议题|话题|问题)(?:非常|十分|特别|高度|格外|很)(?:关注|重视|关心)[，。]/g,
  /(?:十分|非常|特别|很|一直|最)关心(?<theme>[^，。；：的]{4,30}?)(?:的)?(?:话题|问题)[，。；]/g,
  /对(?<theme>[^，。；：]{4,40}?)(?:也)?提出了(?:意见|建议)+/g,
  /(?:题为|(?:主题|题目)(?:是|为|：))[“‘《](?<theme>[^”’》\n]{4,60})[”’》]/g,
  /(?:十分|非常|特别|很|一直|最|都在?)关心(?!的)(?<theme>[^，。；：]{5,40}?)(?:的问题|话题)?[，。；]/g,
  /(?:谈到|提到|谈及|说到|聊到)了?(?<theme>[^，。；：]{3,40}?)的(?:问题|话题|现象)[，。；]/g,
  /(?:提交|带来|准备|提出)了?[^，。；]{0,4}[与和](?<theme>[^，。；：]{3,30}?)(?:有关|相关)的(?:提案|建议)/g,
  /为(?<theme>[^，。；：]{4,50}?)(?:不停地|四处|多方|一直|不断)?(?:奔走|呼吁|发声|代言)/g,
  /(?:提交|递交|提出|撰写)了?第?[一两二三四五\d][份件个篇](?<theme>[^，。；：《》“”]{5,50}?)的(?:提案|建议)/g,
  /[份件个](?:提案|建议)，分别[是为](?:关于)?(?<several>[^。；：“”]{8,120}?)[。；]/g,
  /(?:既有|也有|还有)(?:关于)?(?<aim>[^，。；：《》“”]{5,50}?)的(?:提案|建议)/g,
  /(?:[一1两2三3]|另一)[份件个]是(?:呼吁|建议|希望|关于)?(?<aim>[^，。；：《》“”]{4,50}?)的?[，。；]/g,
  /把(?<theme>[^，。；：《》“”]{5,50}?)的(?:建议|意见|提案|想法|呼声)+(?:形成|写成|写进|转化|带到|带上)/g,
  /(?:[，。；“]|就|对|把)(?<theme>[^，。；：《》“”]{5,40}?的问题)(?:做|写|提|准备|形成)(?:了|成)?(?:一?[份个件])?(?:提案|建议)/g,
  /[对就](?<theme>[^，。；：《》“”]{5,50}?)提出了?[^，。；]{1,8}的?(?:建议|意见)/g,
  /(?<=(?:提案|履职|建言|委员)[^。；]{0,60})从(?<fromTo>[^，。；：\d]{4,60}到[^，。；：\d]{4,60})，/g,
  /在(?<theme>[^，。；：《》]{6,60}?)等?(?:多个?)?方面(?:均|都)?提出[^，。；]{0,8}(?:建议|意见)/g,
] as const;

/** Cheap to ask first: a sentence without any of these tells no interest. */
const TELLS = anyOf([
  /[谈提][到及]|[谈讲]的?是|在意|关切|有关|相关|话题|议题|观点|[份件个项]是|提案|主题|期[望盼待]|呼吁|关注|关心|担忧|牵挂|提出|关于|聚焦|焦点|目光|重点|精力|建言|建议/,
  /鼓与呼|献计|题[为目]|探讨|分析|分享|批评|阐述|解读|围绕/,
]);
/** The stretch holds an event of its own: another rule reads it. */
const EVENT = /建言|提交|提出|调研|协商|开展|汇报|作了|发言/;

/** What was lived or is told, and what any delegate works on, is no topic. */
const NOTHING = /(?:经历|故事|历程|做法|喜悦|见闻|心得)$|^(?:今年|去年|此次|自己|这|其|(?:[几多]年来)?(?:他|她|我(?![省市县区州国]))们?)/;

/** Topics that a delegate's passage names without an activity. */
export function interestThemes(clean: CleanText, span: Span): ThemeMention[] {
  const telling = sentences(clean.folded, span).filter((sentence) => TELLS.test(clean.folded.slice(sentence.start, sentence.end)));
  return telling.flatMap((sentence) => INTERESTS.flatMap((pattern) => matches(clean, sentence, pattern))).filter(isMention);
}

function matches(clean: CleanText, sentence: Span, pattern: RegExp): (ThemeMention | null)[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  return Array.from(words.matchAll(pattern)).flatMap((m) => {
    const several = m.groups?.['several'];
    if (several !== undefined) return eachOf(clean, several, sentence.start + m.index + m[0].indexOf(several));
    const fromTo = m.groups?.['fromTo'];
    if (fromTo !== undefined) return fromEachTo(clean, fromTo, sentence.start + m.index + m[0].indexOf(fromTo));
    const aim = m.groups?.['aim'];
    const theme = aim ?? m.groups?.['theme'] ?? m.groups?.['listed'] ?? '';
    if (EVENT.test(theme) || NOTHING.test(theme) || (aim !== undefined && !beginsAsProposal(aim))) return [];
    const start = sentence.start + m.index + m[0].indexOf(theme);
    return goesOn(clean.folded, { start, end: start + theme.length }, sentence.end).flatMap((one) => severalAims(clean.folded, one))
      .map((aim) => themeMention(clean, tidyTheme(clean.folded, aim), null, NAME));
  });
}

/** 三份提案，分别是关于A、B、C: each is a topic of its own. */
function eachOf(clean: CleanText, several: string, start: number): (ThemeMention | null)[] {
  const parts = items(clean.folded, { start, end: start + several.length });
  return parts.map((part) => themeMention(clean, tidyTheme(clean.folded, part), null, NAME));
}

/** 从治理校园欺凌、老旧小区加梯到关注饮用水源保护: what somebody's work reaches from and to. */
const REACHED = /(?:^|、|到)(?:关注|聚焦|建言|呼吁)?([^、]{4,30}?)(?=、|到|$)/g;

function fromEachTo(clean: CleanText, words: string, start: number): (ThemeMention | null)[] {
  const found = Array.from(words.matchAll(REACHED), (m) => {
    const [item, thing = ''] = m;
    const at = start + m.index + item.lastIndexOf(thing);
    return { start: at, end: at + thing.length };
  });
  return found.filter((one) => !NO_THING.test(clean.folded.slice(one.start, one.end)))
    .map((one) => themeMention(clean, tidyTheme(clean.folded, one), null, NAME));
}

/** So far behind the first aim the others are looked for, in code units: some ten clauses. */
const FARTHEST = 300;

/** 关注如何用好A，培养B，推进C: where the first clause begins as a proposal, so do those that go on. */
function goesOn(folded: string, first: Span, limit: number): Span[] {
  const aims = [first];
  if (!beginsAsProposal(folded.slice(stripLead(folded, first).start, first.end))) return aims;
  const end = limit - first.end > FARTHEST ? folded.lastIndexOf('，', first.end + FARTHEST) : limit;
  for (const clause of clauses(folded, { start: first.end, end })) {
    const words = folded.slice(clause.start, clause.end);
    if (folded[clause.start - 1] !== '，' || !beginsAsProposal(words) || EVENT.test(words)) break;
    aims.push(clause);
  }
  return aims;
}

/** 推动治理向精细化、|精准化升级: both are what one verb leads to. */
const TOWARDS = /向[^，、]{1,8}[化型]$/;

/** 关于加强A、加快B的提案: where each part begins as a proposal, each is a topic of its own. */
function severalAims(folded: string, theme: Span): Span[] {
  const parts = items(folded, theme);
  const [first] = parts;
  if (first !== undefined && TOWARDS.test(folded.slice(first.start, first.end))) return [theme];
  if (parts.length > 1 && parts.every(({ start, end }) => beginsAsProposal(folded.slice(start, end)))) return parts;
  return severalThings(folded, parts) ?? [theme];
}

/** 为推进A、B, 推动A、B, 让A、B: what stands before the first is said of all. */
const LEADS_ALL = /^(?:为|在|对|向|从|把|让|使|给|以|将|由|带|帮|如何|怎样|面向)|^[^、]{1,3}$/;
/** 公路、铁路、土木建设相关方面的大政方针: what stands behind the last is said of all. */
const BEHIND_ALL = /的[^的]{4,}$|(?:相关|有关|之间|结合|联动|融合|衔接|机制|体系)$/;
const NO_THING = /了|[着过]$|自己|[他她我你]们?的?|^.{0,3}$|^.{21,}/;

/** 农村土地流转: some words that begin as proposals do are those of a thing. */
const NOUN = /^(?:农村|农业|农民|城市|城乡|乡村|社区)/;

/** 关注A、B、C以及D: things of some length, none of which leans on another, are a topic each. */
function severalThings(folded: string, parts: readonly Span[]): Span[] | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const things = [...parts.slice(0, -1), ...atAnd(folded, last)];
  const words = things.map(({ start, end }) => folded.slice(start, end));
  const isOne = beginsAsProposal(words[0] as string) || LEADS_ALL.test(words[0] as string) || BEHIND_ALL.test(words.at(-1) as string);
  const isThing = (one: string, i: number) => !NO_THING.test(one) && (i === 0 || NOUN.test(one) || !beginsAsProposal(one));
  return things.length > 1 && !isOne && words.every(isThing) ? things : null;
}
