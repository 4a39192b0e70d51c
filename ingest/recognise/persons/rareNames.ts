import type { Span } from '../../types';
import { isNoWord, looksLikeName } from './names';
import { NO_NAME } from './words';

const MARK_BEHIND = /^(?:、[\u3400-\u9fff·]{2,8}[、和，等（]|[：（])/;
const SAYS_BEHIND = /^(?:的(?:观点|建议|提案|看法|意见|话题|发言)|则|十分|非常|关注|就|对|跑|兴奋地|激动地|笑着|高兴地|动情地)?(?:说|表示|认为|建议|提出|指出|呼吁|介绍|告诉|坦言|补充|走|看)/;
const BEHIND_WITHIN = 12;
/** 热议后：, 纷纷表示: what ends or begins so is no name. */
const NO_RARE = /[后时中上下地得了着过们里内外]$|^[齐共同都均也还又再正已]/;

/**
 * A name with a family name that no list has (達扎, 艾努瓦爾), right behind the full title of a delegate: no word of the language and none
 * inside, and behind it other names, a mark or a verb of speaking. Null where there is none.
 */
export function rareNameAfter(folded: string, start: number, limit: number): Span | null {
  for (const length of [3, 2, 4]) {
    const end = start + length;
    const run = folded.slice(start, end);
    const behind = folded.slice(end, end + BEHIND_WITHIN);
    const isBefore = SAYS_BEHIND.test(behind) || (length > 2 && MARK_BEHIND.test(behind));
    const isFree = isBefore && (isListed(behind) ? isNoWord(run) && isNoWord(run.slice(0, 2)) : !holdsWord(run));
    if (end <= limit && isFree && /^[\u3400-\u9fff]+$/.test(run) && !NO_NAME.test(run) && !NO_RARE.test(run)) return { start, end };
  }
  return null;
}

/** 、陈马林: the next of a list is a name beyond doubt. */
function isListed(behind: string): boolean {
  const next = /^、([\u3400-\u9fff]{2,3})[、和，等（]/.exec(behind)?.[1];
  return next !== undefined && looksLikeName(next) && isNoWord(next);
}

/** Is the run a word of the language, or are two signs of it, other than as a name? */
function holdsWord(run: string): boolean {
  const pairs = Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  return [run, ...pairs].some((one) => !isNoWord(one));
}
