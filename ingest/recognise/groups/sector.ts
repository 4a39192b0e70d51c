import { partyByName } from '../../../schema/vocabulary/parties';
import { sectorByName, sectorByStem } from '../../../schema/vocabulary/sectors';
import type { Span } from '../../types';
import { Trie } from '../trie';
import { isAbroad } from './placeBefore';
import { prefixStart } from './prefix';
import { oneGroup, type FoundGroup, type FoundGroups, type GroupRule } from './rule';
import { groupTail } from './sectorTail';

const stems = new Trie([...sectorByStem.keys()].map((stem) => [stem, true] as const));
const JOIN = ['、', '和', '与', '及'] as const;
const MOST = 8;

/** 界限, 界定: another word. A sector's 界 is followed by its delegates, a mark, or nothing. */
const NOT_AFTER = '限面定碑点河线址石标域外桩';

/**
 * 教育界, 工会界别; 科技、科协界别 is one (界别 is the name of the unit that the two make), while
 * 经济、农业界 is short for two, and so is 民革、民建界别: a party is a unit of its own.
 */
export const sector: GroupRule = {
  name: 'group.sector',
  example: '全国政协教育界委员和经济、农业界委员联组讨论，科技、科协界别提交提案，妇联界委员发言，来自医药卫生、体育等界别的委员参加。',
  finds: ['全国政协教育界', '经济界', '农业界', '科技、科协界别', '妇联界', '医药卫生界', '体育界'],
  counterExample: '经济界限分明，教育界定清楚，社会各界和全世界关注。',
  anchors: [...sectorByStem.keys()],
  read(text, { start }) {
    const words = stemList(text, start);
    const last = words[words.length - 1];
    if (last !== undefined && words.length > 1 && text.startsWith('等界', last.end)) return eachOf(text, words);
    if (last === undefined || text[last.end] !== '界' || NOT_AFTER.includes(text[last.end + 1] ?? '。') || isAbroad(text, start)) return null;
    const isNamed = text[last.end + 1] === '别';
    const end = groupTail(text, last.end + (isNamed ? 2 : 1));
    const isUnit = isNamed && !words.some((word) => isParty(text, word));
    const shared = !isUnit && words.slice(1).some((word) => text[word.start - 1] === '、');
    return shared ? sharedTail(text, words, end) : oneGroup(sectorStart(text, start), end, 'sector');
  },
};

function isParty(text: string, { start, end }: Span): boolean {
  return partyByName.has(text.slice(start, end));
}

/** Names that stand without 界. */
export const bareSector: GroupRule = {
  name: 'group.bare_sector',
  example: '赵一委员代表无党派人士发言，特邀香港人士参加。',
  finds: ['无党派人士', '特邀香港人士'],
  counterExample: '党外人士和各界人士出席。',
  anchors: [...sectorByName].filter(([name, entry]) => entry.bare.includes(name)).map(([name]) => name),
  read: (_text, { start, end }) => oneGroup(start, end, 'sector'),
};

/** The stems in a row that begin at `start`: 文化艺术|、|新闻出版|、|体育. */
function stemList(text: string, start: number): Span[] {
  const found: Span[] = [];
  for (let at = start; found.length < MOST;) {
    const stem = stems.longestAt(text, at);
    if (stem === null) return [];
    found.push({ start: at, end: stem.end });
    if (!JOIN.some((mark) => text.startsWith(mark, stem.end))) break;
    at = stem.end + 1;
  }
  return found;
}

/** 教育、农业|等界别: the tail is said once for all of them. */
function eachOf(text: string, words: readonly Span[]): FoundGroups {
  return { start: words[0]!.start, end: words.at(-1)!.end, groups: words.map((word) => withoutTail(text, word)) };
}

function sharedTail(text: string, words: readonly Span[], end: number): FoundGroups {
  const groups = words.map((word, i): FoundGroup =>
    (i === words.length - 1 ? { start: word.start, end, kind: 'sector' } : withoutTail(text, word)));
  return { start: words[0]?.start ?? end, end, groups };
}

/** 民盟 and 无党派人士 are names of their own; 经济 of 经济、农业界 is not. */
function withoutTail(text: string, word: Span): FoundGroup {
  const name = text.slice(word.start, word.end);
  if (isParty(text, word)) return { ...word, kind: 'party' };
  return { ...word, kind: 'sector', ...(sectorByName.has(name) ? {} : { tail: '界' }) };
}

/** 全国政协|总工会界别: the committee belongs to the name. */
function sectorStart(text: string, at: number): number {
  return text.endsWith('政协', at) ? prefixStart(text, at - 2) : at;
}
