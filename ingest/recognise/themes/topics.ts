import { enclosed } from '../../segment/enclosed';
import { clauses, items } from '../../segment/sentences';
import type { ContributionKind } from '../../../schema/ontology';
import type { CleanText, Span, ThemeMention } from '../../types';
import { atAnd } from './atAnd';
import { namesClass } from './classes';
import { EVENT_WORD, eventKind } from './events';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { isListOfAims, isListOfQuoted, isListOfThings, isOneClause, touchingQuotes } from './topicLists';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.topic';

/** What an activity or a statement is about: 围绕“…”开展专题协商. */
export interface Topic extends Span {
  readonly themes: readonly ThemeMention[];
  /** Null where the event is no activity of a committee (提出建议, 建言献策). */
  readonly kind: ContributionKind | null;
}

/** 围绕, 就, 聚焦…: what opens a topic. 就 not as a part of 就业, 成就 and the like. */
const MARKER = /围绕着?|(?<![面应针])对(?![接口标外照策象话应方比于待内])(?=(?:“[^“”]{3,40}”|[^，。；“”]{3})(?:[^，。；“”]|“[^“”]{1,40}”){0,48}?(?:开展|进行)[^，。；]{0,8}(?:视察|调研|监督|考察|协商))|(?<=^|，|委员[们还也]?|[还分别也]|角度|委员[^。；]{0,120}并)对于?(?!口|此|其|外|照|接|标|策)(?=[^。；“”]{4,90}(?:(?:提出|发表)了?[^，。；“”]{0,14}(?:意见|建议|见解|对策|真知灼见)|(?:话题|问题|议题)献[策计]|(?:积极|踊跃)?建言(?:献策|资政)))|(?<!、)(?:聚焦|着眼于?|紧扣|针对(?!性)|关注(?![的度]))|(?<![成造迁将]|屈指可)就(?!业(?!务)|地(?!方)|近(?!年|期)|医(?!疗|药|保)|[是要读餐座任此算有诊像连势寝]|职(?!业))|(?<=将)就|结合(?!各自|自身|自己|本职|工作|实际)(?=[^。；“”]{4,120}等[^，。；、]{0,4}(?:议题|话题|问题|主题|课题))|(?<=^|，|，并|分别|先后|重点|委员[^，。；会]{0,5}们?)从(?=[^，。；“”]{4,80}等[^，。；、“”]{0,6}(?:方面|角度|层面|领域)(?![说谈讲])|[^，。；“”]{4,60}[两三四五六\d]个(?:方面|角度|层面)，)|(?<=，并?|人员|委员|代表|大家|[双各]方)在(?=[^，。；]{4,80}等(?:方面|问题)上?(?:达成|凝聚|[都均]?提出))|(?<=^|，)为(?=(?:助[力推]|推[动进]|促进|加快|打造|提升|改善|完善|加强)[^，。；“”]{4,40}(?:，[^，。；“”]{4,40})?(?:建言|献计))|(?<=^|，|将)为(?=[^，。；“”]{4,60}等(?:方面)?(?:积极|踊跃)?(?:建言献|献[计策]))/g;
/** Verbs that lead from the topic to the event, with what stands before them; the last one counts. */
const TO_EVENT = /[，]?(?:深入|扎实|积极|持续|认真|共同|分别|先后|专门|集中|多次|广泛|组织|组织委员|牵头|协同|联合|联动|同步|分组)*(?:开展|进行|举行|举办|召开|(?<!发)展开|做好|(?<![工合动创协操运写])作了?|实施|组织|提出|撰写|提交|形成|深入)/g;
/** So much may stand between that verb and the event: 开展专题议政性常委会会议… */
const MODIFIERS = 24;
/** 等内容, 等难点堵点问题, 等协商成果落实情况: behind the list. */
const ET_CETERA = /等(?!级|候|待|次|同|额)[^，。；“”、]{0,18}$/;
const STATEMENT = /在[^，。；“”]{2,12}会上(?:[作做]了?)?(?:大会|口头|书面)?发言|(?<!(?:发言人|部长|局长)[^。；]{0,120})回答了?[^，。；]{0,8}(?:提问|问题)|答记者问|所提的?(?:意见|建议)|撰写[^，。；“”]{0,6}(?:社情民意|信息|提案|报告)|畅所欲言|(?:踊跃|纷纷|依次|竞相|争相)发言|各抒己见|(?<=，)共[话商谋]|提出了?(?=[《“])|开展(?=一?系列[^，。；“”]{0,6}活动|(?:履职|界别|主题|专题)活动)|(?:召开|举行|举办|开展)(?=“[^“”]{0,8}(?:协商|商量|议事|对话|会客|议政))|提出(?:了)?[^，。；“”]{0,14}(?:意见|建议|提案|见解|真知灼见|举措|对策|思路|主张|看法)|协商建言|提交了?书面发言|(?<=展开|进行|引发)了?(?:热烈|热议|深入|充分)?的?(?:热议|讨论)|(?:第一个|率先|首先|[作做]了?|进行)(?:大会|交流|重点|主题|书面|口头|联组|小组|分组|界别)?发言|接受[^，。；]{0,12}采访|(?<=(?:委员(?!会)|党派|人士(?:代表)?)[^，。；会]{0,8}(?:就|围绕)[^，。；]{4,80})汇报了?[^，。；]{0,14}|(?:表达|发表|阐述|谈)了?[^，。；]{0,8}(?:看法|见解|想法|关切|意见|思路)|(?:深入|充分|热烈|面对面|展开|进行)了?(?:深入|热烈|充分|亲切|坦诚|广泛|面对面)?的?(?:沟通|互动|探讨和)?(?:探讨|交流)|提交[^，。；“”]{0,8}提案|交换意见|(?<=委员(?!会)[^。；]{0,80})交换了意见|(?<=等(?:方面|问题)上?)(?:达成|凝聚)了?[^，。；“”]{0,6}共识|建言(?:献策)?|形成[^，。；“”]{0,6}(?:提案|报告)|(?:听取|倾听)[^，。；“”]{0,40}意见/g;
/** 就A、B等问题…互动交流: where delegates say something in whatever words, the list itself closes the topic. */
const OF_CONSULTATION = /委员(?!会|长)|政协|界别|党派|提案|(?:调研|视察|考察|监督|课题)[组团]/;
const LIST_CLOSED = new RegExp('等(?:[多几\\d]个|[^，。；、“”]{2,14}的(?:重大|重点|热点|难点)?)?(?:重点|热点|难点|重要|突出|不同)?'
  + '(?:方面|问题|议题|内容|主题|课题|话题|领域|角度|事项|工作|大事要事|大事|要事)'
  + '(?=[^。；]{0,90}(?:意见|建议|发言|讨论|交流|探讨|协商|建言|献[计策]|互动|沟通|议政|畅所欲言|各抒己见|看法|见解|点评|咨询|切入|入手|发力|提案|履职))', 'g');
