import type { Block } from '../../types';
import { blockText, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, looksLikeName } from './names';

const NAME = 'person.askedByName';
/** 许委员您好；谢谢许委员。: how who asks calls who answers. */
const CALLED = /(?<=^|[\n：，。！？、 ]|请问?|谢谢|感谢)(?<family>[\u3400-\u9fff]{1,2})委员(?=[您你好，。：！？]|谈|怎)/g;
/** 许知远：words of an answer. */
const LINE = /^(?<name>[\u3400-\u9fff]{2,4})：(?=[^\n]{4})/;

/** The lines of a talk that are headed with a whole name, where the questions call its family name 委员. */
export const askedByName: FrameRule = {
  name: NAME,
  example: '市政协访谈\n记者：许委员您好，您今年关注什么？\n许知远：我关注单车停放。\n记者：有什么建议？\n许知远：建议划定停放区域。\n',
  finds: ['许知远', '许知远'],
  counterExample: '市政协访谈\n记者：许局长您好，您今年关注什么？\n许知远：我关注单车停放。\n',
  find: (page) => {
    const families = new Set(Array.from(page.clean.folded.matchAll(CALLED), (m) => m.groups?.['family'] ?? ''));
    return families.size === 0 ? [] : page.clean.blocks.flatMap((block) => frameOf(page, block, families));
  },
};

function frameOf(page: Page, block: Block, families: ReadonlySet<string>): SpeakerFrame[] {
  const name = LINE.exec(blockText(page, block))?.groups?.['name'] ?? '';
  const isCalled = families.has(name.slice(0, 1)) || (name.length > 2 && families.has(name.slice(0, 2)));
  if (!isCalled || !looksLikeName(name) || !isNoWord(name)) return [];
  const end = block.start + name.length;
  return [{
    start: block.start, end, rule: NAME, persons: [person(page.clean.text, { start: block.start, end }, NAME)],
    links: [], act: 'speech', speaks: true, body: end + 1, title: null,
  }];
}
