import type { GroupMention, Span } from '../../types';
import { anyOf } from '../../pattern';
import type { Page } from '../page';
import { sentencesWith, within } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { looksLikeName, nameAfter } from './names';

const NAME = 'person.headOfGroup';
const HEAD = /(?:常务副|执行副|专职副|副)?(?:主席|主委|会长|主任委员|理事长|代表|负责人)/y;
const SPEAK = anyOf([
  /(?:第一个|率先|首个|首先|登台|上台)[^，。；]{0,6}发言/,
  /(?:[作做]|进行)了?(?:主旨|主题|重点|大会|交流|专题|建言){0,2}发言/,
  /[作做]了?(?:[^，。；]{1,6})?介绍|先后发言|分别发言|踊跃发言|交流发言/,
  /提出(?:了|[^，。；]{1,6}的)?(?:政策|对策)?(?:意见|建议)/,
  /发言时|谈了/,
  /介绍了?(?:有关|相关)?(?:重点)?(?:考察)?(?:调研|监督)?(?:成果|情况)/,
  /回答了?记者/,
], 'g');
const SPEAKING_KINDS: ReadonlySet<string> = new Set(['party', 'people_org', 'sector']);

/** 某镇政协工作委员会主任: the delegates of a place, not a special committee that reports by office. */
const OF_DELEGATES = /^group\.delegate_group/;
const HEAD_OF_DELEGATES = /副?(?:主任|组长|召集人)/y;

/** 民革中央主席A、民盟中央主席B…无党派人士代表C等作了发言: heads who speak at a consultation speak for their body. */
export const headOfGroup: FrameRule = {
  name: NAME,
  example: '民建中央主席周启明、无党派人士代表罗文秀等作了发言。',
  finds: ['民建中央主席周启明', '无党派人士代表罗文秀'],
  counterExample: '民建中央主席周启明出席会议。',
  find: (page) => sentencesWith(page, SPEAK).flatMap((sentence) => framesIn(page, sentence)),
};

function framesIn(page: Page, sentence: Span): SpeakerFrame[] {
  const words = page.clean.folded.slice(sentence.start, sentence.end);
  if (!/主席|主委|主任|代表|会长|负责人/.test(words)) return [];
  return within(page.groups, sentence).flatMap((group) => frameOf(page, group, sentence));
}

/** 主席欧阳明远、: in such a row whatever stands between the post and the mark is the name. */
function listedName(folded: string, start: number): Span | null {
  const run = /^[\u3400-\u9fff]{2,4}(?=[、，])/.exec(folded.slice(start, start + 5))?.[0];
  return run === undefined || !looksLikeName(run.slice(0, 3)) ? null : { start, end: start + run.length };
}

function frameOf(page: Page, group: GroupMention, sentence: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const ofDelegates = OF_DELEGATES.test(group.rule);
  if (!(SPEAKING_KINDS.has(group.kind) || ofDelegates)) return [];
  const pattern = ofDelegates ? HEAD_OF_DELEGATES : HEAD;
  pattern.lastIndex = group.end;
  const head = pattern.exec(folded);
  const from = head !== null ? pattern.lastIndex : folded.slice(group.start, group.end) === '无党派人士' ? group.end : null;
  const name = from === null ? null : nameAfter(folded, from, sentence.end) ?? listedName(folded, from);
  if (name === null) return [];
  const speaker = person(text, name, NAME);
  const link: FrameLink = { group, relation: 'on_behalf_of' };
  const { start } = group;
  return [{ start, end: name.end, rule: NAME, persons: [speaker], links: [link], act: 'speech', speaks: true, body: null, title: null }];
}