/** Anybody may exchange views: of delegates only what their sentence says they talked about. */
const EXCHANGE = /探讨|交流$|^交换/;
const DELEGATES = /委员|与会人员|政协|界别|党派|组(?![织成建合团装])|[察研]团|[港澳]|两地/;
/** Statements bring their verb with them: 提出建议, 建言献策. */
const STATES = /^(?:等|在|回答|答记者问|所提|撰写|畅所欲言|(?:踊跃|纷纷|依次|竞相)发言|各抒己见|倾听|交换|提出|提交|形成|建言|听取|协商建言|达成|凝聚|.{2,6}发言|作发言|接受|汇报|表达|发表|阐述|谈|(?:深入|充分|热烈|面对面|展开|进行).{0,8}(?:探讨|交流)|共[话商谋]|争相|召开|举行|举办|开展|了?(?:热烈|热议|深入|充分)?的?(?:热议|讨论))/;
/** Topics that name nothing: 重点部门、重要工作. */
const EMPTY = /^(?:[^，]{0,40}[和与]$|[^，]{0,40}提案(?:办理|落实|办理落实)情况$|[^，]{1,8}(?:(?<![布格结大全开当定])局|委|厅)$|[^，]{0,8}(?:自己|各自)[^，]{0,4}(?:关心|关注)|[^，]{0,40}工作报告(?!制度)|[^，]{2,16}[两三四五六七八九十\d]{1,2}个?(?:省区市|省市|省区|省|市县|市|县市|州市)$|我[市县区州省](?:[^，]{2,6}[和与])?(?:经济社会(?:发展)?|经济建设)(?:中的热点(?:问题)?)?$|[^，]{0,20}重[大要]问题$|[^，]{0,30}(?:热点|难点|堵点|痛点)(?:难点)?问题[和与及][^，]{0,20}(?:关心|关注|关切)的?(?:热点|难点|突出|实际)*(?:问题)?$|[^，]{0,24}(?:热点(?:难点)?(?:问题)?|主要问题以及[^，]{2,16})$|学习|集中学习|接待群众|走访慰问|督办|贯彻|传达|深入学习|（|重点(?!产业|企业|行业|群体|人群|项目建设|工程建设)|重要|重大|有关|相关|各项|热点|难点|中心|大局|主责|党政|党委|关键|群众|民生(?:热点|关切|实事)?$|自身|全[区市县省州]经济社会|经济社会发展|高质量发展$|(?!民主监督工作$)(?:网络|远程|双周|专题|民主|协商)(?:协商|议政|监督)(?:会|工作)?$|\d{4}年|[^，]{0,30}政协[^，]{0,12}(?:会议|全会)|第.{1,4}次|人民群众|今年|去年|提案|委员|职能|主题|工作|(?:全国|[省市县区州])?政协$|(?:经济|政治|文化|社会|生态文明)建设$|民生保障$|(?:政府)?工作报告|[^，]{0,60}工作报告(?:和[^，]{2,8}报告)?(?:展开)?$|各?界别的?(?:特点|优势)$|[^，]{0,40}（简称|(?:庆祝|纪念|迎春|喜迎|慰问|联欢)|今后|当前|以下|上述|这|问题|年度|习近平|党的|党中央|中共|以习近平)|(?:重要课题|热点难点(?:问题)?|主责主业|中心工作|大局|(?:调查|理论)研究工作|工作计划|发展大局(?:与|和)[^，]{2,8}|三项活动)$|的(?:决定|决议|规定)$/;
const LONGEST_TOPIC = 220;
/** Cheap to ask first: a sentence without any of these has no event. */
const MAY_HOLD_EVENT = /思路|回答|答记者|交换意见|所提|撰写|畅所欲言|各抒己见|倾听|见解|看法|讨论|探讨|汇报|交流|交换|采访|座谈|研讨|协商|调研|视察|考察|监督|发言|建言|献[策计智]|议事|议政|提出|提交|形成|听取|热议|界别活动|共识|履职|共[话商谋]|争相|举措|对策/;

