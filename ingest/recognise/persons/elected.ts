import type { Block, Span } from '../../types';
import { valuesWith, type Entry } from '../entries';
import { isOfNames } from '../entries/contents';
import { firstFrom, type Page } from '../page';
import { namingFrame, type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames, rollNames } from './nameList';

const NAME = 'person.elected';
/** 一、主 席：; 二、副主席（8名）：; 常务委员：（6名，以姓氏笔画为序） */
const COUNT = '（[^（）\\n\\d]{0,14}(?:(\\d{1,3})[名人位])?[^（）\\n\\d]{0,14}）';
const OFFICE = new RegExp('^[ ]*(?:[一二三四五六七八九十]{1,3}、)?[ ]*(?:副?主 ?席|副?秘 ?书 ?长|常务委员|常 ?委)'
  + `[ ]?\\d{0,2}[ ]*(?:${COUNT})?[ ]*(?:：[ ]*(?:${COUNT})?|$)`);
/** Without a count as many as the lines below name. */
const OF_SEVERAL = /副 ?主|常/;
/** 主席：A and 副主席：B、C: who leads a committee, without a word of an election. */
const FEWEST_OFFICES = 2;
const NOTICE = /选举产生|选出|当选|任命|名单/;

/** The notice of an election: the offices of a committee and who was elected to them. */
export const elected: FrameRule = {
  name: NAME,
  example: '政协第二届云泽市委员会第一次会议选举产生了领导班子，现公告如下：\n一、主席：\n沈 岚（女）\n二、秘书长：罗文秀\n',
  finds: ['沈 岚', '罗文秀'],
  counterExample: '一、主席：讲话要点如下。\n',
  find: (page) => {
    const committees = page.groups.filter((group) => group.rule === 'group.committee');
    const inLines = page.clean.blocks.map((block, i) => namesOf(page, block, i)).filter((names) => names.length > 0);
    const offices = inLines.length > 0 ? inLines : page.entries.flatMap((entry) => inEntry(page, entry));
    if (offices.length < FEWEST_OFFICES && !NOTICE.test(page.clean.folded)) return [];
    const headings = committees.filter((one) => isWholeLine(page, one));
    return offices.flat().flatMap((name) => {
      const committee = headings[firstFrom(headings, name.start) - 1] ?? committees[0];
      return committee === undefined ? [] : [frameOf(page, name, committee)];
    });
  },
};

/** 政协第三届云泽市委员会, on a line of its own above those who lead it. */
function isWholeLine({ clean: { folded } }: Page, { start, end }: Span): boolean {
  return /(?:^|\n) ?$/.test(folded.slice(Math.max(0, start - 2), start)) && (folded[end] ?? '\n') === '\n';
}

/** { 主席: 'A', 副主席: 'B、C' } */
function inEntry(page: Page, entry: Entry): Span[][] {
  return valuesWith(entry, 'office').map((value) => fieldNames(page.clean.folded, value)).filter((names) => names.length > 0);
}

function frameOf(page: Page, name: Span, group: SpeakerFrame['links'][number]['group']): SpeakerFrame {
  const holder = person(page.clean.text, name, NAME);
  return namingFrame(holder, { group, relation: 'office_holder' });
}

/** Behind the office, or in the next blocks where the line ends with its colon. */
function namesOf(page: Page, block: Block, index: number): Span[] {
  const { folded, blocks } = page.clean;
  const office = OFFICE.exec(folded.slice(block.start, block.end));
  if (office === null) return [];
  const here = fieldNames(folded, { start: block.start + office[0].length, end: block.end });
  const told = office[1] ?? office[2];
  const count = Number(told ?? 1);
  const isOfSeveral = told === undefined && OF_SEVERAL.test(office[0]);
  for (let i = index + 1; i < blocks.length && (here.length < count || isOfSeveral); i++) {
    const next = blocks[i] as Block;
    if (OFFICE.test(folded.slice(next.start, next.end))) break;
    if (here.length >= count && !isOfNames(page.clean, next, rollNames)) break;
    here.push(...rollNames(folded, next));
  }
  return here;
}
