import { tagsOf } from '../segmenter';
import type { PlacePage } from './page';

const HAN = /[\u3400-\u9fff]/;
/** Where a name may begin inside a sentence. */
const LEAD = /(?:围绕|依托|位于|坐落|关于|推进|推动|实施|加快|加强|保护|治理|聚焦|联合|调研|考察|走访|参观|前往|走进|来到|深入|打造|建设|[在沿至到从于对及和与])$/;
/** Characters of grammar and number, found in phrases and not in names: 发展之路, 一条路. */
const PHRASE = /[的了之一两几各每这那某本其条个座走出有是为将向被把与和及或在到从上下内外好小多]/;
const NAME_TAGS = new Set(['ns', 'nr', 'nrt', 'nz', 'nrfg']);

/** Where the places already found begin, and where each begins that ends at an offset. */
export interface Taken {
  readonly starts: ReadonlySet<number>;
  readonly startByEnd: ReadonlyMap<number, number>;
}

export interface Run {
  readonly start: number;
  /** It begins right after a place that the text names. */
  readonly follows: boolean;
}

/**
 * Where the name begins whose tail (路, 村, 河) stands at `tail`: after a place, a sign, or a word that leads to one.
 * A place found before is no part of it but all of it (龙山河): whoever asks says whether that makes another place, which
 * it does not in 苏州古城.
 */
export function runBefore(page: PlacePage, taken: Taken, tail: number, longest: number, mayCover: boolean): Run | null {
  const { folded } = page.clean;
  const covered = taken.startByEnd.get(tail);
  if (covered !== undefined) return mayCover ? { start: covered, follows: true } : null;
  for (let start = tail - 1; start >= Math.max(0, tail - longest); start--) {
    if (!HAN.test(folded[start]!)) return null;
    if (taken.startByEnd.has(start)) return { start, follows: true };
    if (taken.starts.has(start)) return null;
    if (start === 0 || !HAN.test(folded[start - 1]!)) return { start, follows: false };
    if (tail - start > 1 && LEAD.test(folded.slice(Math.max(0, start - 2), start))) return { start, follows: false };
  }
  return null;
}

/** Where the places already found begin and end. */
export function takenBy({ found }: PlacePage): Taken {
  return { starts: new Set(found.map(({ start }) => start)), startByEnd: new Map(found.map(({ start, end }) => [end, start])) };
}

/** Could this be a name, rather than words: 龙溪, 蔡官; not 发展, 一条, 千年, 结合高铁. */
export function isProper(base: string): boolean {
  return !PHRASE.test(base) && tagsOf(base).every(isNameTag);
}

function isNameTag(tag: string | null): boolean {
  return tag === null || NAME_TAGS.has(tag);
}