/** Topics of a sentence, each with its event: the nearest marker before an event opens its topic. Linear. */
export function topics(clean: CleanText, sentence: Span): Topic[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (!MAY_HOLD_EVENT.test(words)) return [];
  const inside = enclosed(clean.folded, sentence);
  const outside = (pattern: RegExp) => Array.from(words.matchAll(pattern)).filter((m) => inside[m.index] === 0);
  const markers = outside(MARKER);
  const found: Topic[] = [];
  let floor = 0;
  const ofDelegates = DELEGATES.test(words);
  const statements = outside(STATEMENT).filter((m) => !EXCHANGE.test(m[0]) || ofDelegates);
  const closed = isOfConsultation(clean.folded, sentence) ? outside(LIST_CLOSED) : [];
  for (const event of [...outside(EVENT_WORD), ...statements, ...closed].sort((a, b) => a.index - b.index)) {
    const end = event.index + event[0].length;
    if (event.index < floor) continue;
    const marker = markers.filter((m) => m.index >= floor && m.index < event.index).at(-1);
    const themes = topicThemes(clean, sentence.start, { start: floor, end: event.index }, marker, event[0]);
    if (themes.length === 0) continue;
    const start = sentence.start + (marker?.index ?? floor);
    found.push({ start, end: sentence.start + end, themes, kind: eventKind(event[0]) });
    floor = end;
  }
  return found;
}

