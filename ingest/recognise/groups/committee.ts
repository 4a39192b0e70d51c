import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

const TERM = '第?[一二三四五六七八九十\\d]{1,4}届';
/** 第十四届云溪市委员会, 云溪市第十四届委员会, 全国委员会 */
const FULL = new RegExp(`(?:${TERM})?(?:全国|[\\u4e00-\\u9fff]{2,14}?[省市县区州旗盟])(?:${TERM})?委员会(?!客厅)`, 'y');
const TERM_BEFORE = new RegExp(`${TERM}$`);
const TERM_ROOM = 6;

export const committee: GroupRule = {
  name: 'group.committee',
  example: '政协第三届云溪市委员会第二次会议闭幕，市政协主席、全国政协委员出席，云溪市三届政协委员参加。',
  finds: ['政协第三届云溪市委员会', '市政协', '全国政协', '云溪市三届政协'],
  counterExample: '政协委员带来好声音，人民政协凝聚共识。',
  anchors: ['政协', '中国人民政治协商会议'],
  read(text, { start, end }) {
    const before = prefixStart(text, termStart(text, start));
    const full = fullNameEnd(text, end);
    if (full !== null) return oneGroup(before, full, 'other');
    return before < start && text[end - 1] === '协' ? oneGroup(before, end, 'other') : null;
  },
};

/** 政协|第十四届全国委员会: where the full name of a committee ends, or null. */
export function fullNameEnd(text: string, at: number): number | null {
  FULL.lastIndex = at;
  return FULL.test(text) ? FULL.lastIndex : null;
}

/** Where the term begins that stands between place and name: 云溪市|三届|政协. Only behind a place: 十四届全国政协 is 全国政协. */
function termStart(text: string, at: number): number {
  const term = TERM_BEFORE.exec(text.slice(Math.max(0, at - TERM_ROOM), at));
  if (term === null) return at;
  const start = at - term[0].length;
  return prefixStart(text, start) < start ? start : at;
}
