import { canBegin } from './boundary';
import { placeBefore } from './placeBefore';

/** Levels that stand before a body in place of a name: 自治区工业和信息化厅, 全国总工会. */
const LEVELS = ['自治区', '自治县', '自治州', '全国', '中国', '中央', '国家', '街道', '省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'] as const;

/** Words that only look as if they ended in a level. */
const NO_LEVEL: ReadonlySet<string> = new Set([
  '城市', '都市', '股市', '超市', '上市', '夜市', '门市', '地区', '社区', '园区', '景区', '片区', '小区', '校区', '城区', '郊区', '山区', '灾区', '港区', '新区',
  '辖区', '片区', '库区', '牧区', '战区', '特区', '厂区', '院区', '街区', '城镇', '乡镇', '集镇', '城乡', '家乡', '下乡', '同盟', '联盟', '民盟', '台盟', '我国', '节省', '反省', '亚洲',
  '故乡', '返乡', '兴乡', '水乡', '两省', '各省', '各市', '各县', '各区', '各州', '外省', '外市', '跨省', '跨市', '跨区', '跨县',
]);

const UNKNOWN_PLACE = { shortest: 2, longest: 4, name: /^[\u4e00-\u9fff]{2,4}$/ };
const MOST_UNITS = 4;

/** Where the places and levels begin that stand right before `at`: 浙江省|平湖市|工商联, 区|商务局. `at` itself where none does. */
export function prefixStart(text: string, at: number): number {
  let start = at;
  for (let unit = 0; unit < MOST_UNITS; unit++) {
    const place = placeBefore(text, start);
    const before = place > 0 ? start - place : levelStart(text, start, unit === 0);
    if (before === start) break;
    start = before;
  }
  return start;
}

/** A level alone stands right before the body; further left only the name of a place does. */
function levelStart(text: string, at: number, isFirst: boolean): number {
  const level = LEVELS.find((word) => text.endsWith(word, at));
  if (level === undefined || NO_LEVEL.has(text.slice(at - 2, at))) return at;
  const name = level.length === 1 || level === '街道' ? unknownPlaceStart(text, at - level.length) : at - level.length;
  return name < at - level.length || isFirst ? name : at;
}

/** A place that is in no list, told by what stands before it: the 云溪 of 代表云溪市总工会. */
function unknownPlaceStart(text: string, at: number): number {
  for (let length = 0; length <= UNKNOWN_PLACE.longest; length++) {
    const start = at - length;
    if (!canBegin(text, start) && placeBefore(text, start) < UNKNOWN_PLACE.shortest) continue;
    return UNKNOWN_PLACE.name.test(text.slice(start, at)) ? start : at;
  }
  return at;
}
