import type { Block, GroupMention } from '../../types';
import { within, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames, nameList } from './nameList';

const NAME = 'person.rosterColumn';
const LABEL = /^(?:序号|编号|姓 ?名|性 ?别|民 ?族|年龄|界 ?别|党 ?派|政治面貌|(?:工作)?单位(?:及职务|和职务)?|职 ?务|备 ?注|联系界别)$/;
const NAME_LABEL = /^姓 ?名$/;
/** Labels that only a table of delegates has. */
const OF_DELEGATES = /界 ?别/;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);
/** Empty cells are no blocks: a row may be shorter than the head, never longer by more than this. */
const SLACK = 1;

interface Head {
  /** Index of the first cell under the head. */
  readonly body: number;
  readonly columns: number;
}

/** A table whose cells are blocks of their own: the labels in a row, then name, sector and post of each member. */
export const rosterColumn: FrameRule = {
  name: NAME,
  example: '<table><tr><th>姓名</th><th>界别</th></tr><tr><td>陆 鸣</td><td>教育界</td></tr><tr><td>何嘉宁</td><td>经济界</td></tr></table>',
  finds: ['陆 鸣', '何嘉宁'],
  counterExample: '<table><tr><th>姓名</th><th>性别</th></tr><tr><td>陆 鸣</td><td>女</td></tr></table>',
  find: (page) => heads(page).flatMap((head) => membersUnder(page, head)),
};

function heads(page: Page): Head[] {
  const { blocks, folded } = page.clean;
  const found: Head[] = [];
  let labels: string[] = [];
  blocks.forEach((block, i) => {
    const words = block.end - block.start > 12 ? '' : folded.slice(block.start, block.end).trim();
    if (LABEL.test(words)) {
      labels.push(words);
      return;
    }
    if (labels.some((label) => NAME_LABEL.test(label)) && labels.some((label) => OF_DELEGATES.test(label))) {
      found.push({ body: i, columns: labels.length });
    }
    labels = [];
  });
  return found;
}

function membersUnder(page: Page, { body, columns }: Head): SpeakerFrame[] {
  const { blocks } = page.clean;
  const found: SpeakerFrame[] = [];
  let last = body;
  for (let i = body; i < blocks.length && i - last < columns + SLACK; i++) {
    const member = memberIn(page, i, columns);
    if (member === null) continue;
    found.push(member);
    last = i;
  }
  return found;
}

function memberIn(page: Page, index: number, columns: number): SpeakerFrame | null {
  const { blocks, folded, text } = page.clean;
  const cell = blocks[index] as Block;
  const [name] = cell.end - cell.start > 20 ? [] : isNumbered(page, index) ? fieldNames(folded, cell) : nameList(folded, cell);
  if (name === undefined || name.start !== cell.start) return null;
  const group = blocks.slice(index + 1, index + columns).map((next) => wholeGroup(page, next)).find((one) => one !== null);
  return {
    ...name, rule: NAME, persons: [person(text, name, NAME)],
    links: group ? [{ group, relation: 'member' }] : [], act: null, speaks: false, body: null, title: null,
  };
}

/** Behind a number stands the name, whatever it looks like: names of some peoples have no family name. */
function isNumbered(page: Page, index: number): boolean {
  const before = page.clean.blocks[index - 1];
  return before !== undefined && /^\d{1,4}$/.test(page.clean.folded.slice(before.start, before.end).trim());
}

/** A cell that is the name of a group and nothing else. */
function wholeGroup(page: Page, cell: Block): GroupMention | null {
  return within(page.groups, cell).find((one) => BACKED.has(one.kind) && one.start === cell.start && one.end === cell.end) ?? null;
}
