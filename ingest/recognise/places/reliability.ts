import { shortName } from '../../../schema/vocabulary/placeNames';
import { regions } from '../../../schema/vocabulary/regions';
import { tagOf } from '../segmenter';
import type { NameSpan } from './spans';

/**
 * How far a name alone says that a place is meant.
 * - `sure`: wherever it stands as a word: 浙江省, 浙江, 嘉兴, 南丹.
 * - `unsure`: a short form little used alone (districts) or one the dictionary takes for a person's name: 上城, 宁明.
 * - `word`: a word or a common name too: 和平, 公安, 东区.
 */
export type Reliability = 'sure' | 'unsure' | 'word';

/** 东区, 城区: said of any town. */
const GENERIC = /^[东西南北中老新城郊矿港市]{1,2}区$|^(?:[城乡新小村集古重强名水]|中心|建制|特色){1,2}镇$|^.城镇$/;
/** nodejieba's tags of names: places, persons, bodies, other proper names. */
const NAME_TAGS = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nt', 'nz', 'j']);

const known = new Map<string, Reliability>();

export function reliabilityOf(span: NameSpan): Reliability {
  const before = known.get(span.name);
  if (before !== undefined) return before;
  const reliability = judge(span);
  known.set(span.name, reliability);
  return reliability;
}

function judge({ name, kind, candidates }: NameSpan): Reliability {
  if (GENERIC.test(name) || regions().wordsToo.includes(name)) return 'word';
  if (kind === 'township') return isTownshipName(name) ? 'sure' : 'word';
  if (kind !== 'short') return 'sure';
  const levels = new Set(candidates.map(({ level }) => level));
  if (levels.has('province') || levels.has('city')) return 'sure';
  return judgeCounty(name, candidates.every((place) => place.name.endsWith('区')));
}

/** 铁路镇, 发展乡 and 雪乡 exist, and are words in a text that speaks of something else. */
export function isTownshipName(name: string): boolean {
  const base = shortName(name);
  if (base === name) return tagOf(name) === 'ns';
  const tag = tagOf(base);
  return tag === null || NAME_TAGS.has(tag);
}

function judgeCounty(name: string, isDistrict: boolean): Reliability {
  const tag = tagOf(name);
  if (tag !== null && !NAME_TAGS.has(tag)) return 'word';
  return tag === 'ns' && !isDistrict ? 'sure' : 'unsure';
}
