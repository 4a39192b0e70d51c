import type { Block } from '../../types';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { fieldNames } from './nameList';

const NAME = 'person.labelled';
/** 发言委员：A、B、C; 2. 参会政协委员：… */
const LINE = /^[ ]?[●■◆▲•·]?[ ]?(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).．、]?[ ]?)?[^，。；：、\n]{0,10}(?:委员|提案者|提案人|附议[人者]|联名[人者])(?:名单|代表)?：(?=[\u3400-\u9fff])/;
const LONGEST = 300;
const SENTENCE = /[，！？“《]|。./;

/** A line that says what those it lists are: delegates. */
export const labelled: FrameRule = {
  name: NAME,
  example: '2.发言委员：陆鸣、何 嘉、沈若兰。\n附议人：于鸣\n',
  finds: ['陆鸣', '何 嘉', '沈若兰', '于鸣'],
  counterExample: '责任委员：请认真准备，按时参加。\n',
  find: (page) => page.clean.blocks.flatMap((block) => framesIn(page, block)),
};

function framesIn(page: Page, block: Block): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const words = block.end - block.start > LONGEST ? '' : folded.slice(block.start, block.end);
  const label = LINE.exec(words)?.[0];
  if (label === undefined || SENTENCE.test(words.slice(label.length))) return [];
  return fieldNames(folded, { start: block.start + label.length, end: block.end }).map((name) => ({
    ...name, rule: NAME, persons: [person(text, name, NAME)], links: [], act: null, speaks: false, body: null, title: null,
  }));
}
