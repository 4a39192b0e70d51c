import { sentences } from '../../segment/sentences';
import type { Rule } from '../../rule';
import type { Block, GroupLink, GroupMention, Span } from '../../types';
import { anyOf } from '../../pattern';
import { groupLink } from '../links/link';
import { spanIndexAt, within, type Page } from '../page';

const NAME = 'group.speaks';
const SPEAKS = anyOf([
  /^(?:在[^，。；]{2,30}?[中上里])?(?:联合|集体|还|也)?(?:反映|建议|提出|呼吁|认为|指出|提议|倡议)[，：]/,
  /^[作做]了?(?:题目?为)?(?=《[^《》\n]{4,80}》的?(?:大会|口头|书面)?发言)/,
  /^：$/,
]);
/** 农业界委员建议, 经济界别的委员们认为，: of a sector its delegates speak. */
const DELEGATES_SPEAK = /^(?:界?别?组?的?(?:政协)?委员们?|别?组?)(?:普遍|一致|纷纷|都|还|也)?(?:反映|建议(?!书|案|被)|提出(?=，|要)|呼吁|认为|提议|倡议)[，：]?/;
/** 作《…》的发言. */
const HOLDS = /^[作做]/;
/** A bullet or number may stand before the group, or where it was said; nothing else. */
const HEAD = /^[▲●■◆•·\d、.．（）()一二三四五六七八九十 ]{0,6}(?:(?:会上|同时|此外|其中)，)?(?:来自)?$/;
const LONGEST_HEAD = 12;
const BACKED: ReadonlySet<string> = new Set(['party', 'people_org', 'sector', 'committee_group']);
const MARKED = /[▲●■◆•【]/;
const LOOK_AHEAD = 60;
/** 《…》的大会发言: no title is longer. */
const LONGEST_TITLE = 120;

/** A group that takes the word itself, and where its words stand: from behind the verb to the end of the block. */
export interface GroupSpeech extends Span {
  readonly group: GroupMention;
  readonly body: Span;
  /** A speech at a meeting is held in the group's name; what it only proposes makes it the proposer. */
  readonly relation: 'on_behalf_of' | 'proposer';
}

/** 民建市委会建议，…: a party or body speaks without any person. */
export const groupSpeech: Rule<Page, GroupSpeech> = {
  name: NAME,
  example: '民建云泽市委会建议，扩大普惠托位供给。民盟云泽市委会作《加强教师队伍建设》的发言。会上，农业界委员建议扩大农机补贴。',
  finds: ['民建云泽市委会建议，', '民盟云泽市委会作', '会上，农业界委员建议'],
  counterExample: '民建云泽市委会召开会议，何立主委建议，扩大普惠托位供给。教育界委员何立建议，扩大普惠托位供给。',
  find: (page) => page.clean.blocks.filter((block) => block.kind !== 'furniture').flatMap((block) => speechesIn(page, block)),
};

function speechesIn(page: Page, block: Block): GroupSpeech[] {
  const { folded } = page.clean;
  const groups = within(page.groups, block).filter((group) => BACKED.has(group.kind));
  if (groups.length === 0) return [];
  const heads = new Set(sentences(folded, block).map((sentence) => sentence.start));
  const found = groups.flatMap((group) => {
    const behind = folded.slice(group.end, Math.min(block.end, group.end + LOOK_AHEAD));
    const own = SPEAKS.exec(behind);
    const verb = own ?? (group.kind === 'sector' ? DELEGATES_SPEAK.exec(behind) : null);
    const head = headOf(folded, group.start, heads);
    const isBareLabel = verb?.[0] === '：' && head === group.start;
    if (verb === null || head === null || isBareLabel) return [];
    const relation = HOLDS.test(verb[0]) ? 'on_behalf_of' as const : 'proposer' as const;
    return [{ group, start: head, end: group.end + verb[0].length, relation, saysMore: own !== null }];
  });
  return found.map(({ saysMore, ...one }, i) => (
    { ...one, body: { start: one.end, end: bodyEnd(page, block, { ...one, saysMore }, found[i + 1]) } }));
}

interface Found extends Span, Pick<GroupSpeech, 'group' | 'relation'> {
  /** A body goes on to speak; of what the delegates of a sector said a report tells in a sentence. */
  readonly saysMore: boolean;
}

/** A speech of which only the title is told is no longer than its sentence. */
function bodyEnd(page: Page, block: Block, one: Found, next: Span | undefined): number {
  if (one.relation === 'proposer' && one.saysMore) return next?.start ?? lastOf(page, block, one.end).end;
  return one.end + page.clean.folded.slice(one.end, Math.min(block.end, one.end + LONGEST_TITLE)).search(/[；。]|$/);
}

/** The block itself; where the group stands alone on its line, the blocks under it up to the next line with a mark. */
function lastOf(page: Page, block: Block, end: number): Block {
  if (end < block.end) return block;
  const { blocks, folded } = page.clean;
  let last = spanIndexAt(blocks, block.start);
  while (blocks[last + 1] !== undefined && !MARKED.test(folded.slice(blocks[last + 1]!.start, blocks[last + 1]!.start + 1))) last++;
  return blocks[last] as Block;
}

/** Where the sentence begins whose first words name the group; null where it begins with others. */
function headOf(folded: string, start: number, heads: ReadonlySet<number>): number | null {
  let at = start;
  while (at > Math.max(0, start - LONGEST_HEAD) && !heads.has(at)) at--;
  return heads.has(at) && HEAD.test(folded.slice(at, start)) ? at : null;
}

export function groupSpeechLink({ group, relation }: GroupSpeech): GroupLink {
  return groupLink(group, relation, NAME);
}
