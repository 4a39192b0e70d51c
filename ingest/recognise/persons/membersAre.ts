import type { Span } from '../../types';
import { matchSpans, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { namesAtEnds } from './listedBeforeVerb';

const NAME = 'person.membersAre';
/** 8位政协委员是：; 3位省政协委员：; 委员名单中，澳门人士包括; 多人转任政协，包括; 常委有16人。他们是： */
const SAYS = '(?:(?:委员|常委)(?:会?名单)?|(?:出任|转任|连任|续任|加入)(?:全国|[省市县区州])?政协|首[次度](?:获委任|入选|当选))(?!会)[^。；：\\n《》“”（）]{0,16}?(?:分别是|分别为|包括|是：|为：|有：)：?';
const COUNTS = '(?:\\d[位名](?:全国|[省市区县])?政协)(?:委员|常委)：';
const SAYS_NEXT = '(?:委员|常委)(?:会?名单)?(?!会)[^。；\\n]{0,40}。(?:他们|名单)(?:分别)?(?:是|为|如下)：?';
const LEAD = new RegExp(`(?:${COUNTS}|${SAYS}|${SAYS_NEXT})(?:（[^）\\n]{2,16}）)?`, 'g');
const LONGEST = 600;
const FEWEST = 3;
/** Of the items so many must be names, lest it is a list of something else. */
const SHARE = 0.8;

/** A sentence that says who the members are: a list of names, each with or without posts. */
export const membersAre: FrameRule = {
  name: NAME,
  example: '我市有3位省政协委员。新一届省政协委员名单中，云泽人士包括陆鸣、何嘉宁（女）、云泽中学校长沈若兰。',
  finds: ['陆鸣', '何嘉宁', '沈若兰'],
  counterExample: '委员关注的问题包括教育、医疗、养老，政协委员包括各界人士。',
  find: (page) => matchSpans(page.clean.folded, LEAD).flatMap((lead) => framesBehind(page, lead)),
};

function framesBehind(page: Page, lead: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const list = /^[^。；：\n]*/.exec(folded.slice(lead.end, lead.end + LONGEST))?.[0] ?? '';
  const { items, names } = namesAtEnds(folded, { start: lead.end, end: lead.end + list.length });
  if (names.length < FEWEST || names.length < items * SHARE) return [];
  return names.map((name) => ({
    ...name, rule: NAME, persons: [person(text, name, NAME)], links: [], act: null, speaks: false, body: null, title: null,
  }));
}
