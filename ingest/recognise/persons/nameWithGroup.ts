import type { Block, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { UNKNOWN_RULE } from '../groups/phrase';
import { blockText, type Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { namesAtEnds } from './listedBeforeVerb';
import { bareName, looksDotted, looksLikeName } from './names';

const NAME = 'person.nameWithGroup';
/** ●NAME（民盟界）：… at the head of a line. */
const LINE = /^(?<lead>[—–-]{1,2}[ ]?|[\u3400-\u9fff]{2,6}：[ ]?)?[●■◆▲★•·▶►]?[ ]?(?:\d{1,2}[、.．)）][ ]?)?(?<name>[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff] [\u3400-\u9fff])[ ]?（(?<groups>[^（）\n]{2,40})）(?:：|$|(?<=界别?）) {1,4}(?=[^\n]{8}))/;
/** NAME（GROUP） words: behind a blank a sentence, no post. */
const SENTENCE = /[。！？]$/;
const LONGEST_LINE = 80;
/** NAME（某会副会长） in a list of a working group: a post, and nobody's words. */
const POST = /(?:[\u3400-\u9fff]长|主任|主席|主委)$/;
/** NAME（市政协委员、某校校长）：… */
const SEAT = /政协(?:[^，。；、）]{0,8})?(?:委员|常委)(?!会)|^委员$/;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org', 'committee_group']);

/** NAME（GROUP）：words: a line that names who speaks, and in brackets where they belong or whom they speak for. */
export const nameWithGroup: FrameRule = {
  name: NAME,
  example: '陆鸣（民盟界）：建议完善托育服务。\n云泽市政协委员名单\n云泽大学教授何嘉宁（教育界）\n——沈若兰（工会界别政协委员）\n温知夏（科协界） 科普大篷车要增加到每月一次。\n'
    + '■于鸣（云泽市政协委员）\n应改善停车，方便居民。\n',
  finds: ['陆鸣（民盟界）', '何嘉宁', '沈若兰（工会界别政协委员）', '温知夏（科协界）', '于鸣（云泽市政协委员）'],
  counterExample: '高明（佛山市）：建议完善托育服务。\n云泽大学教授何嘉宁（主持人）\n',
  find: (page) => page.clean.blocks.flatMap((block, i, all) => [...frameOf(page, block, all[i + 1]), ...behindPost(page, block)]),
};

/** 云泽大学教授何嘉宁（教育界）: a line of a list, where the posts stand before the name. */
const POSTS_FIRST = /^[^。；：\n（）《》]{4,60}（([^（）\n]{2,16})）[；。，、]?$/;

function behindPost(page: Page, block: Block): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const sector = block.end - block.start > LONGEST_LINE ? undefined : POSTS_FIRST.exec(blockText(page, block))?.[1];
  if (sector === undefined) return [];
  const open = folded.lastIndexOf('（', block.end);
  const bracket = { start: open + 1, end: open + 1 + sector.length };
  const name = namesAtEnds(folded, { start: block.start, end: open }).names.at(-1);
  const [group] = parseGroupPhrase(page.clean, bracket);
  const isWhole = group?.end === bracket.end && group.start === bracket.start && BACKED.has(group.kind) && group.rule !== UNKNOWN_RULE.name;
  if (name?.end !== open || name.start === block.start || !isWhole) return [];
  return [namingFrame(person(text, name, NAME), { group, relation: 'member' })];
}

function frameOf(page: Page, block: Block, next: Block | undefined): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const found = LINE.exec(folded.slice(block.start, Math.min(block.end, block.start + 64)));
  const name = found?.groups?.['name'] ?? '';
  if (found === null || !(looksLikeName(bareName(name)) || looksDotted(name) || isRareName(bareName(name), found))) return [];
  const isSeat = SEAT.test(found.groups?.['groups'] ?? '');
  if (!found[0].endsWith('：') && !isSeat && POST.test(found.groups?.['groups'] ?? '')) return [];
  if (found[0].endsWith(' ') && !SENTENCE.test(folded.slice(block.start, block.end).trimEnd())) return [];
  const start = block.start + found[0].indexOf(name);
  const speaksFor = (found.groups?.['groups'] ?? '').startsWith('代表');
  const groups = parseGroupPhrase(page.clean, bracketOf(block, found, speaksFor ? 2 : 0)).filter((group) => BACKED.has(group.kind));
  const standsAbove = folded[block.end + 1] === '《' || isSentence(page, next);
  const isSeated = isSeat && (found[0].endsWith('：') || found.groups?.['lead'] !== undefined || standsAbove);
  if (groups.length === 0 && !isSeated) return [];
  const body = Math.min(block.end, block.start + found[0].length);
  return [{
    start, end: body - (/[： ]+$/.exec(found[0])?.[0].length ?? 0), rule: NAME, persons: [person(text, { start, end: start + name.length }, NAME)],
    links: groups.map((group) => ({ group, relation: speaksFor ? 'on_behalf_of' as const : 'member' as const })),
    act: 'speech', speaks: true, body, title: null,
  }];
}

/** ■ NAME（全国政协委员） over what they said. */
function isSentence(page: Page, next: Block | undefined): boolean {
  return next !== undefined && /[，。]/.test(page.clean.folded.slice(next.start, next.end)) && /[。！？”][ ]*$/.test(blockText(page, next));
}

/** 木某（代表某界）, 许多某（某界别）：: where the bracket says whose the person is, the name may be a rare one. */
function isRareName(name: string, found: RegExpExecArray | null): boolean {
  const bracket = found?.groups?.['groups'] ?? '';
  return (/^代表|界别$/.test(bracket) || /(?:^|[市县区省州国])政协(?:委员|常委)(?=$|、)/.test(bracket)) && /^[\u3400-\u9fff]{2,3}$/.test(name);
}

/** 工会界别|政协委员 */
const SEATED = /(?<=界别?)(?:[全省市县区州]国?)?(?:政协)?(?:委员|常委)$/;

function bracketOf(block: Block, found: RegExpExecArray, skip: number): Span {
  const start = block.start + found[0].indexOf('（') + 1 + skip;
  const end = block.start + found[0].lastIndexOf('）');
  return { start, end: end - (SEATED.exec(found.groups?.['groups'] ?? '')?.[0].length ?? 0) };
}
