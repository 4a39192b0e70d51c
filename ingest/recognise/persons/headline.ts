import type { Block, Span } from '../../types';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksDotted, looksLikeName } from './names';

const NAME = 'person.headline';
/** 【column】NAME：title, also behind 原标题：. */
const HEADLINE = /^(?:原标?题：)?(?!原标?题)(?:【[^】\n]{1,40}】|[^：\n]{0,20}[|｜丨] ?|[^：，。\n]{0,16}政协(?:委员|常委))?[ ]*([\u3400-\u9fff·]{2,12})：(?=[^\n]{4,})/;
/** What a delegate does in the text below, or what tells that the column is theirs. */
const DOES = /^(?:委员|常委|[^，。\n]{0,12}(?:撰文|受访|接受|访问|表明|重申|发表|提交|建议|表示|认为|提出|履职|提案|致辞|发言|续?[说称指](?=[，：“])))/;
const COLUMN = /委员|履职/;

/** NAME：title, where the text below has the person write, speak or propose. */
export const headline: FrameRule = {
  name: NAME,
  example: '沈若兰：让托育服务更近一些\n全国政协委员沈若兰提交提案。\n',
  finds: ['沈若兰：让托育服务更近一些'],
  counterExample: '张家港：让托育服务更近一些\n政协委员走访了社区。\n',
  find: (page) => page.clean.blocks.flatMap((block) => frameOf(page, block)),
};

function frameOf(page: Page, block: Block): SpeakerFrame[] {
  if (block.kind !== 'heading' && !/title|标题/i.test(block.key ?? '')) return [];
  const { folded, text } = page.clean;
  const line = folded.slice(block.start, block.end);
  const written = HEADLINE.exec(line);
  if (written === null || !(looksLikeName(written[1] as string) || looksDotted(written[1] as string))) return [];
  const colon = block.start + written[0].length;
  const name: Span = { start: colon - 1 - (written[1] as string).length, end: colon - 1 };
  if (isChair(folded, written[1] as string) || isOfficial(folded, written[1] as string)) return [];
  if (!actsBelow(folded, block, written[1] as string, COLUMN.test(written[0]))) return [];
  return [{
    start: name.start, end: block.end, rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: false, body: block.end, title: { start: colon, end: block.end },
  }];
}

/** 全国政协副主席何立、沈岚出席: what a chair says in that office is no delegate's. */
function isChair(folded: string, name: string): boolean {
  const named = folded.indexOf(name, folded.indexOf('主席'));
  return named >= 0 && /政协[^，。；、\n]{0,8}主席(?:[\u3400-\u9fff·]{2,4}、){0,8}$/.test(folded.slice(Math.max(0, named - LIST_BEFORE), named));
}

const LIST_BEFORE = 50;
/** 中联办副主任X, 行政长官X, 人大代表X: introduced in another office. */
const OFFICE = /(?:人大(?:代表|常委)(?:会?委员)?|行政长官|特首|总理|(?:中联办|特派员公署|港澳办)[^，。；、\n]{0,8}|[局司署厅省市县]长)$/;
const OFFICE_BEFORE = 16;

function isOfficial(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
    if (OFFICE.test(folded.slice(Math.max(0, at - OFFICE_BEFORE), at))) return true;
  }
  return false;
}

const BELOW = 2_000;

function actsBelow(folded: string, block: Block, name: string, isColumn: boolean): boolean {
  const below = folded.slice(block.end, block.end + BELOW);
  for (let at = below.indexOf(name); at >= 0; at = below.indexOf(name, at + name.length)) {
    if (isColumn || DOES.test(below.slice(at + name.length, at + name.length + 30)) || /委员[^，。\n]{0,30}$/.test(below.slice(0, at))) return true;
  }
  return false;
}
