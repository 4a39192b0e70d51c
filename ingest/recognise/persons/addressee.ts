import type { Block, Span } from '../../types';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.addressee';
/** 陆鸣、何 嘉委员，民建云泽市委会：; 民建云泽市委会，陆鸣委员： the line that a letter begins with. */
const LINE = /^(?:尊敬的)?(?:[^，。；《：\n]{2,30}(?:[委盟]|委会|委员会|支[部社]|总支|小组|界别?|工商联)[，、])?(?<names>[^。；《：\n]{2,60}?)(?:等?(?:\d{1,3}[位名])?(?:市|省|区|县)?(?:政协)?)?(?:委员|常委|代表)(?:们)?(?:[、，和及][^。；《：\n]{2,40})?：$/;
const LONGEST = 120;
/** A letter that replies to a proposal says so in its first sentence. */
const REPLIED = /(?:您|贵|你)(?:们|单位|委|会)?[^。《\n]{0,30}提出的?(?:[《“][^》”\n]{4,80}[》”]|(?<bare>关于[^》”，。\n]{4,80}?(?:提案|建议)))[^。\n]{0,20}(?:收悉|收到|转交|交由|交我)/;
const REPLY_WITHIN = 160;
/** Offices that answer deputies too call a delegate 代表 by slip: the head of the letter tells. */
const OF_COMMITTEE = /政协[^。\n]{0,30}提案[^。\n]{0,10}(?:答复|复函)/;
const HEAD_WITHIN = 200;

/** The delegates to whom a reply to their proposal is addressed. */
export const addressee: FrameRule = {
  name: NAME,
  example: '陆鸣、何 嘉委员：\n你们提出的《关于增设母婴室的提案》收悉，现答复如下：\n',
  finds: ['陆鸣、何 嘉委员'],
  counterExample: '陆鸣、何 嘉委员：\n现将会议通知发给你们。\n',
  find: (page) => page.clean.blocks.flatMap((block) => frameOf(page, block)),
};

function frameOf(page: Page, block: Block): SpeakerFrame[] {
  const { folded, text } = page.clean;
  if (block.end - block.start > LONGEST || folded[block.end - 1] !== '：') return [];
  const written = LINE.exec(folded.slice(block.start, block.end))?.groups?.['names'];
  const replied = REPLIED.exec(folded.slice(block.end, block.end + REPLY_WITHIN));
  if (written === undefined || replied === null) return [];
  const start = folded.indexOf(written, block.start);
  const head = folded.slice(Math.max(0, block.start - HEAD_WITHIN), block.start);
  if (folded.startsWith('代表', start + written.length) && !OF_COMMITTEE.test(head)) return [];
  const names = nameList(folded, { start, end: start + written.length });
  if (names.length === 0) return [];
  return [{
    start: block.start, end: block.end - 1, rule: NAME, persons: names.map((name) => person(text, name, NAME)),
    links: [], act: 'proposal', speaks: true, body: block.end, title: titleIn(replied, block.end),
  }];
}

/** What the proposal is called where the letter takes it up without marks: 你提出的关于增设母婴室的提案收悉. */
function titleIn(replied: RegExpExecArray, from: number): Span | null {
  const title = replied.groups?.['bare'];
  const start = from + replied.index + (title === undefined ? 0 : replied[0].indexOf(title));
  return title === undefined ? null : { start, end: start + title.length };
}
