import type { Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { UNKNOWN_RULE } from '../groups/phrase';
import { matchSpans, type Page } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { listedBeforeVerb } from './listedBeforeVerb';

const NAME = 'person.became';
const TO_SIT = '(?:当选|成为|入选|获任|荣任|连任|续任|新任|出任|转任|增补(?=为)|(?:被)?推荐(?=为)|(?<!曾|后|由)担任)';
const AS_MEMBER = '[^，。；：\\n]{0,24}(?:政协[^，。；：\\n]{0,14}|届(?:全国|[省市县区州])?委员会)(?:委员(?!会)|常委)';
const IN_COMMITTEE = '(?:新一届)?(?:全国|[省市县区州])?政协(?:[，。；、\\n]|$)';
/** 等当选政协某市第三届委员会委员, ，连任两届全国政协委员, 首次出任政协, ，以“教育界”出任政协, 共3人入选新一届全国政协委员, 是“教育界”政协. */
const BECAME = new RegExp('(?:，(?=连任))?(?:等|共)?(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})?[人名位]?(?:[^，。；：、\\d]{0,6}[党盟会社]员|委员|同志)?'
  + `[也亦都均还]?(?:首[次度]|再[次度]|继续)?${TO_SIT}(?:成为|为|了)?(?=${AS_MEMBER}|${IN_COMMITTEE})`
  + '|(?:均|都)?作为(?=[^，。；：、\\n]{0,8}政协委员(?:分别|应邀|均|都)?(?:出席|参加|列席))'
  + `|，?(?:以|代表|作为)(?=“[^“”，。；\\n]{2,16}”[^，。；\\n]{0,4}${TO_SIT}${IN_COMMITTEE})`
  + '|[均都]?[为是](?=(?:新当选|新任|新增|留任|连任|续任)[^，。；：、\\n]{0,6}(?:委员(?!会)|常委))'
  + '|(?:分别)?为(?=[^，。；：、\\n]{1,12}界别?(?:政协)?(?:委员(?!会)|常委))'
  + '|(?:现|都|均|就)?(?:获(?:委任|委|任)?|当选|是)?(?:为|(?<=[任是]))(?=[「“][^「」“”，。；\\n]{2,16}[」”](?:界别?)?政协(?:委员(?!会)|[，。；、]|$))'
  + '|(?:等|共)?(?:\\d{1,3})?(?:[人名位]次?)?(?:[党会盟社]员|委员)?(?:分别|双双)?'
  + '(?:获评|被评为|荣获|荣膺|获得)(?=[^，。；：\\n]{0,20}(?:优秀|先进|履职)[^，。；：\\n]{0,4}委员(?!会))', 'g');

/** A、B、C等当选全国政协委员: those whom a notice or a report tells to have become delegates. */
export const became: FrameRule = {
  name: NAME,
  example: '我市画家陆鸣、何嘉宁、沈若兰等3人当选政协第三届云泽市委员会委员，校长于鸣获委任为“教育界”政协，研究员周岚以“科技界”出任政协。口腔科杜若宁作为区政协委员出席会议，宋一鸣增补为市政协常委，林照被推荐为省政协委员。',
  finds: ['陆鸣', '何嘉宁', '沈若兰', '于鸣', '周岚', '杜若宁', '宋一鸣', '林照'],
  counterExample: '多名企业家、教师当选政协第三届云泽市委员会委员，陆鸣当选人大代表，何嘉宁曾担任市政协委员，杜若宁作为人大代表出席会议。',
  find: (page) => matchSpans(page.clean.folded, BECAME).flatMap((verb) => framesBefore(page, verb)),
};

/** 何立是“教育界”政协: of the sector in the marks. */
const IN_MARKS = /^[「“]([^「」“”]+)[」”]/;

function sectorBehind(page: Page, at: number): FrameLink[] {
  const sector = IN_MARKS.exec(page.clean.folded.slice(at, at + 18))?.[1];
  if (sector === undefined) return [];
  const groups = parseGroupPhrase(page.clean, { start: at + 1, end: at + 1 + sector.length });
  return groups.filter(({ kind, rule }) => kind === 'sector' && rule !== UNKNOWN_RULE.name)
    .map((group) => ({ group, relation: 'member' as const }));
}

function framesBefore(page: Page, verb: Span): SpeakerFrame[] {
  const links = sectorBehind(page, verb.end);
  const names = listedBeforeVerb(page, verb.start);
  const told = names.length === 1 ? { act: 'speech', body: verb.end } as const : { act: null, body: null };
  return names.map((name) => ({
    ...name, ...told, rule: NAME, persons: [person(page.clean.text, name, NAME)], links, speaks: false, title: null,
  }));
}
