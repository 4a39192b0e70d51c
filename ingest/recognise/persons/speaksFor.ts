import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, type Page } from '../page';
import type { GroupKind } from '../../../schema/ontology';
import type { Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksLikeName, nameBefore } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.speaksFor';
/** 代表 between a name and the groups it speaks for; 委员代表 and 人大代表 are another matter. */
const FOR = /(?<![员大会]|[^主]委)代表(?=[^，。；：、\n]{2,60}?(?:发言|建言|提出|建议|[作做](?:了|的)?[“《]|(?:[作做](?:了|的)?题为|以)[“《][^”》\n]{2,80}[”》](?:为题|[^，。；]{0,6}发言))|[^，。；：\n]{2,80}?[作做]了[^，。；：\n]{0,10}(?:汇报|介绍)|[^，。；：、\n]{2,30}?(?:领取|领奖))/g;
/** A branch by its place alone, on a page of its party. */
const BRANCH = /(?:支部|支社|总支|總支)$/;
/** 代表G着重从A、B等方面作了工作汇报. */
const REPORTS = /^[^，。；：\n]{0,60}[作做]了[^，。；：\n]{0,10}(?:汇报|介绍)/;
const REPORTS_WITHIN = 80;
/** 代表G领取了证书: nothing is said. */
const RECEIVES = /^(?<body>[^，。；：、\n]{2,20}?)(?:在[^，。；：\n]{2,20}?[上中里]?)?(?:领取|领奖)/;
/** Others report too: only on what is about consultation near by. */
const OURS = /政协|党派|党外|协商|界别|主委|支部|支社/;
const OURS_AROUND = 200;
/** Who else can be spoken for: a government or a firm is no group of consultation. */
const BACKED: ReadonlySet<GroupKind> = new Set<GroupKind>(['party', 'people_org', 'sector', 'committee_group']);
const AT_HEAD = '，。；：、是了 \n';
/** X主委, X主委在|代表G的发言中. */
const POST_BEHIND = /(?:副?主委|副?会长|副?主席|秘书长)在?$/;
const AFTER_POST = /(?:主委|主席|主任|会长|秘书长|书记|委员|常委|[部市县区州局厅院校所处科馆]长|教授|医师)$/;

/** NAME代表G发言: a speaker named without a title, known by the group that the words are spoken for. */
export const speaksFor: FrameRule = {
  name: NAME,
  example: '会上，陆鸣远代表民建云泽市委会发言，建议完善托育服务体系。民盟云泽市委副主委何嘉宁代表民盟云泽市委发言。'
    + '沈若兰代表民盟云泽市委在会上领取了证书。',
  finds: ['陆鸣远代表民建云泽市委会发言，建议', '何嘉宁代表民盟云泽市委发言', '沈若兰代表民盟云泽市委'],
  counterExample: '会上，陆鸣远代表云泽科技公司发言，何嘉宁代表市政府提出要求。',
  find: (page) => matchSpans(page.clean.folded, FOR).flatMap((mark) => frameAt(page, mark)),
};

function isAtHead(folded: string, at: number, floor: number): boolean {
  return AT_HEAD.includes(folded[at - 1] as string) || AFTER_POST.test(folded.slice(Math.max(floor, at - 4), at));
}

/** X参加会议，并|代表G发言. */
const ALSO = /(?:(?:参加|出席)[^，。；：\n]{0,10}，)?(?:并|还)$/;
const ALSO_WITHIN = 16;

/** X主委, 民建市委副主委X, X: with a post behind the name or before it, or with none at the head of a clause. */
export function speakerBefore(folded: string, mark: number, floor: number): Span | null {
  const also = mark - (ALSO.exec(folded.slice(Math.max(floor, mark - ALSO_WITHIN), mark))?.[0].length ?? 0);
  const at = folded[also - 1] === '，' ? also - 1 : also;
  const end = at - (POST_BEHIND.exec(folded.slice(Math.max(floor, at - 5), at))?.[0].length ?? 0);
  const name = nameBefore(folded, end, floor);
  if (name !== null && (name.start === floor || isAtHead(folded, name.start, floor))) return name;
  return [3, 2].map((length) => ({ start: end - length, end })).find(({ start }) => start > floor
    && looksLikeName(folded.slice(start, end)) && AFTER_POST.test(folded.slice(Math.max(floor, start - 4), start))) ?? null;
}

function frameAt(page: Page, mark: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, mark.start);
  const name = block === null ? null : speakerBefore(folded, mark.start, block.start);
  if (block === null || name === null) return [];
  const tail = speechTail(folded, mark.start);
  const receiver = RECEIVES.exec(folded.slice(mark.end, mark.end + REPORTS_WITHIN))?.groups?.['body'];
  const receives = receiver !== undefined;
  const phrase = receives ? { start: mark.end, end: mark.end + receiver.length } : tail.groups;
  const groups = phrase === null ? [] : parseGroupPhrase(page.clean, phrase);
  const speaks = receives || tail.speaks || tail.title !== null || reports(folded, tail.end);
  if (!speaks || groups.length === 0 || !groups.every((group) => BACKED.has(group.kind) || BRANCH.test(group.name))) return [];
  const end = Math.min(block.end, quoteEnd(folded, tail.end));
  const said = { end, act: 'speech', speaks: true, body: tail.end, title: tail.title } as const;
  const told = { end: phrase?.end ?? mark.end, act: null, speaks: false, body: null, title: null } as const;
  return [{
    start: name.start, rule: NAME, persons: [person(text, name, NAME)],
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    ...(receives ? told : said),
  }];
}

function reports(folded: string, at: number): boolean {
  return REPORTS.test(folded.slice(at, at + REPORTS_WITHIN)) && OURS.test(folded.slice(Math.max(0, at - OURS_AROUND), at + OURS_AROUND));
}
