import type { Block, Span } from '../../types';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksDotted, looksLikeName } from './names';

const NAME = 'person.headline';
/** 【column】NAME：title, also behind 原标题：. */
const HEADLINE = /^(?:原标?题：|转[载发]：)?(?!原标?题)(?:【[^】\n]{1,40}】|[^：\n]{0,20}[|｜丨] ?|[^：，。\n]{0,16}政协(?:委员|常委))?[ ]*([\u3400-\u9fff·]{2,12}?)(?:委员|常委)?：(?=[^\n]{4,})/;
/** What a delegate does in the text below, or what tells that the column is theirs. */
const DOES = /^(?:委员|常委|[^，。\n]{0,12}(?:撰文|受访|接受|访问|表明|重申|发表|提交|建议|表示|认为|提出|履职|提案|致辞|发言|续?[说称指](?=[，：“])))/;
/** 【大会发言】NAME：title: the label says that the words are a delegate's, whether or not the text names them again. */
const SPEECHES = /^【[^】\n]{0,10}(?:大会|委员|口头|书面|联组)发言[^】\n]{0,8}】|^(?:转[载发]：)?[^：|｜丨\n]{0,10}(?:大会|委员|口头|书面|联组)发言[^：|｜丨\n]{0,6}[|｜丨]/;
const COLUMN = /委员|履职/;
/** 区政协会议举行大会发言，15位委员建言, at the head of the page: those who are named in its headlines. */
const OF_SPEECHES = /政协[^。\n]{0,30}大会(?:口头)?发言|\d{1,2}[位名](?:政协)?委员[^。\n]{0,10}(?:建言|发言)/;
const HEAD = 200;
/** 我有幸被推选为县政协委员: the page is told by a delegate. */
const OF_OWN = /我[^。；\n]{0,24}(?:推[选荐举]|当选|成为|担任)[^。；\n]{0,16}政协(?:委员|常委)(?!会)/;

/** NAME：title, where the text below has the person write, speak or propose. */
export const headline: FrameRule = {
  name: NAME,
  example: '沈若兰：让托育服务更近一些\n全国政协委员沈若兰提交提案。\n',
  finds: ['沈若兰：让托育服务更近一些'],
  counterExample: '张家港：让托育服务更近一些\n【要闻】沈若兰：让托育服务更近一些\n政协委员走访了社区。\n',
  find: (page) => {
    const headlines = page.clean.blocks.flatMap((block) => headlineOf(page, block));
    if (headlines.length === 0) return [];
    const isHolder = holdersIn(page.clean.folded);
    const ofPage = (headlines.length > 1 && OF_SPEECHES.test(page.clean.folded.slice(0, HEAD))) || OF_OWN.test(page.clean.folded);
    const isDelegates = (headline: Headline) => headline.isSpeech || ofPage || actsBelow(page.clean.folded, headline);
    const ofDelegates = headlines.filter((headline) => !isHolder(headline.words) && isDelegates(headline));
    return ofDelegates.map((headline) => frameOf(page, headline));
  },
};

/** A line that looks like NAME：title. */
interface Headline {
  readonly block: Block;
  readonly name: Span;
  readonly words: string;
  /** It says that the column is of delegates. */
  readonly isColumn: boolean;
  readonly isSpeech: boolean;
}

function headlineOf(page: Page, block: Block): Headline[] {
  if (block.kind !== 'heading' && !/title|标题/i.test(block.key ?? '')) return [];
  const written = HEADLINE.exec(page.clean.folded.slice(block.start, block.end));
  const words = written?.[1];
  if (written === null || words === undefined || !(looksLikeName(words) || looksDotted(words))) return [];
  const end = block.start + written[0].search(/(?:委员|常委)?：$/);
  const [isColumn, isSpeech] = [COLUMN, SPEECHES].map((pattern) => pattern.test(written[0])) as [boolean, boolean];
  return [{ block, name: { start: end - words.length, end }, words, isColumn, isSpeech }];
}

function frameOf({ clean: { text, folded } }: Page, { block, name }: Headline): SpeakerFrame {
  return {
    start: name.start, end: block.end, rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: false, body: block.end, title: { start: folded.indexOf('：', name.end) + 1, end: block.end },
  };
}

/** 全国政协副主席何立、沈岚出席: what a chair says in that office is no delegate's. */
const CHAIRS = /(?<=政协[^，。；、\n]{0,8})主席(?=((?:[\u3400-\u9fff·]{2,4}、){0,8}[\u3400-\u9fff·]{2,12}))/g;
/** 中联办副主任X, 行政长官X, 人大代表X: introduced in another office. */
const OFFICES = /(?:人大(?:代表|常委)(?:会?委员)?|行政长官|特首|总理|[局司署厅省市县]长|(?<=(?:中联办|特派员公署|港澳办)[^，。；、\n]{0,8}))(?=([\u3400-\u9fff·]{2,12}))/g;

/** Whether the text introduces a name by such an office anywhere: read once, however many headlines ask. */
export function holdersIn(folded: string): (name: string) => boolean {
  const names = new Set<string>();
  for (const offices of [CHAIRS, OFFICES]) {
    for (const [, listed = ''] of folded.matchAll(offices)) {
      for (const words of listed.split('、')) addBeginnings(names, words);
    }
  }
  return (name) => names.has(name);
}

/** Where a name ends the characters do not tell: 何立出席 is 何立, 何立出 and 何立出席. */
function addBeginnings(names: Set<string>, words: string): void {
  for (let end = 2; end <= words.length; end += 1) names.add(words.slice(0, end));
}

const BELOW = 2_000;

function actsBelow(folded: string, { block, words, isColumn }: Headline): boolean {
  const below = folded.slice(block.end, block.end + BELOW);
  for (let at = below.indexOf(words); at >= 0; at = below.indexOf(words, at + words.length)) {
    if (isColumn || DOES.test(below.slice(at + words.length, at + words.length + 30))) return true;
    if (/委员[^，。\n]{0,30}$/.test(below.slice(Math.max(0, at - '委员'.length - 30), at))) return true;
  }
  return false;
}
