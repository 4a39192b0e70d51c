import { partyDepartments } from '../../../schema/vocabulary/departments';
import { nameStart } from './boundary';
import { placeBefore } from './placeBefore';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

const COURT_BEFORE = /(?:(?:最高|高级|中级|基层|铁路运输|海事|知识产权)?人民|高级|中级)$/;
const COURT_ROOM = 8;

export const court: GroupRule = {
  name: 'group.court',
  example: '云溪市中级人民法院、区检察院和市人民检察院负责同志到会。',
  finds: ['云溪市中级人民法院', '区检察院', '市人民检察院'],
  counterExample: '向法院起诉，法院判决生效。',
  anchors: ['法院', '检察院'],
  read(text, { start, end }) {
    const degree = COURT_BEFORE.exec(text.slice(Math.max(0, start - COURT_ROOM), start));
    const name = degree === null ? start : start - degree[0].length;
    const from = prefixStart(text, name);
    return from === name || text.startsWith('全国', from) ? null : oneGroup(from, end, 'government');
  },
};

export const government: GroupRule = {
  name: 'group.government',
  example: '市政府和云溪县人民政府负责人、县政府办公室、东湖街道办事处和高新区管委会参加。',
  finds: ['市政府', '云溪县人民政府', '县政府办公室', '东湖街道办事处', '高新区管委会'],
  counterExample: '中国政府致力于和平，政府工作报告提出目标。',
  anchors: ['人民政府', '政府', '街道办事处', '办事处', '管委会', '管理委员会'],
  read(text, { start, end }) {
    if (text.startsWith('工作报告', end)) return null;
    const isOffice = text[end - 1] !== '府';
    const from = isOffice ? nameStart(text, start) : prefixStart(text, start);
    const isNone = start - from < (isOffice ? 2 : 1) || NO_GOVERNMENT.test(text.slice(from, start));
    return isNone ? null : oneGroup(from, isOffice ? end : officeEnd(text, end), 'government');
  },
};

const OFFICE = /办(?:公[厅室](?!主任)|(?=[、，。；负参及和与等]))|(?:研究|督查|参事)室(?!主任)/y;

/** 县政府|办公室, 市政府|办. */
function officeEnd(text: string, end: number): number {
  OFFICE.lastIndex = end;
  return OFFICE.test(text) ? OFFICE.lastIndex : end;
}

const TOGETHER_WITH = /^(?:[、和及][^，。；、]{2,16}){0,6}等?(?:有关|相关|各)?(?:单位|部门)?(?:主要|有关|相关|分管)?(?:负责人|负责同志|领导)/;
const LONGEST_LIST = 120;
const STREET = /^[\u4e00-\u9fff]{2,4}$/;

/** A street office by its street, where it sends somebody: 湖滨街道、市民政局负责人. */
export const street: GroupRule = {
  name: 'group.street',
  example: '湖滨街道、市民政局等单位负责人参加。',
  finds: ['湖滨街道'],
  counterExample: '委员走访湖滨街道，街道负责人介绍情况。',
  anchors: ['街道'],
  read(text, { start, end }) {
    const from = nameStart(text, start);
    if (!STREET.test(text.slice(from, start)) || !TOGETHER_WITH.test(text.slice(end, end + LONGEST_LIST))) return null;
    return oneGroup(from, end, 'government');
  },
};

/** A customs district by the port that it is called after. */
export const customs: GroupRule = {
  name: 'group.customs',
  example: '云溪海关、市商务局负责人介绍情况。',
  finds: ['云溪海关'],
  counterExample: '货物经海关查验，海关总署公布数据。',
  anchors: ['海关'],
  read(text, { start, end }) {
    const place = placeBefore(text, start);
    return place > 0 && !/[总署监法检]/.test(text[end] ?? '') ? oneGroup(start - place, end, 'government') : null;
  },
};

const NO_GOVERNMENT = /^(?:全国|中国|国家)/;
const PARTY_BEFORE = /(?:中共)?(?:中央|党委|(?<!）)[省市县区州旗]委?|工委)$/;
const PARTY_ROOM = 5;
/** 市委宣传部、|统战部: behind the first of a list the others go without the committee. */
const LISTED_BEFORE = /(?:中央|党委|[省市县区州旗]委)(?:[\u4e00-\u9fff]{2,6}[部委办室]、){1,5}$/;
const LIST_ROOM = 44;

/** Departments of party committees count with the party. */
export const partyDepartment: GroupRule = {
  name: 'group.party_department',
  example: '中共中央对外联络部、市委统战部、区统战部和云溪县委组织部参与协商。',
  finds: ['中共中央对外联络部', '市委统战部', '区统战部', '云溪县委组织部'],
  counterExample: '公司组织部门员工参观宣传部署。',
  anchors: partyDepartments,
  read(text, { start, end }) {
    const before = PARTY_BEFORE.exec(text.slice(Math.max(0, start - PARTY_ROOM), start));
    if ('门署分'.includes(text[end] ?? '。')) return null;
    const isListed = () => LISTED_BEFORE.test(text.slice(Math.max(0, start - LIST_ROOM), start));
    if (before === null) return isListed() ? oneGroup(start, end, 'party') : null;
    return oneGroup(startOfCommittee(text, start - before[0].length, before[0]), end, 'party');
  },
};

/** The level is part of the place: 云溪|县委. */
function startOfCommittee(text: string, at: number, found: string): number {
  const level = /^[省市县区州旗]委?$/.test(found) ? 1 : 0;
  const from = Math.min(at, prefixStart(text, at + level));
  return text.endsWith('中共', from) ? from - 2 : from;
}