/** Of a speaker's own words the title stands right before them: 何立等委员|围绕A、B等问题. */
const TITLE_BEFORE = 6;

function isOfConsultation(folded: string, { start, end }: Span): boolean {
  return OF_CONSULTATION.test(folded.slice(Math.max(0, start - TITLE_BEFORE), end));
}

/** 等群众关心的热点问题: what stands before it only classes topics, but for aims. */
const OF_ALL = /^等[^，。；、“”]{2,14}的/;

/** The themes between a marker and its event; 开展“A”“B”等调研协商 needs no marker. */
function topicThemes(clean: CleanText, base: number, before: Span, marker: RegExpMatchArray | undefined, event: string): ThemeMention[] {
  const start = marker?.index === undefined ? before.start : marker.index + marker[0].length;
  const stretch = { start: base + start, end: base + before.end };
  if (stretch.end - stretch.start > LONGEST_TOPIC) return [];
  const named = quotedObject(clean.folded, stretch);
  if (named !== null) {
    const about = marker === undefined ? null : quotedBeforeVerb(clean.folded, stretch);
    return [about, named].flatMap((list) => (list === null ? [] : listThemes(clean, list)));
  }
  const quoted = marker === undefined ? null : quotedTopic(clean.folded, stretch) ?? listedTopic(clean.folded, stretch);
  if (quoted !== null) return listThemes(clean, quoted);
  const told = eventOf(marker?.[0] ?? '', event);
  const listed = items(clean.folded, stretch).map(({ start, end }) => clean.folded.slice(start, end));
  if (namesClass(listed) || (OF_ALL.test(event) && !listed.every((words) => beginsAsProposal(words.replace(/^如何/, ''))))) return [];
  if (marker !== undefined) return listThemes(clean, withoutEvent(clean.folded, stretch, told));
  const object = plainObject(clean.folded, stretch);
  return object === null ? [] : listThemes(clean, object);
}

/** 开展“A”“B”(等)?: what stands in quotation marks between the verb and the event is the topic. */
function quotedObject(folded: string, stretch: Span): Span | null {
  const words = folded.slice(stretch.start, stretch.end);
  const found = /(?:开展|举行|举办|召开|进行|组织|启动)了?((?:“[^”]{3,80}”[、和]?)+)(?:等)?[^，。；“”]{0,10}$/.exec(words) ?? /(?:^|出席|参加|暨|届[^，。；“”]{0,10}[会议])(“[^”]{4,80}”)(?:专题|主题|调研)?$/.exec(words);
  if (found === null) return null;
  const quoted = found[1] as string;
  if (NAME_OF_PLATFORM.test(quoted) && !SAYS_TOPIC.test(quoted)) return null;
  const start = stretch.start + found.index + found[0].indexOf('“');
  return { start, end: start + quoted.length };
}

/** “请你来协商——完善公交接驳”: behind its name stands what it is about. */
const SAYS_TOPIC = /^“[^“”—]{2,12}——[^“”]{4,60}”$/;
/** 举办“有事好商量”协商议事活动: committees name their ways of meeting so; what they meet about stands elsewhere. */
const NAME_OF_PLATFORM = /商量|有约|读书|献一策|进界别|请[你您]来|有话|面对面|直通车|会客|讲堂|课堂|下午茶|圆桌|院坝|板凳|码上|云上|线上|议事[厅日角]|(?:委员|协商|政协)(?:来了|说|在|进|日|厅|室|吧|驿站|行)|一起[说议聊]|^“(?:同心|书香)/;

/** 围绕“A”开展“B”专题协商: both are talked about. */
function quotedBeforeVerb(folded: string, stretch: Span): Span | null {
  const found = /^“[^“”]{4,80}”(?=开展|举行|举办|召开|进行|组织)/.exec(folded.slice(stretch.start, stretch.end));
  return found === null ? null : { start: stretch.start, end: stretch.start + found[0].length };
}

