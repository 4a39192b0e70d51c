import type { Block, Span } from '../../types';
import { anyOf, inTurn } from '../../pattern';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { bareName, looksDotted, looksLikeName } from './names';

const NAME = 'person.authorLine';
const LONGEST_LINE = 80;
/** 市政协委员　市政协副秘书长　李某某, 反映人：何立（市政协委员）: posts, blanks and a name make a line of their own. */
const LINE = inTurn([/^/, anyOf([
  /[^ ，。；：]{0,10}政协[^ ，。；：]{0,6}(?:委员|常委)[ 、，].*?/,
  /[^，。；：]{0,6}(?:特邀|特约)委员记者[：: ]+|发言人：[^。；：]{4,60} /,
  /.{0,12}(?:作者|[提议]案人|建议人|反映人|发言人|撰[写稿]人|执笔人?|领衔人?)[：: ]+/,
]), /(?<=[ ：、])(?<name>[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff](?: [\u3400-\u9fff]){1,2})[ ]*(?<post>（[^（）\n]{2,60}）)?[ ]*$/]);

/** The authors of a paper, each on a line above the text. */
export const authorLine: FrameRule = {
  name: NAME,
  example: '关于改善老街停车的建议\n市政协委员 云泽市交通局副局长 陆鸣\n一、增设泊位。\n',
  finds: ['市政协委员 云泽市交通局副局长 陆鸣'],
  counterExample: '市政协委员走进社区 倾听民声\n',
  find: (page) => page.clean.blocks.flatMap((block, i) => frameOf(page, block, i)),
};

function frameOf(page: Page, block: Block, index: number): SpeakerFrame[] {
  const { folded, text, blocks } = page.clean;
  const name = block.end - block.start > LONGEST_LINE ? null : trailingName(folded, block);
  if (name === null || isByline(page, index)) return [];
  const author = person(text, name, NAME);
  const body = (blocks[index + 1] ?? block).start;
  const { start, end } = block;
  return [{ start, end, rule: NAME, persons: [author], links: [], act: 'proposal', speaks: true, body, title: null }];
}

/** 作者：X beside 发布时间 or 来源, or under the head of a dispatch (某社某地5月26日电): who wrote for the paper. */
const BYLINE = /作者[：: ]/;
const ISSUED = /(?:发布(?:时间|日期)|来源|责任编辑|浏览(?:次数|量))[：:]|^[\u3400-\u9fff]{2,14}\d{1,2}月\d{1,2}日电/;
const BESIDE = 2;

function isByline({ clean: { blocks, folded } }: Page, index: number): boolean {
  const words = (one: Block) => folded.slice(one.start, Math.min(one.end, one.start + LONGEST_LINE));
  return BYLINE.test(words(blocks[index] as Block))
    && blocks.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).some((one) => ISSUED.test(words(one)));
}

function trailingName(folded: string, block: Block): Span | null {
  const line = folded.slice(block.start, block.end).trimEnd();
  const { name: written, post = '' } = LINE.exec(line)?.groups ?? {};
  if (written === undefined || !(looksLikeName(bareName(written)) || looksDotted(written))) return null;
  const end = block.start + line.slice(0, line.length - post.length).trimEnd().length;
  return { start: end - written.length, end };
}
