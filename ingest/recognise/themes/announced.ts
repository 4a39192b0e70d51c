import { clauses, items } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { touchingQuotes } from './topic/lists';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.announced';
/** “A”重点课题, “A”专题调研组, “A”专题协商: whatever is done about it, the words in marks name it. */
const OF_WORK = new RegExp('“(?<theme>[^”\\n]{4,60})”(?:重点提案|年度|重点|专题|专项|联合|研究|调研|视察|考察|协商|监督|督办|界别|对口|远程|网络|民主|性)*'
  + '(?:(?<!学习)(?:课题|议题)(?!，)|(?:调研|视察|考察|监督|督办|课题)组|(?<=专题|对口|界别|远程|网络)协商|(?<=专题)(?:研究|调研|视察|监督|商量|“商量))', 'g');
/** 15位委员发言，建言X; 此行旨在X: what a report says its delegates spoke about or set out for. */
const ANNOUNCED = [
  OF_WORK,
  /(?:发言|座谈|协商)[^。；]{0,10}?，建言(?!献策|资政)(?<theme>[^，。；：]{4,50})(?=[，。；])/g,
  /主题(?:是|为|：)“(?<theme>[^”\n]{4,60})”/g,
  /应邀[作做]了?(?:题为|主题为)“(?<theme>[^”\n]{4,60})”的[^，。；]{0,6}(?:讲座|报告)/g,
  /以(?<theme>“(?!喜迎|[^”\n]{0,20}(?:委员(?:在|行|履|心)|履职|政协人))[^”\n]{4,60}”(?:[、和及与]{0,2}“[^”\n]{4,60}”){0,6})为(?:议题|主题|题)(?=的?[^，。；]{0,16}(?:协商|议政|座谈会?|调研|监督|活动|讲座|交流|交换意见|开聊)|，)/g,
  /(?:调研|视察|考察)“(?<theme>[^”\n]{3,40})”(?:工作|建设)?(?:情况|落实)/g,
  /(?:通过|审议|讨论|研究)了?(?:关于)?(?<theme>[^，。；：《》“”]{4,40}?)的(?:专题)?(?:调研|视察|考察|监督|协商)(?:工作|活动)?方案/g,
  /关于(?<theme>(?:(?!政协|会议|[年届]度?提案)[^，。；：《》“”]){3,40}?)的?(?:专题|专项)?(?:调研|视察|考察|(?:民主)?监督|协商)(?:工作|活动)?方案/g,
  /“(?<theme>[^”\n]{4,60})”(?:问题)?，?是[^，。；]{2,24}(?:协商|监督|调研|建言)[^，。；]{0,6}(?:议题|课题|内容|主题)/g,
  /围绕“(?<theme>[^”\n]{4,60})”(?:这一|这个)?(?:大会)?(?:主题|议题|课题|话题)(?=，|[^，。；]{0,6}(?:开[聊讲议]|畅[谈聊]|座谈|对话|讨论))/g,
  /围绕(?<theme>[^，。；：“”]{4,30})，(?:实地|深入|现场)(?:调研|视察|考察|走访|察看|查看)/g,
  /(?<=^|[，。；])专题(?:协商|调研|视察|研讨)(?!会|议|活动|座谈|组|方案|报告|民主|工作)(?<theme>[^，。；：“”]{3,40}?)(?:等)?(?:问题|情况|议题)(?=[，。；])/g,
  /(?:^|[、.．\d，；])(?:本[次期])?(?:协商)?(?:议题|主题|话题)(?:只有一个|就?是|为)?：(?<theme>(?:[^，。；：“”《》\n]|“[^“”\n]{2,24}”){4,50})(?=[。；\n]|$)/g,
  /^(?:专题)?(?:议政性常委会|专题协商|对口协商|界别协商|双[周月]协商|远程协商|月度协商|民主监督|专题(?:视察|调研)|委员视察)(?:会议?|座谈会|项目|议题)?：(?<theme>[^，。；：（）\n]{4,50})(?:（[^）\n]{1,30}）)?$/g,
  /(?:(?:协商|议事|座谈|恳谈|商量)(?:会议?|活动)|议政性常委会(?:会议)?)，(?:聚力|合力|共同|着力|集中)*(?<theme>(?:破解|推动|促进|助推|助力)[^，。；：]{4,50}?)(?:等[^，。；]{0,10})?(?=[，。；])/g,
  /(?:协商|议事|座谈|恳谈|商量)(?:会|活动)，?(?:重点)?(?:聚焦|关注)(?<theme>[^，。；：]{4,40}?)(?:等[^，。；]{0,10})?(?=[，。；])/g,
  /(?:口头|书面|大会)发言(?:将|主要)?(?:围绕|聚焦)(?<theme>[^，。；：“”《》]{4,40}?)(?:主题|议题|问题|课题)?(?=，由)/g,
  /(?:提交|提出|形成|撰写|报送)了?[^，。；《》“”]{0,10}?关于(?<theme>[^，。；：《》“”]{4,50}?)的(?:集体|党派|界别|团体|重点|联名)?(?:提案|大会发言)(?![者人])/g,
] as const;

