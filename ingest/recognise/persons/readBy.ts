import type { Block, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.readBy';
/** ▶民建云泽市委会（陆鸣代为发言）; ——民建云泽市委会的发言（发言人：陆鸣） */
const LINE = new RegExp('^(?:[●■◆▲★•▶►⊙◎※·]|——)?[ ]?(?<groups>[^（）。，；\\n]{2,40}?)(?:的?(?:大会|书面)?发言)?（'
  + '(?:(?<names>[^（）：\\n]{2,12}?)(?:委员|常委)?(?:代为|代表|执笔并|作)?(?:发言|宣读|汇报)|(?:发言|宣读|执笔|代表)人：(?<reader>[^（）\\n]{2,12}?)(?:委员|常委)?)）[：]?$');
const LONGEST = 70;

/** A line that names a group, and in brackets who speaks for it. */
export const readBy: FrameRule = {
  name: NAME,
  example: '民建云泽市委会（陆鸣代为发言）\n建议扩大普惠托位供给。\n',
  finds: ['民建云泽市委会（陆鸣代为发言）'],
  counterExample: '民建云泽市委会（三楼会议室发言席）\n建议扩大普惠托位供给。\n',
  find: (page) => page.clean.blocks.flatMap((block) => frameOf(page, block)),
};

function frameOf(page: Page, block: Block): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const line = LINE.exec(block.end - block.start > LONGEST ? '' : folded.slice(block.start, block.end));
  const { groups: phrase, names, reader } = line?.groups ?? {};
  const written = names ?? reader;
  if (phrase === undefined || written === undefined) return [];
  const spanOf = (words: string): Span => {
    const start = folded.indexOf(words, block.start);
    return { start, end: start + words.length };
  };
  const readers = nameList(folded, spanOf(written));
  const groups = parseGroupPhrase(page.clean, spanOf(phrase));
  if (readers.length !== 1 || groups.length === 0) return [];
  return [{
    start: block.start, end: block.end, rule: NAME, persons: readers.map((name) => person(text, name, NAME)),
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })), act: 'speech', speaks: true, body: block.end, title: null,
  }];
}
