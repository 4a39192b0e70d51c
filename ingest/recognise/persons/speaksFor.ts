import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, type Page } from '../page';
import type { GroupKind } from '../../../schema/ontology';
import type { Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameBefore } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.speaksFor';
/** 代表 between a name and the groups it speaks for; 委员代表 and 人大代表 are another matter. */
const FOR = /(?<![委员大员会])代表(?=[^，。；：、\n]{2,60}?(?:发言|建言|提出|建议|[作做](?:了|的)?[“《]))/g;
/** Who else can be spoken for: a government or a firm is no group of consultation. */
const BACKED: ReadonlySet<GroupKind> = new Set<GroupKind>(['party', 'people_org', 'sector', 'committee_group']);
const AT_HEAD = '，。；：、是\n';

/** NAME代表G发言: a speaker named without a title, known by the group that the words are spoken for. */
export const speaksFor: FrameRule = {
  name: NAME,
  example: '会上，陆鸣远代表民建云泽市委会发言，建议完善托育服务体系。',
  finds: ['陆鸣远代表民建云泽市委会发言'],
  counterExample: '会上，陆鸣远代表云泽科技公司发言，何嘉宁代表市政府提出要求。',
  find: (page) => matchSpans(page.clean.folded, FOR).flatMap((mark) => frameAt(page, mark)),
};

function frameAt(page: Page, mark: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, mark.start);
  const name = block === null ? null : nameBefore(folded, mark.start, block.start);
  if (block === null || name === null || !(name.start === block.start || AT_HEAD.includes(folded[name.start - 1] as string))) return [];
  const tail = speechTail(folded, mark.start);
  const groups = tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups);
  if (!(tail.speaks || tail.title !== null) || groups.length === 0 || !groups.every((group) => BACKED.has(group.kind))) return [];
  return [{
    start: name.start, end: Math.min(block.end, quoteEnd(folded, tail.end)), rule: NAME, persons: [person(text, name, NAME)],
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    act: 'speech', speaks: true, body: tail.end, title: tail.title,
  }];
}
