import type { GroupKind } from '../../../schema/ontology';
import { sectorByStem } from '../../../schema/vocabulary/sectors';
import { nameStart } from './boundary';
import { oneGroup, type GroupRule } from './rule';

/** Rooms where delegates meet people: of a sector, of a street's group, or of a profession. */
export const workroom: GroupRule = {
  name: 'group.workroom',
  example: '在东湖街道“同心”委员工作室、教育界别委员工作室和云溪法律服务政协委员会客厅开展协商。“护苗”委员工作室挂牌。',
  finds: ['东湖街道“同心”委员工作室', '教育界别委员工作室', '云溪法律服务政协委员会客厅', '“护苗”委员工作室'],
  counterExample: '委员工作室和会客厅全面建成。',
  anchors: ['委员工作室', '界别工作室', '委员个人工作室', '委员会客厅', '委员之家', '委员工作站', '委员联络站', '委员驿站', '委员联系点'],
  read(text, { start, end }) {
    const from = quoteStart(text, nameStart(text, start), start);
    const name = text.slice(from, start).replace(/(?:市|县|区|省)?政协$/, '');
    return name.length < 2 ? null : oneGroup(from, end, roomKind(name, text.slice(start, end)));
  },
};

/** “同心桥”委员工作室, “同心桥”政协委员工作室: what stands in marks is all of its name. */
const IN_MARKS = /“[^“”，。；：！？\n]{1,12}”(?:[省市县区]?政协)?$/;
const IN_MARKS_WITHIN = 18;

function quoteStart(text: string, from: number, at: number): number {
  const found = /^(?:[省市县区]?政协)?$/.test(text.slice(from, at)) ? IN_MARKS.exec(text.slice(Math.max(0, at - IN_MARKS_WITHIN), at)) : null;
  return found === null ? from : at - found[0].length;
}

function roomKind(name: string, room: string): GroupKind {
  if (room === '委员会客厅') return 'other';
  if (/界别?$/.test(name) || sectorByStem.has(name)) return 'sector';
  return /街道|[镇乡村]|小组|社区/.test(name) ? 'committee_group' : 'other';
}
