import { organisationByName } from '../../../schema/vocabulary/organisations';
import { nameStart } from './boundary';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

/** 文联合, 科协同: the name ends in the first sign of another word. */
const JOINED_AFTER: Readonly<Record<string, string>> = { 联: '合席动系手', 协: '同商调作助力定', 委: '员托派', 团: '员' };
/** 平台|联, 合作|协, 安全|总: its first sign ends another word. */
const JOINED_BEFORE: Readonly<Record<string, string>> = { 作: '合工操创运制动协', 台: '平舞柜讲前后电站月', 全: '安健完', 科: '本专学', 记: '书日', 文: '人语论' };
const ROOM = 16;

export const peoplesOrganisation: GroupRule = {
  name: 'group.peoples_organisation',
  example: '赵一委员代表市总工会、云溪市工商联和全国妇联发言，市残疾人联合会到会。',
  finds: ['市总工会', '云溪市工商联', '全国妇联', '市残疾人联合会'],
  counterExample: '人文联合培养、本科协同育人成效明显。',
  anchors: [...organisationByName.keys()],
  read(text, { start, end }) {
    if (isInsideWords(text, start, end)) return null;
    return oneGroup(organisationStart(text, start), end, 'people_org');
  },
};

function isInsideWords(text: string, start: number, end: number): boolean {
  const after = JOINED_AFTER[text[end - 1] ?? '']?.includes(text[end] ?? ' ') === true;
  return after || JOINED_BEFORE[text[start] ?? '']?.includes(text[start - 1] ?? ' ') === true;
}

/** A place or a level, or the body it belongs to: 东湖街道办事处妇联, 东湖大学侨联. */
function organisationStart(text: string, at: number): number {
  const holder = /(?:办事处|大学|学院|集团|公司|系统)$/.exec(text.slice(Math.max(0, at - 3), at));
  return holder === null ? prefixStart(text, at) : nameStart(text, at, ROOM);
}

/** 团市委, 共青团云溪市委: named like a party's local body. */
export const youthLeague: GroupRule = {
  name: 'group.youth_league',
  example: '赵一委员代表团市委发言，共青团云溪市委、青联界委员参加。',
  finds: ['团市委', '共青团云溪市委'],
  counterExample: '集团市委托第三方评估。',
  anchors: ['团省委', '团市委', '团区委', '团县委', '团州委', '团旗委', '共青团', '中国共产主义青年团'],
  read(text, { start, end }) {
    if (text[start] === '团') return isLeague(text, start, end) ? oneGroup(prefixStart(text, start), end, 'people_org') : null;
    if (text[end] === '员') return null;
    BRANCH.lastIndex = end;
    return oneGroup(start, BRANCH.test(text) ? BRANCH.lastIndex : end, 'people_org');
  },
};

const BRANCH = /中央|[\u4e00-\u9fff]{1,8}?[省市县区州旗](?:工作)?委(?:员会)?|(?:工作)?委员会/y;

function isLeague(text: string, start: number, end: number): boolean {
  return !'集社财兵军师代'.includes(text[start - 1] ?? '。') && !'员托派'.includes(text[end] ?? '。');
}
