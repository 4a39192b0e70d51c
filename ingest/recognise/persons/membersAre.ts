import { clauses } from '../../segment/sentences';
import type { Span } from '../../types';
import { matchSpans, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { namesAtEnds } from './listedBeforeVerb';

const NAME = 'person.membersAre';
/** 8位政协委员是：; 3位省政协委员：; 委员名单中，澳门人士包括; 委员中有3名新人，包括; 新任政协方面，就有; 常委有16人。他们是： */
const WHO = '(?:(?:委员|常委)(?:会?名单)?|(?:出任|转任|连任|续任|加入|新任|获委任)(?:全国|[省市县区州])?政协|首[次度](?:获委任|入选|当选))(?!会)';
const ARE = '(?:分别是|分别为|包括|例如|[就则还亦]有|是：|为：|有：|是(?=[\\u3400-\\u9fff（）]{2,8}、))：?';
const SAYS = `${WHO}[^。；：\\n《》“”（）]{0,20}?${ARE}`;
/** 包括多名政协常委、会长何立、校长陆鸣 */
const AMONG = '包括(?:多|数|\\d{1,3})[名位][^，。；、]{0,10}(?:委员|常委)、';
/** 既有企业精英，如何立、陆鸣 on a page that counts who the members are */
const SUCH_AS = /(?:既有|也有|还有|不乏|之中)[^，。；：\n]{0,30}，(?:包括|例?如)/g;
const COUNTS_MEMBERS = /(?:委员|常委)[^。；\n]{0,16}\d{1,3}[人名位]|\d{1,3}[余多]?[人名位][^，。；\n]{0,10}(?:委员|常委)(?!会)|(?:委员|常委)(?:建议)?名单/;
const COUNTED_BEFORE = 400;
const COUNTS = '(?:\\d[位名](?:全国|[省市区县])?政协)(?:委员|常委)：';
/** 省政协常委3人（A、B、C）, 14名区政协委员（A、B） */
const COUNTED = '(?:政协(?:委员|常委)\\d{1,3}[人名位]|\\d{1,3}[人名位][^，。；：（）\\n]{0,6}政协(?:委员|常委))（';
const SAYS_NEXT = '(?:(?:委员|常委)(?:会?名单)?(?!会)|新面孔|新人)[^。；\\n]{0,40}。(?:他们|名单)(?:分别)?(?:是|为|如下)：?';
const LEAD = new RegExp(`(?:${COUNTS}|${COUNTED}|${SAYS}|${SAYS_NEXT}|${AMONG})(?:（[^）\\n]{2,16}）)?`, 'g');
/** Up to the end of the sentence, or to 等 before a mark. */
const LIST = /^(?:[^。；：\n（）]|（[^（）\n]*）)*?(?=等[，。；]|的(?:提案|建议|发言|意见)|[。；：\n）]|$)/;
const LONGEST = 600;
const FEWEST = 3;
const FEWEST_COUNTED = 1;
/** Of the items so many must be names, lest it is a list of something else. */
const SHARE = 0.8;
/** Where their number is told, fewer must look like names: monks have none that do. */
const SHARE_OF_COUNTED = 0.6;

/** A sentence that says who the members are: a list of names, each with or without posts. */
export const membersAre: FrameRule = {
  name: NAME,
  example: '我市有3位省政协委员。新一届省政协委员名单中，云泽人士包括陆鸣、何嘉宁（女）、云泽中学校长沈若兰。委员中有3名新人，包括画家于鸣、演员周岚、校长杜若宁等。'
    + '本届有30位委员，不乏专家，如云泽大学校长祝山青，云泽医院院长邝海。另有2名区政协委员（袁思齐、高若水）出席。',
  finds: ['陆鸣', '何嘉宁', '沈若兰', '于鸣', '周岚', '杜若宁', '袁思齐', '高若水', '祝山青', '邝海'],
  counterExample: '委员关注的问题包括教育、医疗、养老，政协委员包括各界人士。',
  find: (page) => [
    ...matchSpans(page.clean.folded, LEAD).flatMap((lead) => framesBehind(page, lead)),
    ...matchSpans(page.clean.folded, SUCH_AS).flatMap((lead) => examplesBehind(page, lead)),
  ],
};

function framesBehind(page: Page, lead: Span): SpeakerFrame[] {
  const { folded } = page.clean;
  const list = LIST.exec(folded.slice(lead.end, lead.end + LONGEST))?.[0] ?? '';
  const { items, names } = namesAtEnds(folded, { start: lead.end, end: lead.end + list.length });
  const isCounted = folded[lead.end - 1] === '（';
  const fewest = isCounted ? FEWEST_COUNTED : FEWEST;
  if (names.length < fewest || names.length < items * (isCounted ? SHARE_OF_COUNTED : SHARE)) return [];
  return framesOf(page, names);
}

/** Each clause of the list ends in the name of one of them. */
function examplesBehind(page: Page, lead: Span): SpeakerFrame[] {
  const { folded } = page.clean;
  if (!COUNTS_MEMBERS.test(folded.slice(Math.max(0, lead.start - COUNTED_BEFORE), lead.start))) return [];
  const list = LIST.exec(folded.slice(lead.end, lead.end + LONGEST))?.[0] ?? '';
  const parts = clauses(folded, { start: lead.end, end: lead.end + list.length });
  const names = parts.map((part) => namesAtEnds(folded, part).names.at(-1));
  const areAll = names.every((name, i) => name !== undefined && (parts[i] as Span).end - name.end <= ETC);
  return areAll ? framesOf(page, names as Span[]) : [];
}

/** 等 */
const ETC = 1;

function framesOf(page: Page, names: readonly Span[]): SpeakerFrame[] {
  return names.map((name) => ({
    ...name, rule: NAME, persons: [person(page.clean.text, name, NAME)], links: [], act: null, speaks: false, body: null, title: null,
  }));
}