/** 以A、B、C等为主题的活动. */
const THEMED = /以(?<theme>[^，。；：“”《》、]{2,16}(?:、[^，。；：“”、《》]{2,16}?){1,6})等?为(?:主题|议题)的/g;

/** 此行旨在A，推进B: what a tour is for, each clause that is an aim. */
const MEANT = /(?<=(?:此行|[研察督]|协商|监督|座谈|提案)[^。；]{0,60})旨在(?<theme>[^，。；：]{4,40}[^。；：]{0,60}?)(?=[。；])/g;

/** 河湖生态环境保护民主监督工作座谈会, A民主监督总结暨B民主监督启动会: meetings named by what is watched. */
const WATCHED = /(?<=无党派人士|工商联|出席|召开了?|举行了?|暨)(?<theme>(?:(?!出席|召开|举行|暨)[^，。；：“”]){4,30}?)(?=(?:专项)?民主监督(?:工作)?(?:座谈|推进|启动|动员|部署|总结|培训))/g;
/** 畅通国内大循环调研协商座谈会: a meeting named by its aim. */
const NAMED_MEETING = /(?:^|：|出席|参加|召开了?|举行了?)(?<theme>(?:(?!出席|参加|召开|举行)[^，。；：“”]){4,40}?)(?:调研|专题|远程|网络)协商(?:座谈)?会/g;

/** 视察了A、B发展情况, 考察政协提案工作: what a committee went to look at, each of a list a topic. */
const LOOKED_AT = inTurn([/(?:学习考察|考察(?:学习|交流)|视察|调研|考察)(?:了(?!解))?(?<theme>(?![组团队时后期等的、和]|中(?![药医小学草华])|负责人|[^，。；]{1,10}[局委办厅]提案(?:办理|承办|落实)|人员|对象|活动|协商|座谈|监督|成果|报告|课题|方案|计划|了解|学习|借鉴|视察|调研|考察)[^，。；：《》]{3,90}?)/, anyOf([
  /工作|(?:发展)?情况/,
  /(?:等?(?:方面)?(?:的?政策措施和)?)的?(?:先进|成功|有益|好|特色)*(?:经验|做法)(?:[和、]?(?:好?做法|经验))?/,
]), /(?=[，。；\n]|$)/], 'g');
/** So far before, a page may say whose tour it is. */
const AROUND = 200;
const OF_COMMITTEE = /政协(?!副?主席、中央)|民[革盟建进]|农工党|致公党|九三学社|台盟|(?<!政治局)委员(?!会|长)|[研察]组|[察研]团/;

/** Topics that a report announces for all who took part. */
export function announcedThemes(clean: CleanText, sentence: Span): ThemeMention[] {
  const words = clean.folded.slice(sentence.start, sentence.end);
  if (!/发言|座谈|协商|议政|监督|调研|视察|考察|旨在|课题|议题：|话题：|提案|委员|政协|集体学习|辅导报告|学习讲座/.test(words)) return [];
  const announced = ANNOUNCED.flatMap((pattern) => Array.from(words.matchAll(pattern)));
  const byAim = Array.from(words.matchAll(NAMED_MEETING)).filter((m) => beginsAsProposal(m.groups?.['theme'] ?? ''));
  const meetings = [...byAim, ...words.matchAll(WATCHED)];
  const around = clean.folded.slice(Math.max(0, sentence.start - AROUND), sentence.end);
  const lookedAt = OF_COMMITTEE.test(around) ? Array.from(words.matchAll(LOOKED_AT)) : [];
  const meant = OF_COMMITTEE.test(around) ? Array.from(words.matchAll(MEANT)) : [];
  const theme = (span: Span, level: 'title' | null) => themeMention(clean, tidyTheme(clean.folded, span), level, NAME);
  return [
    ...meant.flatMap((m) => aimsOf(clean.folded, themeSpan(sentence, m))).map((aim) => theme(aim, null)),
    ...[...announced, ...meetings].flatMap((m) => (
      marksApart(clean.folded, themeSpan(sentence, m)).map((one) => theme(one, LEVELLESS.test(m[0]) ? null : 'title')))),
    ...[...lookedAt, ...words.matchAll(THEMED)].flatMap((m) => items(clean.folded, themeSpan(sentence, m)))
      .map((item) => theme(item, 'title')),
  ].filter(isMention);
}

/** “A”“B”和“C”: each in marks of its own. */
function marksApart(folded: string, span: Span): Span[] {
  return items(folded, span).flatMap((item) => touchingQuotes(folded, item));
}

/** The first clause is an aim; so is each later one that begins as one, else it belongs to the one before. */
function aimsOf(folded: string, span: Span): Span[] {
  const aims: Span[] = [];
  for (const clause of clauses(folded, span)) {
    const last = aims.at(-1);
    if (last === undefined || beginsAsProposal(folded.slice(clause.start, clause.end))) aims.push(clause);
    else aims[aims.length - 1] = { start: last.start, end: clause.end };
  }
  return aims;
}

const LEVELLESS = /^(?:发言|座谈|协商)/;

function themeSpan(sentence: Span, found: RegExpMatchArray): Span {
  const theme = found.groups?.['theme'] ?? '';
  const start = sentence.start + (found.index ?? 0) + found[0].lastIndexOf(theme);
  return { start, end: start + theme.length };
}
