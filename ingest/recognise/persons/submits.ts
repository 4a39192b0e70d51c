import { personWords } from '../../../schema/vocabulary/personWords';
import type { Block, Span } from '../../types';
import { blockAt, matchSpans, type Page } from '../page';
import { handedInTitles, TAKEN_UP } from '../themes/bookTitles';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { parseGroupPhrase } from '../groups';
import { listedNameBefore, mayBeName } from './nameList';
import { isNoWord, looksDotted, looksLikeName } from './names';
import { speechTail } from './speech';

const NAME = 'person.submits';
const SPEECH = '(?:个人)?(?:大会|交流|口头|书面|主题|重点|典型|专题)?(?:交流)?发言';
/** 作题为《…》的发言, 以《…》为题发言, 分别就A、B…发言: what is read, by its title or its topic. */
const READS = '(?:分别)?(?:[作做]了?(?:题为)?|以)(?=[《“][^》”\\n]{4,100}[》”](?:为题，?)?(?:的|[作做]了?)?' + SPEECH + ')'
  + '|在(?=[《“][^》”\\n]{4,100}[》”]的' + SPEECH + '[中里])'
  + '|分别(?:就|围绕|以)(?=[^。；\\n]{4,240}?(?:[作做]了?|进行)[^，。；]{0,4}?' + SPEECH + ')';
/** 提交了《…》, 等提出的关于…的提案, 的《关于…的提案》: what is handed in stands right behind; in a list also 、NAME的《…》. */
const VERB = new RegExp('(?:等(?:\\d{1,3}|[一二三四五六七八九十]{1,2})?[人名位]?)?(?:'
  + `(?:提出|反映|报送|撰写)的(?=${TAKEN_UP})`
  + '|(?:分别|联名|共同|联合)?(?:提交|提出|撰写|递交|报送|上报|反映)(?:了|的)?(?:一份|题为|提案)?'
  + '(?=《[^》\\n]{4,100}》|(?:关于|关注|聚焦|支持|推[动进]|加[强快])[^，。；《》\\n]{4,60}的(?:提案|建议)|“[^”\\n]{4,60}”的(?:提案|建议))'
  + '|(?:一共|共|先后|已经?|今年)?(?:提交|带来|准备|撰写|递交)了?(?:\\d{1,3}|[一两二三四五六七八九十]{1,3})[多余]?[件份个篇](?=[^，。；、\\n]{0,8}提案)'
  + '|(?=《[^》\\n]{4,100}(?:建议|提案)》[^，。；《\\n]{0,8}(?:获|被评|被列|入选|荣))'
  + '|(?:等)?(?:\\d{1,2}|[两二三四五六七八九十]{1,2})[人名位](?:委员|会员)?的(?:个人)?提案(?=[^，。；]{0,6}[被获])|(?:个人|联名)提案(?=《)'
  + '|的(?=《[^》\\n]{4,80}(?:案|建[议言]|意见|思考|对策)》|《[^》\\n]{4,80}》[^，。；《]{0,10}(?:采用|采纳|选[用为]|评为|列为|获))'
  + `|(?<=》[、，和及][\\u3400-\\u9fff]{2,4})的(?=《)|${READS})`, 'g');
/** Before the name stands a mark, one of these, or a post. */
const HEAD = /(?:^|[，。；：、“”》）\n ]|由|和|其中|分别是|[党会盟社委]员|的|支[部社]|总支|小组)$/;
const BEFORE_NAME = 16;
const LONGEST_TITLE = 104;
const MOST = 12;
/** What is handed in elsewhere: at a congress, or by an office. */
const OF_CONGRESS = /人大|议案|代表团/;
const OF_PROPOSALS = /提案|政协|社情民意|大会发言/;
/** A paragraph says it, or the one above. */
const OURS_BEFORE = 200;
const IS_READ = /[作做以就绕在]/;

/** NAME提交《…》, NAME作《…》的发言: on a page of a consultative committee, whoever is named with the paper handed in or read. */
export const submits: FrameRule = {
  name: NAME,
  example: '在交通方面，陆鸣提交了《关于增设老街停车位的提案》，何嘉宁、沈若兰提出的《守护老街 留住乡愁》被评为优秀提案，于鸣作题为《办好社区食堂》的大会发言，'
    + '民建区工委委员周岚在《加快夜校建设》的发言中提出办好夜校。许知远反映的“北街路面破损待修”被市政协采用。',
  finds: ['陆鸣', '何嘉宁、沈若兰', '于鸣', '周岚', '许知远'],
  counterExample: '政协会议期间，高校提交了《关于增设老街停车位的提案》，全国人大代表何立提交了《关于修改种子法的议案》。',
  find: (page) => {
    const verbs = matchSpans(page.clean.folded, VERB);
    const isOurs = ({ start, end }: Block) => OF_PROPOSALS.test(page.clean.folded.slice(Math.max(0, start - OURS_BEFORE), end));
    const ofProposals = new Set(verbs.length === 0 ? [] : page.clean.blocks.filter(isOurs));
    return verbs.flatMap((verb) => frameAt(page, ofProposals, verb));
  },
};

