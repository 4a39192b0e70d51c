import { departmentFields, ministryByName } from '../../../schema/vocabulary/departments';
import { isAbroad } from './placeBefore';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

/** 财政部|门, 国防部|长, 国资委|员: another word. */
const NOT_AFTER_MINISTRY = '门分署队位长员托派';

export const ministry: GroupRule = {
  name: 'group.ministry',
  example: '国家发展改革委、教育部和最高人民法院负责同志介绍有关情况。',
  finds: ['国家发展改革委', '教育部', '最高人民法院'],
  counterExample: '学校的教育部分内容调整，财政部门积极配合。',
  anchors: [...ministryByName.keys()],
  read(text, { start, end }) {
    if (NOT_AFTER_MINISTRY.includes(text[end] ?? '。') || isAbroad(text, start)) return null;
    return oneGroup(start, end, ministryByName.get(text.slice(start, end))?.kind ?? 'government');
  },
};

const BUREAU = /(?:事务|管理|监督|工作|服务|执法)?(?:总局|分局|局(?!面|势|部|限|长会)(?:[交巡特刑][巡]?警[大支总]队)?|厅(?!堂|级))/y;
const COMMISSION = /(?:事务|管理|监督|工作)?(?:委员会(?!客厅)|委(?![员托派屈婉])|办公室|办(?![法理事公好学案成实结会证企班]))/y;

/** Commissions that are known without the place before them. */
const KNOWN_ALONE: ReadonlySet<string> = new Set([
  '发展改革', '发展和改革', '发改', '卫生健康', '卫健', '国资', '民宗', '经信', '住房城乡建设', '住建', '农业农村', '网信', '国有资产监督管理',
]);

/** Bureaus, offices and commissions, also where only the first of a list carries the place: 市商务局、教育局. */
export const department: GroupRule = {
  name: 'group.department',
  example: '市商务局、发展改革委、教育局等主办单位汇报，自治区工业和信息化厅和区金融办参加。',
  finds: ['市商务局', '发展改革委', '教育局', '自治区工业和信息化厅', '区金融办'],
  counterExample: '教育局面向好，科技委员建议金融办好实事，委托农业委员调研。',
  anchors: departmentFields,
  read(text, { start, end }) {
    const bureau = endOf(BUREAU, text, end);
    const to = bureau ?? endOf(COMMISSION, text, end);
    if (to === null) return null;
    const from = prefixStart(text, start);
    const isNamed = bureau !== null || from < start || KNOWN_ALONE.has(text.slice(start, end)) || isListed(text, start, to);
    if (!isNamed || isAbroad(text, from) || text[from - 1] === '协') return null;
    return oneGroup(from, to, text.startsWith('中央', from) ? 'party' : 'government');
  },
};

/** 市建委、园林委、金融办等: behind the first of a list the others go without the place. */
function isListed(text: string, start: number, end: number): boolean {
  return text[start - 1] === '、' && '、和等'.includes(text[end] ?? '。');
}

/** 市建委, 自治区民委: commissions that their short names are known by, with the level or place before them. */
export const commission: GroupRule = {
  name: 'group.commission',
  example: '市建委、自治区民委和云溪区农委负责人参加。',
  finds: ['市建委', '自治区民委', '云溪区农委'],
  counterExample: '市民委托社区，新建委员工作室，各地农委协同推进。',
  anchors: ['建委', '民委', '农委', '教委', '科委', '体委', '交委', '商委', '计生委', '卫计委', '市容委', '园林委', '府办'],
  read(text, { start, end }) {
    const from = prefixStart(text, start);
    return from === start || '员托派会'.includes(text[end] ?? '。') ? null : oneGroup(from, end, 'government');
  },
};

/** 发改、民宗等部门: fields that stand for their departments. */
export const departmentFieldsInList: GroupRule = {
  name: 'group.department_list',
  example: '会同发改、民宗等部门负责人座谈。',
  finds: ['发改', '民宗'],
  counterExample: '教育、文化等方面取得进展。',
  anchors: departmentFields,
  read(text, { start, end }) {
    if (!LIST_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || endOf(LIST_AFTER, text, end) === null) return null;
    return oneGroup(start, end, 'government');
  },
};

const LIST_BEFORE = /(?:[、及和与由]|会同|联合|组织|协调|召集)$/;
const LIST_AFTER = /(?:、[、\u4e00-\u9fff]{1,30}?)?等[\u4e00-\u9fff\d]{0,4}?(?:单位|部门)/y;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
