import { clauses, items, sentences } from '../../segment/sentences';
import { reject, rejectOthers, type RejectionReason } from '../../rejection';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { isMention, themeMention } from './mention';
import { subjectsOf } from './subject';
import { stripLead, tidyTheme } from './tidy';
import { beginsAsProposal, beginsWithVerb } from './verbs';

const NAME = 'theme.proposal';
/** 要, but no part of 重要, 必要, 要素; 应, but no part of 供应, 应对; 可 before what one may do. */
const ASKED = anyOf([
  /(?<![等的])建议|建议(?=：)|呼吁|希望|期[待望盼]|盼望?(?!的)|冀望|主张|提议|促请|吁请|恳请|倡议|必?须(?!知|臾|弥)|应当|可以|需要?(?!求)/,
  /(?<![重主必首摘纪简只])要(?!素|闻|点|求|务|塞|道)/,
  /(?<![供反响适对效感答])应(?!对|邀|用|急|届|有|变|聘)/,
  // 冀 is a province too; 又倡…, 提案建请…
  /(?<=^|[，。；]|[，。；]?[又亦也并则他她])冀(?![中东南北州鲁晋豫])|建请|(?<=^|[，。；]|[又亦也并则他她])(?:[吁促](?!进|成|使|销|膳)|倡(?!导|议|廉))/,
  /提出(?![了的过]|要求)/,
  // 香港可为企业提供融资; not 大有可为
  /(?<!有|不|无)可为(?=[^，。；]{2,30}提供)/,
  /可(?=积极|主动|进一步|率先|充分|加强|推动|探索|借鉴|考虑|发挥|把握|联手|携手|设立|建立|尝试|试点)/,
]);
/** What opens a proposal; everything up to the end of the sentence hangs on it. */
const CUE = new RegExp(`(?:^|[，；”]|“(?=[^”\\n]{12}))[^，；“”]{0,14}?(${ASKED.source})`);
const ASKED_FOR = anyOf([
  /(?<=表示|认为|指出|强调|坦言)(?:要(?!素|闻)|应(?!对|邀|用|急)|需要?|须|必须)/,
  /(?<![等的])建议|建议(?=：)|呼吁|提议|倡议|促请|吁请|恳请|主张/,
  // 希望小学, 希望工程
  /(?:希望|期待|期盼|期望|盼望|盼|冀望)(?!的|小学|工程|值)/,
  /按照[他她]的(?:想法|设想|构想)，/,
  /提出(?![了的过]|要求|[^，。；]{0,12}(?:提案|建议|意见|问题|质疑|议案))/,
]);
/** In a story about a delegate: what the delegate proposes. 建议书 and 建议被采纳 propose nothing. */
const TOLD_CUE = new RegExp(`(?:^|[，；”“])[^，；“”]{0,40}?(?:《[^》]{2,60}》[^，；“”]{0,6})?(${ASKED_FOR.source}(?![^，；。]{0,3}[被获]|书|人|内容))`);
/** Praise and background before the proposal: no theme. */
const BACKGROUND = /(?:是|有|具有|成为|属于)[^，]{0,60}(?:要求|任务|抓手|地位|作用|基础|关键|保障|途径|力量|机遇|意义|路径|举措|选择|大事)$|^(?:事关|关系|近年来|当前|目前|今年以来|随着|长期以来)|十分重要$/;
/** Guidelines under which something is proposed, not what is proposed. */
const GUIDELINE = inTurn([/^/, anyOf([
  /按照|根据|遵循|秉持|秉承|深入学习(?!运用|借鉴|推广)|学习贯彻|贯彻落实|认真贯彻|全面贯彻|完整、准确|坚持以人民为中心(?!的)|坚持正确|更加?深刻领悟|深刻领悟“|增强“四个|坚定“四个|做到“两个/,
  /保持战略定力|进一步增强[^，]{0,12}自觉|在[^，]{0,30}下$|以习近平|坚持马克思|高举|更?加?紧密地?团结|继承发扬|携手奋进|锚定目标|坚定信心|不忘|坚守|续写|共创|凝聚起/,
  /用实干实绩|以新担当/,
  /以更加?[^，]{1,14}的(?:决心|力度|姿态|热情|担当|举措)$/,
])]);
/** 高质量发展扎实推进, 看到了广阔的市场, 积极建言献策: what is so already, or what every delegate does. */
const NO_ASK = anyOf([
  // 对策建议：, 具体措施： lead to what is asked
  /^(?:对策|意见|主要|具体|工作|相关|几点){1,2}(?:措施|建议|对策|意见)$/,
  /^[向对]大会|(?:建言献策|出谋划策)$/,
  // 从以下三个方面发力： leads to what is asked
  /^(?:重点)?从(?:以下|[这如下两三四五六七八九十几]{1,3}个|[^，]{0,4}方面)[^，]{0,8}(?:发力|着手|入手|着力|努力|推进)$/,
  /^(?:\d{1,4}|[一二三四五六七八九十百]{1,3})[余多]?[项条件个篇]/,
  /^由[^，。；]{1,16}(?:主办|承办|协办|会办)$|^充分肯定|^(?:高度|非常|十分)?(?:赞赏|祝贺|感谢|钦佩)|^(?:各位|广大|全体|新任)?(?:政协)?委员们?/,
  /[到成现得出起]了|(?:增强|加深|坚定|增进|提升)了|因此|(?:扎实|稳步|持续|加快)推进$/,
  /^(?:积极|踊跃|主动)?(?:建言献策|提出[^，。]{0,14}(?:意见|建议)+)$/,
  // 也切合我县发展实际, 对今后的工作建议思路清晰: praise
  /^[也更都]?(?:切合|符合|贴近)[^，]{0,12}(?:实际|实情)$|^对[^，]{2,12}建议(?:切合|符合|思路|内容|具体|明确|科学)/,
  /作出(?:新的?|更大的?|积极|应有的?){0,3}贡献$|等?(?:特色|有效|成功|典型)(?:经验|做法)+$|(?:重大)?(?:决策)?部署$/,
  // 得到相关部门积极回应: what came of it
  /^(?:得到|受到|引起|引发|获得?|赢得|收到)了?[^，]{0,14}(?:回应|关注|重视|好评|采纳|批示|肯定|认可|响应|共鸣|反响|答复)$/,
  /(?:方式|形式)(?:督办|办理|进行|开展|召开)$/,
  /贡献(?:智慧和|政协)?(?:智慧|力量)$|^(?:充分|紧密)?结合[^，]{2,14}$|撰写(?:提案|信息)$|奋斗$|两个确立|历史伟业|时代辉煌|中国梦的|劈波斩浪|勇往直前/,
]);
/** Words of a leader, a congress or a decree, which a delegate only quotes. */
const QUOTED_SPEECH = new RegExp('习近平(?:总书记|主席|同志)[^，]{0,20}(?:强调|指出|要求)'
  + '|^(?:《[^》]{2,30}》)?(?:\\d{4}年)?(?:中共|党的|中央|国务院|政府工作报告)[^，。]{0,16}(?:提出|指出|强调|明确|要求)');