/** 围绕“A”议题，组织委员、专家与部门开展专题协商: whatever follows the comma, the words in quotation marks are the topic. */
function quotedTopic(folded: string, stretch: Span): Span | null {
  const found = /^(?:“[^“”]{4,80}”[、和]?){1,8}(?=(?:的?(?:活动|协商|调研|监督)?(?:主题|议题|课题|专题|这一主题)|等[^，。；“”]{0,8}(?:主题|议题|课题|领域|方面|问题|内容))，)/.exec(folded.slice(stretch.start, stretch.end));
  return found === null ? null : { start: stretch.start, end: stretch.start + found[0].length };
}

/** 针对A、B等问题，多次与部门协商: whatever follows the comma, the list is the topic. */
function listedTopic(folded: string, stretch: Span): Span | null {
  const found = /^(?<list>[^，。；：“”、]{2,30}(?:、[^，。；：“”、]{2,30}){1,8})等[^，。；“”、]{0,10}(?:问题|难题|内容|议题|课题|主题)，/.exec(folded.slice(stretch.start, stretch.end));
  const list = found?.groups?.['list'];
  return list === undefined ? null : { start: stretch.start, end: stretch.start + list.length };
}

/** 开展营商环境专题协商: the topic stands bare between the verb and the event; 开展深入、专题、联合… has none. */
function plainObject(folded: string, stretch: Span): Span | null {
  const words = folded.slice(stretch.start, stretch.end);
  const found = /(?:开展|举行|举办|召开)(?!了?(?:党外|民主党派|各民主党派|深入|专题|专项|集体|跨|多|一|系列|各|“[^”]{2,30}”(?:系列|主题)|实地|联合|广泛|常态|主席|界别|委员|民主|视察|调研|学习|相关|有关|全|\d))([^，。；“”]{4,60}|“[^”]{3,60}”[^，。；]{4,60})$/.exec(words);
  if (found === null) return null;
  const end = stretch.start + found.index + found[0].replace(/等?(?:专题|专项|(?:政协)?委员)?$/, '').length;
  return { start: stretch.start + found.index + found[0].indexOf(found[1] as string), end };
}

/** 就A，B提出建议: 就 and 对 have no other verb than that, so that both clauses are the topic. */
interface Event {
  /** 等议题: the stretch is a list to its end. */
  readonly isClosed: boolean;
  readonly hasVerb: boolean;
  readonly mayBeAims: boolean;
}

function eventOf(marker: string, event: string): Event {
  const isClosed = event.startsWith('等');
  return { hasVerb: !STATES.test(event), mayBeAims: isClosed || /[就对为]$/.test(marker), isClosed };
}

function withoutEvent(folded: string, stretch: Span, { hasVerb, mayBeAims, isClosed }: Event): Span {
  let { end } = stretch;
  const cut = (pattern: RegExp) => {
    const inside = enclosed(folded, { start: stretch.start, end });
    const found = pattern.exec(folded.slice(stretch.start, end));
    if (found !== null && inside[found.index] === 0) end = stretch.start + found.index;
  };
  if (hasVerb) end = lastVerb(folded, { start: stretch.start, end }) ?? end;
  cut(/(?:展开|进行|引发)$|，$/);
  cut(/[同与][^，。；“”、]{1,10}(?:干部|负责人|部门|代表|群众|居民|村民|企业)$|，(?:与[^，。；“”]{2,20}|从[^，。；“”]{4,40}(?:方面|角度|层面)，?)$|，在[^，。；“”]{2,24}[上中]$|(?<=议题|课题)，(?:积极|深入|广泛|充分|持续|共同)+$|，(?:积极|主动|充分|纷纷)*通过[^，。；“”]{2,12}$/);
  const before = end;
  cut(ET_CETERA);
  const etCetera = end < before;
  if (hasVerb) cut(/(?:工作)?(?:分别|先后)?(?:赴|前往)[^，。；“”]{2,20}$/);
  cut(/[，、的]?(?:[两二三四五六七八九十几\d]{1,2}[个大项])?(?:重点)?(?:主题|议题|课题|专题|问题|方面|角度|层面)?[，]?$/);
  const topic = { start: stretch.start, end };
  const isList = ((etCetera || mayBeAims) && isListOfAims(folded, topic)) || isListOfQuoted(folded, topic)
    || ((isClosed || (etCetera && mayBeAims)) && isListOfThings(folded, topic));
  if (isList || isOneClause(folded, topic)) return topic;
  return hasVerb ? { start: end, end } : beforeSpeakers(folded, topic);
}

