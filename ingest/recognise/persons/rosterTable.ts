import type { Block, Span } from '../../types';
import { within, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksDotted, looksLikeName } from './names';

const NAME = 'person.rosterTable';
/** The head of a table of members: 姓名 性别 界别 工作单位及职务. */
const HEAD = /(?:^|[ |])姓 ?名[ |].{0,40}(?:界 ?别|党 ?派|单位|职 ?务|性 ?别)/;
const OF_DELEGATES = /委员/;
/** 12 NAME 男 …: the name leads the row, behind a number. */
const ROW = /^(?:\d{1,3}[ 、.．|]{1,3})?[ |]{0,2}(?<name>[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff] [\u3400-\u9fff])[ |]/;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org']);

/** A table of members with a head: each row a name and, where there is such a column, a sector or party. */
export const rosterTable: FrameRule = {
  name: NAME,
  example: '增补委员名单\n姓名 性别 界别 工作单位\n陆 鸣 男 教育界 云泽中学\n',
  finds: ['陆 鸣 男 教育界'],
  counterExample: '获奖学生名单\n姓名 性别 学校\n陆 鸣 男 云泽中学\n',
  find: (page) => page.clean.blocks.flatMap((block, i) => (isHead(page, block, i) ? rowsUnder(page, i) : [])),
};

/** A head of a table with the word for delegates in itself or in the lines above. */
function isHead(page: Page, block: Block, index: number): boolean {
  const { folded, blocks } = page.clean;
  if (!HEAD.test(folded.slice(block.start, Math.min(block.end, block.start + 80)))) return false;
  return OF_DELEGATES.test(folded.slice((blocks[Math.max(0, index - 3)] as Block).start, block.end));
}

function rowsUnder(page: Page, index: number): SpeakerFrame[] {
  const { blocks } = page.clean;
  const found: SpeakerFrame[] = [];
  for (let i = index + 1; i < blocks.length; i++) {
    if (blocks[i]?.kind === 'furniture') continue;
    const row = rowOf(page, blocks[i] as Block);
    if (row === null) break;
    found.push(row);
  }
  return found;
}

function rowOf(page: Page, block: Block): SpeakerFrame | null {
  const { folded, text } = page.clean;
  const written = ROW.exec(folded.slice(block.start, block.end))?.groups?.['name'];
  if (written === undefined || !(looksLikeName(written.replace(' ', '')) || looksDotted(written))) return null;
  const start = folded.indexOf(written, block.start);
  const name: Span = { start, end: start + written.length };
  const group = within(page.groups, { start: name.end, end: block.end }).find((one) => BACKED.has(one.kind) && isCell(folded, one, block));
  return {
    start, end: group?.end ?? name.end, rule: NAME, persons: [person(text, name, NAME)],
    links: group === undefined ? [] : [{ group, relation: 'member' }], act: null, speaks: false, body: null, title: null,
  };
}

/** A whole cell: blanks or bars on both sides. */
function isCell(folded: string, { start, end }: Span, block: Block): boolean {
  return ' |'.includes(folded[start - 1] as string) && (end === block.end || ' |'.includes(folded[end] as string));
}
