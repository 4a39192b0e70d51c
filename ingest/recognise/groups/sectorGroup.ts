import { nameStart } from './boundary';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';
import { groupTail } from './sectorTail';

const ORDINAL = /第?[一二三四五六七八九十\d]{1,3}$/;
const ORDINAL_ROOM = 4;
/** 各界别, 跨界别, 本界别: no sector by name. */
const NO_NAME = '各跨本多按分';

/** Activity groups of one or several sectors, told by number or by name. */
export const sectorGroup: GroupRule = {
  name: 'group.sector_group',
  example: '赵一委员代表市政协第三界别活动组（教育）、云溪市政协海洋经济界别委员工作室发言。',
  finds: ['市政协第三界别活动组（教育）', '云溪市政协海洋经济界别委员工作室'],
  counterExample: '各界别活动组开展跨界别协商，委员所在界别群众反映热烈。',
  anchors: ['界别', '界'],
  read(text, { start, end }) {
    const tail = groupTail(text, end);
    if (tail === end || (end - start === 1 && text[tail - 1] === '家')) return null;
    const ordinal = ORDINAL.exec(text.slice(Math.max(0, start - ORDINAL_ROOM), start));
    const name = ordinal === null ? start : start - ordinal[0].length;
    const from = ordinal === null ? nameStart(text, start) : committeeBefore(text, name);
    const isNamed = from < start && !text.endsWith('政协', start) && !NO_NAME.includes(text[start - 1] ?? '');
    return isNamed ? oneGroup(from, tail, 'sector') : null;
  },
};

function committeeBefore(text: string, at: number): number {
  return text.endsWith('政协', at) ? prefixStart(text, at - 2) : at;
}