/** 聚焦社区停车难问题，8位政协委员、专家建言献策: behind the comma stands who speaks. */
const SPEAKERS = /，(?:(?:共有?)?[\d两三四五六七八九十几多]{1,3}[位名余][^，。；“”]{0,8}(?:委员|专家)|(?:政协)?委员们?|大家|与会)[^，。；“”]{0,40}$/;

function beforeSpeakers(folded: string, topic: Span): Span {
  const found = SPEAKERS.exec(folded.slice(topic.start, topic.end));
  const clause = { start: topic.start, end: topic.start + (found?.index ?? 0) };
  return isOneClause(folded, clause) ? clause : { start: topic.end, end: topic.end };
}

function lastVerb(folded: string, stretch: Span): number | null {
  const inside = enclosed(folded, stretch);
  const verbs = Array.from(folded.slice(stretch.start, stretch.end).matchAll(TO_EVENT), (m) => m).filter((m) => inside[m.index] === 0);
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const modifiers = folded.slice(stretch.start + last.index + last[0].length, stretch.end);
  return modifiers.length > MODIFIERS || /[，。；“”]/.test(modifiers) ? null : stretch.start + last.index;
}

/** A、B、C or “A”“B”: each a theme, but for topics that name nothing. */
function listThemes(clean: CleanText, list: Span): ThemeMention[] {
  return clauses(clean.folded, list)
    .flatMap((clause, _, all) => (all.length > 1 ? aimsOf(clean.folded, clause) : itemsApart(clean.folded, clause)))
    .flatMap((item) => touchingQuotes(clean.folded, item))
    .map((item) => paperIn(clean.folded, item))
    .map((item) => tidyTheme(clean.folded, item))
    .filter((item) => !EMPTY.test(clean.folded.slice(item.start, item.end)))
    .map((item) => themeMention(clean, item, 'title', NAME))
    .filter(isMention);
}

/** A、B和C: with 、 before it, 和 parts the last two. */
function itemsOf(folded: string, list: Span): Span[] {
  const listed = items(folded, list);
  return listed.flatMap((item, i) => (i > 0 && i === listed.length - 1 ? atAnd(folded, item) : [item]));
}

/** 推动冰雪运动、冰雪装备、冰雪旅游的全产业链发展: objects of one verb that share what follows the last are one topic. */
function itemsApart(folded: string, clause: Span): Span[] {
  const parts = itemsOf(folded, clause);
  const [first, ...others] = parts.map(({ start, end }) => folded.slice(start, end));
  const isOneAim = first !== undefined && /的[^的]{4,}$/.test(others.at(-1) ?? '') && beginsAsProposal(first) && !others.some(beginsAsProposal);
  return isOneAim ? [clause] : parts;
}

/** 催生新产业、新模式: among several clauses the items of one are parted only where each is an aim. */
function aimsOf(folded: string, clause: Span): Span[] {
  const parts = items(folded, clause);
  return parts.every(({ start, end }) => beginsAsProposal(folded.slice(start, end))) ? parts : [clause];
}

/** 市政协重点提案《…》, 贯彻落实“…”: the topic is what stands in the marks. */
function paperIn(folded: string, item: Span): Span {
  const found = /^(?:[^《》]{0,24}(?:提案|建议|议题|课题)(?=《[^《》]{4,100}》$)|(?:以及)?[^“”]{0,16}(?:议题|课题|主题|督办的)(?=“[^“”]{4,100}”(?:提案)?$)|(?:贯彻|落实|实施|推进){1,2}(?=“[^“”]{4,60}”$))/.exec(folded.slice(item.start, item.end));
  return { start: item.start + (found?.[0].length ?? 0), end: item.end };
}
