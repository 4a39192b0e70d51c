import { firstFrom, spanIndexAt, type Page } from '../recognise/page';
import { looksDotted, looksLikeName } from '../recognise/persons/names';
import type { Span } from '../types';
import { continuedTo } from './continued';

/** As what somebody takes the word who is no delegate, or not as one; 总书记 is cited, he is not there. */
const CAPACITY = '(?:人大代表|教授|研究员|专家|学者|(?<!总)书记|主任|[省市县区州镇乡局厅部司处科院校站所队行会]长|董事长|总经理|总裁'
  + '|政协副?主席|居民|村民|市民|家长|业主|商户|医生|教师|律师)';
const SAYS = '(?:还|也|则|又|均|接着|随后|最后|当场|现场|在会上)?'
  + '(?:认为|建议|表示|指出|介绍|强调|透露|回应|坦言|呼吁|告诉|答复|提出|谈到|提到|说)(?=[，：“]|[^，。；]{0,20}[，。；])';

/** 傅晓棠表示，…: by the bare name, once the page has said in what capacity. */
const BY_NAME = new RegExp(`(?<=[。；！？”\\n])(?<name>[\\u3400-\\u9fff·]{2,10}?)${SAYS}`, 'g');
const CALLED = new RegExp(`(?:${CAPACITY}|主委|主席|会长)(?=[\\u3400-\\u9fff]{2})`, 'g');
const NAME_LENGTHS = [2, 3, 4];

/** 市教育局局长王成表示，…; 该局有关负责人介绍，…: at the head of a sentence. */
const SOMEBODY_ELSE = new RegExp('(?<=[。；！？”\\n])[^，。；：！？“”《》\\n委]{0,40}'
  + `(?:${CAPACITY}(?<name>[\\u3400-\\u9fff·]{2,10}?)|(?:相关|有关|主要)?负责人)${SAYS}`, 'g');

/**
 * Where somebody else has the word, who is no speaker of the page: from their sentence to the last paragraph that goes on about
 * them, or to where a speaker is named again. In order, none over another.
 * @param speakers where the speakers of the page are named, in order
 */
export function othersWords(page: Page, speakers: readonly Span[], names: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (const { index, groups } of takingTheWord(page.clean.folded)) {
    const name = groups?.name;
    if (index < (found.at(-1)?.end ?? 0)) continue;
    if (name !== undefined && (names.has(name) || !(looksLikeName(name) || looksDotted(name)))) continue;
    const limit = speakers[firstFrom(speakers, index)]?.start ?? page.clean.folded.length;
    found.push({ start: index, end: continuedTo(page, spanIndexAt(page.clean.blocks, index), limit) });
  }
  return found;
}

/** Where a sentence begins with somebody and a verb of saying. In order. */
function takingTheWord(folded: string): RegExpExecArray[] {
  const inCapacity = Array.from(folded.matchAll(SOMEBODY_ELSE));
  const called = whoIsCalled(folded);
  const byName = Array.from(folded.matchAll(BY_NAME)).filter(({ groups, index }) => (called.get(groups?.['name'] ?? '') ?? index) < index);
  return [...inCapacity, ...byName].sort((one, other) => one.index - other.index);
}

/** What may be a name behind a capacity, and where it first stands so. */
function whoIsCalled(folded: string): ReadonlyMap<string, number> {
  const called = new Map<string, number>();
  for (const { 0: capacity, index } of folded.matchAll(CALLED)) {
    const start = index + capacity.length;
    for (const length of NAME_LENGTHS) {
      const run = folded.slice(start, start + length);
      if (!called.has(run)) called.set(run, index);
    }
  }
  return called;
}
