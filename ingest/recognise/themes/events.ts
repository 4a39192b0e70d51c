import type { ContributionKind } from '../../../schema/ontology';

/**
 * Words for the work of a committee and the kind of activity they stand for, the more telling first: a sentence
 * that names two (对口协商、界别协商) is of the kind that stands higher. After the rules of procedure of the
 * national committee for consultation, supervision, survey and inspection.
 */
const EVENTS: readonly (readonly [pattern: RegExp, kind: ContributionKind])[] = [
  [/界别协商/, 'sector_consultation'],
  [/民主监督|专项监督|协商式监督|监督性|监督调研/, 'supervision'],
  [/调研[^，。；]{0,6}协商|视察[^，。；]{0,6}协商/, 'survey_consultation'],
  [/协商|议政|民生议事|座谈|讨论|论坛|研讨会/, 'consultation'],
  [/视察|巡察式?考察/, 'inspection'],
  [/调研|调查研究|考察|走访|研讨|踏[查勘]/, 'survey'],
];

/** A word that ends the phrase of an activity. */
export const EVENT_WORD = new RegExp(
  '民主协商(?:活动|座谈会?)?|调查研究|调研(?:视察|协商|座谈|活动|工作)?(?:、(?:专题协商|协商座谈|履职建言|协商议政))?|专题(?:民主)?协商(?:议政|座谈会?|会|活动|建言)?|对口协商(?:、界别协商)?|界别协商(?:、对口协商)?|'
  + '(?:常委会(?:会议)?|主席会议|双[周月]|季度|月度|远程|网络|立法|提案办理|重点提案)协商(?:座谈)?会?|(?<!政治)协商(?:议政|建言|座谈会?|讨论|活动|会(?!议))|'
  + '(?:民主|专项|集体)+监督(?:工作|活动|调研)?|(?:专项|专题|委员|集体)?视察(?:活动|调研)?|(?:学习|专题|专项|外出)?考察(?:调研|活动)?|议政性常委会(?:会议)?(?:协商)?|协商(?=\\d|[一二三四五六七八九十]次)'
  + '|(?<=(?:开展|进行|展开|组织)(?:了|深入|现场|面对面的?|互动)?)(?:协商|座谈|讨论|研讨)(?:交流|座谈|讨论|协商|议政|互动)?'
  + '|(?<=”(?:现场|专题|主题|联动)?)协商会议'
  + '|(?<=”(?:民营企业家?|企业家?|界别|行业|部门|专家)?)(?:专题|主题|系列)?(?:座谈会|研讨会|论坛|知情明政会|恳谈会|议事会)'
  + '|(?<=(?:开展|进行)了?)走访(?:和?座谈|、?调研)?|(?<=深入|充分|集中|共同|集体)(?:协商|座谈)(?:讨论|交流)?'
  + '|(?:协商议事|议事协商)会?|微(?:协商|议事)|界别活动|专题议政|座谈协商|大会发言|建言(?:献策|资政)|献(?:策|计(?!出力)|智)(?:献[策计力智])?|民生议事(?:协商)?|资政建言|实地踏[查勘]', 'g');

/** The kind of activity that an event phrase names; null for words that are no activity of a committee (大会发言, 建言献策). */
export function eventKind(phrase: string): ContributionKind | null {
  if (/大会发言|建言(?:献策|资政)$|^献[策计智]|资政建言$/.test(phrase)) return null;
  return EVENTS.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}