const VERB_LESS = /^(?:这|其|该|我们深|倍感|同时|另外|例如|比如|包括|其中|目前|由于|因为|虽然|但是?|而且|不仅|如果|即|也就是|为此$|具体)/;

/** A later clause that asks anew: 并呼吁业界设立…. */
const ASKS = /^(?:并|也|还|同时|此外|[他她](?:还|也|亦|又|并)?)?(?:建议|呼吁|希望|期待|促请|倡议|提议|期望)/;

/**
 * How a passage came to a delegate: as their own words, as words opened by 建议 and the like, as words in quotation marks that
 * stand before their name, or as a story about them.
 */
export type Voice = 'spoken' | 'opened' | 'quoted' | 'told';

/**
 * What a delegate asks for in running words: clauses behind 建议, 要, 呼吁…; where spoken words have no such cue, the
 * clauses that begin as proposals do. In a story about a delegate only sentences with a cue of speaking count.
 */
export function proposalThemes(clean: CleanText, span: Span, voice: Voice): ThemeMention[] {
  const said = sentences(clean.folded, span);
  const spoken = said.filter((s) => !QUOTED_SPEECH.test(clean.folded.slice(s.start, s.end)));
  rejectOthers(clean, said, spoken, () => NAME, 'leader_quoted');
  const cue = voice === 'told' ? TOLD_CUE : CUE;
  const isSaid = (sentence: Span, i: number) => isQuoted(clean.folded, sentence)
    || (GOES_ON.test(clean.folded.slice(sentence.start, sentence.start + 2)) && i > 0 && isQuoted(clean.folded, spoken[i - 1] as Span));
  const cueOf = (sentence: Span, i: number) => {
    const own = saidWithin(clean.folded, sentence);
    const words = clean.folded.slice(sentence.start, sentence.end);
    const found = voice === 'told' && FOUND.test(words) ? fromCue(clean.folded, sentence, FOUND_CUE) : null;
    const told = fromCue(clean.folded, sentence, isSaid(sentence, i) ? CUE : cue) ?? found;
    return own === null ? told : fromCue(clean.folded, own, CUE) ?? told;
  };
  const cued = goingOn(clean.folded, spoken, spoken.map((sentence, i) => (voice === 'opened' && i === 0 ? sentence : cueOf(sentence, i))));
  const firstCue = cued.findIndex((found) => found !== null);
  const isTheirs = voice === 'spoken' || voice === 'opened';
  const subjects = spoken.flatMap((sentence) => {
    const own = isTheirs ? sentence : saidWithin(clean.folded, sentence);
    return own === null ? [] : subjectsOf(clean, own);
  });
  return [...subjects, ...spoken.flatMap((sentence, i) => {
    const found = cued[i] ?? null;
    const goesOn = isTheirs && i > firstCue && beginsAsProposal(clean.folded.slice(sentence.start, sentence.end));
    if (found !== null) return clauseThemes(clean, goesOn ? sentence : found, true);
    return isTheirs && (firstCue < 0 || i > firstCue) ? clauseThemes(clean, sentence, false) : [];
  })];
}

