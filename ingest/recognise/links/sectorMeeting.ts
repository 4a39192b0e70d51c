import type { GroupMention, Span } from '../../types';
import type { Page } from '../page';
import { groupLink, justAfter, justBefore, runs, type LinkRule } from './link';

const NAME = 'link.sectorMeeting';
const SITTING: ReadonlySet<string> = new Set(['sector', 'party', 'people_org']);

/** 界委员联组会, 等界别委员参加活动, 联组讨论. */
const MEET = new RegExp('^(?:等)?[界别的 ]{0,3}(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})?[余多]?[名位]?'
  + '(?:全体|部分)?[省市县区州]?(?:政协)?委员们?(?:一行)?(?:，(?=开展|视察|考察|调研|协商))?(?:联组|小组|分组|齐聚|欢聚|面对面|聚在一起|围绕|展开|座谈|讨论|参加|出席|开展(?!的)|赴|走进|前往|深入|热议|审议|'
  + '走访|来到|参观|慰问|到[^，。；]{2,16}(?:走访|查看|了解|慰问|参观|[，调])|[在与为][^，。；]{2,20}(?:查看|了解|参观|走访|交谈|慰问|送上)|'
  + '视察|考察|调研|学习|协商(?!议事|工作室)|反映社情民意|所在[^，。；]{0,4}小组|在[^，。；]{0,16}(?:讨论|开展|视察|考察|调研|座谈|协商)|就[^，。；]{2,40}(?:讨论|审议|热议|协商))'
  + '|(?:委员)?(?:(?:联组|小组|分组)(?:会(?!议室)|的?讨论)|讨论现场)|[\\d一二两三四五六七八九十]{1,3}个界别组?的?(?:委员)?(?:联组|小组|分组)?(?:讨论|会议))');

/** 某界别委员共开展了…, 某界10多位委员来到…, 某界别召集人座谈会: what only a sector does, by whatever verb. */
const WORKS = new RegExp('^(?:等)?[界别的 ]{0,3}(?:小?组|联组)?(?:部分|全体)?(?:政协)?(?:委员们?)?(?:\\d{1,3}[多余]?[人名位])?'
  + '(?:共|就|分别|先后|日前|近日)?(?:在[^，。；]{2,24}?)?(?:(?:举行|召开|开展(?!的)|进行)了?|来到|带着|气氛)'
  + '|^[界别的 ]{0,3}(?:部分|多位)?委员(?:们)?(?:分别|先后)?从[^，。；]{2,50}(?:建言|发言)'
  + '|^[界别的 ]{0,3}(?:委员(?:齐聚|汇报)|召集人(?:座谈|会议|参加|出席)|协商(?:会议|座谈会))');

/** 学习总书记在看望某界委员时|的重要讲话精神: a sitting that is only named for what was said there. */
const WHERE_IT_WAS_SAID = /^[界别的 ]{0,3}(?:政协)?(?:委员)?[^，。；]{0,10}[时上](?:发表|所作)?的[^，。；]{0,8}(?:讲话|指示)/;

/** 参加经济界、农业界委员联组会: the sectors whose delegates met. */
export const sectorMeeting: LinkRule = {
  name: NAME,
  example: '有关领导参加了教育界、科技界委员联组会，次日看望了参加会议的农业界委员，并参加讨论。体育界12名政协委员在东湖镇开展视察，医卫界委员面对面商议。'
    + '参加民革委员小组讨论，参加侨联界别协商会议。图为台联界委员在村里查看苗圃。',
  finds: ['教育界', '科技界', '农业界', '体育界', '医卫界', '民革', '侨联界别', '台联界'],
  counterExample: '教育界委员何立提出建议。座谈会学习在看望医卫界委员时发表的重要讲话，协商工商联和无党派人士开展的调研成果。',
  find: ({ page, sentence, words, groups }) => (/图[为：①-⑩\d]|走访|走进|来到|联组|小组|分组|讨论|座谈|活动|热议|审议|视察|考察|调研|协商|交流|开幕|面对面/.test(words)
    ? runs(page, groups.filter(({ kind, rule }) => SITTING.has(kind) || rule.startsWith('group.delegate_group')))
      .filter((run) => isSitting(page, sentence, run)).flat()
      .map((group) => groupLink(group, 'present', NAME))
    : []),
};

/** 看望|某界别委员: they are there. */
const GREETED = /看望了?$/;

/** 看望了参加会议的A、B委员，并参加联组会: the sectors are named where they are visited, the sitting behind them. */
const VISITED = /看望了?(?:出席|参加)[^，。；]{0,16}的$/;
const VISITED_SIT = /^[界别的 ]{0,3}(?:政协)?委员(?!会)[^。；]{0,16}(?:联组|小组|讨论|座谈)/;

function isSitting(page: Page, sentence: Span, run: readonly GroupMention[]): boolean {
  const after = justAfter(page, sentence, run.at(-1)!.end);
  if (WHERE_IT_WAS_SAID.test(after)) return false;
  if (GREETED.test(justBefore(page, sentence, run[0]!.start)) && /^[界别的 ]{0,3}(?:政协)?委员(?!会)/.test(after)) return true;
  return MEET.test(after) || (run.at(-1)!.kind === 'sector' && WORKS.test(after) && !/[来到赴向进]$/.test(justBefore(page, sentence, run[0]!.start))) || (VISITED.test(justBefore(page, sentence, run[0]!.start)) && VISITED_SIT.test(after));
}
