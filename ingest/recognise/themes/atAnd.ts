import type { Span } from '../../types';
import { beginsAsProposal } from './verbs';

const SHORTEST = 4;
/** The last word that joins: A和B, A及B, A以及B. */
const JOIN = /^(.*)(以及|和|与|(?<!以)及(?![时格早]))/;
/** 基础设施建设, 产业融合发展: what is done to something, told as a thing. */
export const DOING = /(?:建设|发展|优化|治理|管理|改造|保护|提升|融合|创新|合作|交流|保障|服务|监管|整治|培养|培育|转型|升级|振兴|利用|开发|传承|更新|防治|防控|联控|转移|承接|推广|管护|安装|运营|改革|整合|规划|种植|养殖|开拓|应用|落实)$/;

/** “A”和“B”: each in marks of its own. */
const IN_MARKS = /^“[^“”]+”$/;

/** 强化A和整合B, A建设和B发展: the last item of a list is two where both are aims or both name what is done. */
export function atAnd(folded: string, item: Span): Span[] {
  const join = JOIN.exec(folded.slice(item.start, item.end));
  const and = join?.[1]?.length ?? 0;
  const first = { start: item.start, end: item.start + and };
  const second = { start: first.end + (join?.[2]?.length ?? 0), end: item.end };
  if (and < SHORTEST || second.end - second.start < SHORTEST) return [item];
  const words = [first, second].map(({ start, end }) => folded.slice(start, end));
  const kinds = [beginsAsProposal, (one: string) => DOING.test(one), (one: string) => IN_MARKS.test(one)];
  return join?.[2] === '以及' || kinds.some((kind) => words.every(kind)) ? [first, second] : [item];
}