/** 建议A；同时，B: what was asked for goes on behind a semicolon. */
function goingOn(folded: string, said: readonly Span[], cued: readonly (Span | null)[]): (Span | null)[] {
  const found = [...cued];
  for (let i = 1; i < said.length; i++) {
    if (found[i] === null && found[i - 1] !== null && folded[(said[i - 1] as Span).end - 1] === '；') found[i] = said[i] as Span;
  }
  return found;
}

/** 何立认为，要…。对于乙馆则要…: the next sentence goes on with what was said. */
const GOES_ON = /^(?:对于|此外|同时|另外|还[需要应]|也[需要应])/;

/** 她说，要…: even a story about a delegate gives the delegate's own words. */
function isQuoted(folded: string, { start }: Span): boolean {
  return /^(?:[他她]|[\u3400-\u9fff·]{2,8}?)(?:还|也|接着|坚定地?|最后)?(?:说|表示|认为|指出|坦言|强调|告诉记者)[，：]/.test(folded.slice(start, start + 16))
    || /^[他她](?:还|也)?(?:认为|提出|建议|希望|呼吁)(?=[^，。；]{0,8}(?:应|要|需|可|能))/.test(folded.slice(start, start + 20));
}

/** …长期从事对外交流，他认为，要…: from here on the words are the delegate's own. */
const SAID_WITHIN = /，[他她](?:还|也)?(?:认为|说|表示|指出|坦言)，/;

function saidWithin(folded: string, { start, end }: Span): Span | null {
  const found = SAID_WITHIN.exec(folded.slice(start, end));
  return found === null ? null : { start: start + found.index + found[0].length, end };
}

/** 何立在调研中发现，…，需要加大投入，同时要加强培训: among findings, what is needed. */
const FOUND = /^[^。]{0,16}(?:发现|意识到|体会到|感到)/;
const FOUND_CUE = /(?:^|[，；])[^，；]{0,40}?((?:迫切|还|仍|更|也)?(?:必须|需要?|应该?|要)(?=(?:充分|进一步)?(?:加[大强快]|完善|建立|健全|推[动进]|提[升高]|强化|优化|扩大|构建|打造|发挥)))/;

/** 职业院校应与产业对接, 送餐要有志愿者: without its subject the clause says nothing. */
const WITH = /[与和跟同有]/;

/** From the first cue of a sentence to its end. */
function fromCue(folded: string, sentence: Span, pattern: RegExp): Span | null {
  const cue = pattern.exec(folded.slice(sentence.start, sentence.end));
  if (cue === null) return null;
  const at = sentence.start + cue.index + cue[0].length;
  const withSubject = WITH.test(folded[at] ?? '') ? sentence.start + cue.index + (/^[，；”]/.exec(cue[0])?.[0].length ?? 0) : null;
  return { start: withSubject ?? at - (cue[1] as string).length, end: sentence.end };
}

