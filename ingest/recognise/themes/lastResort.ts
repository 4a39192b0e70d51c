import { clauses, sentences } from '../../segment/sentences';
import type { Speech } from '../../segment/speeches';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf } from '../../pattern';
import { isMention, themeMention } from './mention';
import { proposalThemes } from './proposals';
import { tidyTheme } from './tidy';
import { beginsAsProposal, beginsWithVerb } from './verbs';

const NAME = 'theme.lastResort';

/** What a speaker takes up, by whatever word leads to it. */
const TAKEN_UP = [
  // 就职工之家发表意见, 围绕夜校与承办单位交流
  /(?:就(?![任是像会能有在要把可读餐近地此着医])|围绕|针对|聚焦)(?:如何)?(?<theme>[^，。；：]{4,50}?)(?:等?(?:方面|问题|话题|内容)的?)?(?:，|提出|发表|进行|[作做]了?(?=[^，。；]{0,8}(?:发言|汇报|介绍|分享))|建言|谈|与|向|发言|献|展开|支招|[。；])/g,
  // 对夜校情有独钟, 对停车难深有感触
  /对(?<theme>[^，。；：]{4,40}?)(?:情有独钟|充满|提出|深有|颇有|深感|感触|寄予|念念不忘|很有|(?:也|都)?(?:很|十分|非常|特别|格外))/g,
  // 为村医奔走呼吁, 为能办好夜校鼓与呼, 为公交的事奔忙, 为办好夜校积极履职建言
  /为(?:能|了)?(?:更好地?)?(?<theme>[^，。；：]{4,40}?)(?:的事)?(?:积极|主动|四处|多方)?(?:履职)?(?:奔[走忙]|呼吁|发声|鼓与呼|献策|献计|建言|支招|把脉|代言|出谋划策)/g,
  // 谈到了夜校, 操心着村医的去留
  /(?:[谈提讲说聊](?:到|及|起)|讲述|瞄准|盯[住上]|着眼于?|立足|致力于|(?:操心|惦记|惦念|担心|担忧|记挂|牵挂|盼)着?|看好|热衷于?|醉心于?|聚焦|关注|关心|建言|推介|放在)了?(?:的是|的就是)?(?<theme>[^，。；：]{4,40}?)(?:等?(?:方面|问题|话题))?[时，。；]/g,
  // 从如何管好资料提出建议
  /从(?:如何)?(?<theme>[^，。；：]{5,40}?)(?:等?(?:方面|角度))?(?:提出|建言|谈|作了?发言)/g,
  // 所作的关于夜校、食堂等发言
  /关于(?<theme>[^。；：]{4,60}?)(?:等(?:方面)?)?的?(?:发言|建言|呼声|思考|内容|看法|想法|话题)/g,
] as const;

/** 两地可合作发展服务业, 有决心将文化与旅游相结合: what somebody may, can or will do. */
const MAY_DO = /(?:^|[，；“])[^，。；：“”]{0,16}?(?:应当|应该|可以|决心|[将要应须可能想])(?![^，。；]{0,2}[会议军来着])(?<theme>[^，。；：“”]{5,50})/g;
/** 站牌能不能加上盲文: what is asked is a theme as it stands. */
const ASKED = /(?:^|[，。；：“])(?<theme>[^，。；：？“”]{2,30}?(?:如何|怎样|怎么|能不能|能否|可不可以)[^，。；：？“”]{3,30})(?=[，。；？”]|$)/g;

/** Who or what no theme is: the meeting, the speaker, somebody's report. */
const NOTHING = anyOf([
  /^(?:[他她我你您这那其此该自]|大家|记者|委员|今年|去年|会议|大会|报告|本次|此次|特别|第一|一些|有关|相关|当地|现场|身边)/,
  /(?:场景|情景|经历|会上|记者|委员|代表|报告|发言|讲话|会议|同志|主席|领导|职责|使命|身份|嘉宾)$|政协|提案工作|履职|学习贯彻|精神$|发言|采访|感到|工作报告|两会/,
]);

/** So far behind the name are words looked for where nothing else was found. */
const NEAR = 260;

/** Words in quotation marks that are a saying, not a name: a clause at least. */
const SAYING = /“(?<saying>[^“”\n]{6,200})”/g;
const SHORTEST_SAYING = 6;
const LONGEST_SAYING = 40;
/** 我很高兴: how somebody feels, and what is thanked for. */
const FEELING = /^(?:[我你您]|这|那|是|均|非常|很|十分|感谢|谢谢|今天|今年|来，|哦|是的|对|好的)|(?:高兴|激动|荣幸|自豪|骄傲|光荣|温暖|兴奋|振奋|感动|感慨|责任重大|使命光荣|履职|委员|政协|报告|会议|两会|掌声|\d%)/;

/** Where no rule finds any theme of a speaker: what they are said to take up, else what they want, else what they are quoted with. */
export function lastResortThemes(clean: CleanText, { frames, bodies, quoted }: Speech): ThemeMention[] {
  const ends = new Map(frames.map((frame) => [frame.body, frame.persons.at(-1)?.end]));
  const behindName = (body: Span) => ends.get(body.start) ?? body.start;
  const isSomething = ({ start, end }: Span) => end > start;
  const named = bodies.map((body) => nearest({ start: behindName(body), end: body.end })).filter(isSomething);
  const near = bodies.map((body) => nearest(body)).filter(isSomething);
  const ways = [
    () => named.flatMap((body) => matching(clean, body, TAKEN_UP)),
    () => [...near, ...quoted].flatMap((words) => proposalThemes(clean, words, 'quoted')),
    () => [...near, ...quoted].flatMap((words) => matching(clean, words, [ASKED])),
    () => near.flatMap((body) => matching(clean, body, [MAY_DO])).filter(({ theme }) => beginsAsProposal(theme) || beginsWithVerb(theme)),
    () => [...quoted, ...near.flatMap((body) => sayings(clean, body))].flatMap((words) => said(clean, words)),
  ];
  const found = ways.reduce<ThemeMention[]>((known, way) => (known.length > 0 ? known : way()), []);
  return found.map((theme) => ({ ...theme, rule: NAME }));
}

function nearest({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + NEAR) };
}

function matching(clean: CleanText, body: Span, patterns: readonly RegExp[]): ThemeMention[] {
  return sentences(clean.folded, body).flatMap((sentence) => patterns.flatMap((pattern) => {
    const words = clean.folded.slice(sentence.start, sentence.end);
    return Array.from(words.matchAll(pattern)).flatMap((found) => {
      const theme = found.groups?.['theme'] ?? '';
      const start = sentence.start + found.index + found[0].indexOf(theme);
      return NOTHING.test(theme) ? [] : [themeMention(clean, tidyTheme(clean.folded, { start, end: start + theme.length }), null, NAME)];
    });
  })).filter(isMention);
}

function sayings({ folded }: CleanText, { start, end }: Span): Span[] {
  return Array.from(folded.slice(start, end).matchAll(SAYING), (found) => ({
    start: start + found.index + 1, end: start + found.index + found[0].length - 1,
  }));
}

/** The first clause of a saying that says something. */
function said(clean: CleanText, words: Span): ThemeMention[] {
  const [first] = clauses(clean.folded, words).filter(({ start, end }) => {
    const clause = clean.folded.slice(start, end);
    return clause.length >= SHORTEST_SAYING && clause.length <= LONGEST_SAYING && !FEELING.test(clause);
  });
  return first === undefined ? [] : [themeMention(clean, tidyTheme(clean.folded, first), null, NAME)].filter(isMention);
}