/** @param ofProposals the blocks that speak of any */
function frameAt(page: Page, ofProposals: ReadonlySet<Block>, verb: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, verb.start);
  const names = block === null || !ofProposals.has(block) ? [] : namesBefore(folded, verb.start, block.start);
  const [first] = names;
  if (block === null || first === undefined || isOfCongress(folded, first, block)) return [];
  const reads = IS_READ.test(folded.slice(verb.start, verb.end));
  if (reads && !isUntitled(folded, first, block.start)) return [];
  return [{
    start: first.start, end: verb.start, rule: NAME, persons: names.map((name) => person(text, name, NAME)),
    links: ofBranch(page, first, block),
    act: reads ? 'speech' : 'proposal', speaks: reads, body: verb.end,
    title: reads ? titleRead(folded, names, verb) : submittedTitle(page, verb.start) ?? titleOwned(folded, verb),
  }];
}

/** 文化支部何立的《…》: the branch that its member is introduced by. */
const BRANCH = /(?:^|[，。；：、的和])([^，。；：、“”《》（）的\n]{1,16}(?:支[部社]|总支|小组))$/;
const BRANCH_WITHIN = 24;

function ofBranch({ clean }: Page, { start }: Span, block: Span): FrameLink[] {
  const branch = BRANCH.exec(clean.folded.slice(Math.max(block.start, start - BRANCH_WITHIN), start))?.[1];
  if (branch === undefined) return [];
  return parseGroupPhrase(clean, { start: start - branch.length, end: start }).map((group) => ({ group, relation: 'member' as const }));
}

/** Each of several has a title of their own. */
function titleRead(folded: string, names: readonly Span[], verb: Span): Span | null {
  return names.length > 1 ? null : speechTail(folded, verb.start).title;
}

/** 何立的《…》 */
function titleOwned(folded: string, verb: Span): Span | null {
  return folded.slice(verb.start, verb.end) === '的' ? speechTail(folded, verb.end).title : null;
}

/** No official: a post before the name of one who only speaks would tell another. */
function isUntitled(folded: string, { start }: Span, floor: number): boolean {
  return HEAD.test(folded.slice(Math.max(floor, start - BEFORE_NAME), start)) && !'、和'.includes(folded[start - 1] ?? '。');
}

/** What stands right before the name and what is handed in, up to the end of its title. */
function isOfCongress(folded: string, name: Span, block: Span): boolean {
  const before = folded.slice(Math.max(block.start, name.start - BEFORE_NAME), name.start);
  const paper = folded.slice(name.end, Math.min(block.end, name.end + LONGEST_TITLE)).split('》', 1)[0] as string;
  return OF_CONGRESS.test(before) || OF_CONGRESS.test(paper);
}

/** The name or names that end at `end`, the first of which stands behind a mark or a post. */
function namesBefore(folded: string, end: number, floor: number): Span[] {
  const names: Span[] = [];
  for (let at = end; names.length < MOST;) {
    const name = nameAt(folded, at, floor) ?? (names.length > 0 ? listedNameBefore(folded, at, floor) : null);
    if (name === null) break;
    names.unshift(name);
    if (name.start === floor || !'、和'.includes(folded[name.start - 1] as string)) break;
    at = name.start - 1;
  }
  return names;
}

function nameAt(folded: string, end: number, floor: number): Span | null {
  for (const start of [3, 2, 4, 7, 8].map((length) => end - length).filter((one) => one >= floor)) {
    const run = folded.slice(start, end);
    const isName = looksDotted(run) || (looksLikeName(run) && mayBeName(run) && isNoWord(run));
    if (isName && mayBeginAt(folded.slice(Math.max(floor, start - BEFORE_NAME), start))) return { start, end };
  }
  return null;
}

function mayBeginAt(before: string): boolean {
  return HEAD.test(before) || personWords().posts.some((post) => before.endsWith(post));
}

/** 提出的禁止随地吐痰的提案, 要求增设停车位的提案: what a proposal without a title is for. */
const ITS_AIM = /^(?:提出的|提交的|撰写的|要求)(?:有关)?(?!关于|《|“|[^，。；]{0,12}(?:[件份]|质量|优秀|个人|集体))([^，。；：《》“”\n]{5,40}?)的提案(?=[，。；]|[反得被受引获是为入])/;

/** 反映的“A”被采用: what became of a title in such marks stands behind it. */
const OUTCOME_WITHIN = 200;

function handedInIn({ clean }: Page, paper: Span): Span | null {
  const paragraph = clean.folded.indexOf('\n', paper.end);
  const end = Math.min(paper.end + OUTCOME_WITHIN, paragraph < 0 ? clean.folded.length : paragraph);
  return handedInTitles(clean, { start: paper.start, end }).find((title) => title.end <= paper.end) ?? null;
}

/** The title of what somebody whose name or title ends at `at` hands in: 何立委员提交的《…》, or its aim. Null where it is known by its words. */
export function submittedTitle(page: Page, at: number): Span | null {
  const words = page.clean.folded.slice(at, at + BEFORE_NAME + LONGEST_TITLE);
  const paper = /^[^，。；《“\n]{0,8}(?:《[^》\n]{4,100}》|“[^”\n]{4,60}”(?=[^，。；]))/.exec(words)?.[0];
  if (paper !== undefined) return handedInIn(page, { start: at, end: at + paper.length });
  const aim = ITS_AIM.exec(words);
  if (aim === null) return null;
  const start = at + aim[0].lastIndexOf(`${aim[1] as string}的提案`);
  return { start, end: start + (aim[1] as string).length };
}