/** 他建议，高考…: the cue is a clause of its own. */
const LONGEST_CUE = 2;

/** 发挥基层的组织、动员和协调作用, 可持续的、系统的机制: words under one 的, or before the same word, stay together. */
const SHARED = /的[^的]{0,3}$/;
/** 将A与B、C相结合; 发挥传播A、弘扬B的功能; 发挥连接A、带动B作用: what one verb takes with all it names stays together. */
const ONE_VERB = /^(?:[将把].+、.+相?(?:结合|衔接|融合|统一)$|(?:更好|充分|积极)?发挥(?:.+、.+的(?:功能|作用|优势)|(?:(?!作用).)+、.+作用$))/;

/** 着力做强产业、着力增强支撑: each of which begins as a proposal of some length. */
function aimsOf(folded: string, clause: Span): Span[] {
  const parts = items(folded, clause).map((part) => stripLead(folded, part));
  const isAim = ({ start, end }: Span) => end - start >= SHORTEST_AIM && beginsAsProposal(folded.slice(start, end));
  const isOne = parts.length < 2 || SHARED.test(folded.slice(parts[0]!.start, parts[0]!.end))
    || ONE_VERB.test(folded.slice(clause.start, clause.end));
  return !isOne && parts.every(isAim) ? parts : [clause];
}

const SHORTEST_AIM = 6;

function clauseThemes(clean: CleanText, stretch: Span, cued: boolean): ThemeMention[] {
  const told = clauses(clean.folded, stretch).flatMap((clause) => aimsOf(clean.folded, clause));
  const [lead] = told;
  const isCueAlone = cued && lead !== undefined && lead.end - lead.start <= LONGEST_CUE;
  return told
    .map((clause, i) => ({
      asked: (cued && i === 0) || (isCueAlone && i === 1) || asksAnew(clean.folded.slice(clause.start, clause.end), cued),
      clause: tidyTheme(clean.folded, behindSubject(clean.folded, clause)),
    }))
    .filter(({ asked, clause }) => isProposal(clean, clause, asked || (cued && goesOnAsked(clean.folded, clause))))
    .map(({ clause }) => themeMention(clean, clause, 'suggestion', NAME))
    .filter(isMention);
}

/** 与邻县共建码头: what is to be done together with whom. */
const TOGETHER = /^[与和同][^，；与和同]{2,10}?(?:共[建同享办商]|联[合手]|携手|合作|对接|签)/;

function goesOnAsked(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return beginsWithVerb(words) || TOGETHER.test(words);
}

/** 安全措施要准备到位: behind a cue a later clause has one of its own. */
function asksAnew(words: string, cued: boolean): boolean {
  return ASKS.test(words) || (cued && SUBJECT.test(words));
}

/** 冬季应延长末班时间: the subject and its own cue stand before what is asked for. */
const SUBJECT = /^(?!(?:建议|呼吁|希望|提出))[^，；：“”]{2,12}?(?<![供反响适对效感需主重必首])(?:应当?|要|须)(?!素|闻|点|求|务|对|邀|用|急)/;

function behindSubject(folded: string, clause: Span): Span {
  const words = folded.slice(clause.start, clause.end);
  const subject = beginsAsProposal(words) ? null : SUBJECT.exec(words);
  const start = clause.start + (subject?.[0].length ?? 0);
  return subject !== null && beginsAsProposal(folded.slice(start, clause.end)) ? { start, end: clause.end } : clause;
}

function isProposal(clean: CleanText, clause: Span, afterCue: boolean): boolean {
  const reason = whyNoProposal(clean.folded.slice(clause.start, clause.end), afterCue);
  if (reason !== null) reject(clean, NAME, clause, reason);
  return reason === null;
}

function whyNoProposal(words: string, afterCue: boolean): RejectionReason | null {
  if (words.length < 4) return 'too_short';
  if (BACKGROUND.test(words)) return 'background';
  if (GUIDELINE.test(words)) return 'guideline';
  if (NO_ASK.test(words)) return 'no_proposal';
  if (VERB_LESS.test(words)) return 'connective';
  return afterCue || beginsAsProposal(words) ? null : 'no_proposal';
}
