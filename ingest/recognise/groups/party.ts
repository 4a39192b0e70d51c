import { partyByName } from '../../../schema/vocabulary/parties';
import { anyOf } from '../../pattern';
import { canBegin } from './boundary';
import { placeAfter, placeBefore } from './placeBefore';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

/** What may stand between a party and its local body beside a place: 第三届, 浙江大学, 直属; before a branch any name: 文化. */
const BETWEEN = new RegExp([
  '第?[一二三四五六七八九十\\d]{1,4}届', '(?:(?![委和与及])[\\u4e00-\\u9fff]){1,6}?[省市县区州旗镇乡](?=[省市县区州委支总基工筹第])',
  '[\\u4e00-\\u9fff]{2,10}?(?:大学|学院|医院|集团|公司|学校)', '直属', '[省市县区州盟旗]',
  '(?:(?![的各与和在要把被对等及属下设成立指导组织开展召新])[\\u4e00-\\u9fff]){1,8}?(?=第?[一二三四五六七八九十]{0,3}(?:总支|支部|支社))',
].join('|'), 'y');

const BODY = new RegExp([
  '中央(?:委员会)?', '(?:基层|工作|常务|总支部?|支部)?委员会', '基层委(?!员)', '工委(?:会)?', '筹委(?:会)?', '委会', '委(?!员|托|派)',
  '总支部?', '第?[一二三四五六七八九十]{0,3}支部', '第?[一二三四五六七八九十]{0,3}支社', '社委(?:会)?', '小组(?!讨论|会议|发言)',
].join('|'), 'y');

/** 民建中央|经济委员会 and its head or members. */
const ORGAN = /[\u4e00-\u9fff]{2,8}(?:(?:委员会|专委会)(?=副?主任|委员)|工委会)/y;

/** What may follow a short name that stands alone: 民进会员, 民建、民盟, 民盟6件; not 民建议 or 民进入. */
const AFTER_BARE = anyOf([
  /$|[^\u3400-\u9fff\w]|\d{1,4}[件篇份人名位]|和|与|及|以及|等|的|会员|成员|党员|社员|盟员|员|主委|副主委|组织|界|支部|专职|在|参|机关|提|就|也|有/,
  /向|共(?=[提报])|今年|拟|发言|代表/,
  // 参加民革|委员小组讨论
  /委员(?:小组|联组|分组)/,
], 'y');

/** 农民|进城, 居民|建房: the first sign of a short name belongs to the word before. */
const PEOPLE = /[农人居市村国渔牧移股网全为利惠富便公难灾贫军亲乡万侨平选边藏彝回苗]/;

/** 作为|民进会员: the word behind leaves no doubt. */
const MEMBER = /^(?:会员|盟员|社员|党员)/;

/** 市民盟, 安庆民进: a local body called by its level or place; what follows shows that 市 is no part of 市民. */
const LOCAL = /^[省市县区州]$/;
const AFTER_LOCAL = /$|[、，。；：）]|和|与|及(?!其)|以及|等|提[交出]|[在向](?=[^，。；]{2,24}(?:提交|提出|报送))|(?:代表|联合|共同|集体|各)|的(?=集体|组织|提案|《)|参加|界|\d{1,4}[件份篇]/y;

/** 九三学社. */
const LONGEST_SHORT = 4;
const MOST_BETWEEN = 5;

export const party: GroupRule = {
  name: 'group.party',
  example: '赵一委员代表民盟云溪市基层委、农工党云溪市总支发言，民革中央、致公党和民建会员听取，市民进提交提案。',
  finds: ['民盟云溪市基层委', '农工党云溪市总支', '民革中央', '致公党', '民建', '市民进'],
  counterExample: '农民进城后，人民建议完善落户政策，市民进入会场，中共二十大作出部署。',
  anchors: [...partyByName.keys()],
  read(text, { start, end }) {
    const body = bodyEnd(text, end);
    if (body !== null) return oneGroup(start, body, 'party');
    const local = localStart(text, start, end);
    if (local !== null) return oneGroup(local, end, 'party');
    return standsAlone(text, start, end) ? oneGroup(start, end, 'party') : null;
  },
};

/** 中央, 市委, 台州市|委会: what makes a body of the word before it. */
const SOCIETY_BODY = /(?:中央|(?:[省市县区州]|(?<=[省市县区州]))委(?![员托派]))(?:会(?![议上]))?/y;

/** 社市委, 社台州市委: its own members call a body of 九三学社 so. */
export const society: GroupRule = {
  name: 'group.party_society',
  example: '九三学社云溪市委会议上，社中央和社市委的集体提案受到表彰，社台州市委会祝贺。',
  finds: ['社中央', '社市委', '社台州市委会'],
  counterExample: '通讯社中央编辑部和合作社市委托单位参加，社区委员会到会。',
  anchors: ['社'],
  read(text, { start, end }) {
    const body = canBegin(text, start) ? endOf(SOCIETY_BODY, text, end + placeAfter(text, end)) : null;
    return body === null ? null : oneGroup(start, body, 'party');
  },
};

/** 市委|会同, 市委会|议: other words. */
const OWN_BODY = /会(?![议同商见客晤长场员])|(?<=委)(?![员托派会常书宣组统办])/y;

/** 盟市委, 会市委会, 市委会: so the members of a party call its bodies. */
export const ownBody: GroupRule = {
  name: 'group.party_own_body',
  example: '会上，盟市委和会市委会提交集体提案，市委会主委何立发言。',
  finds: ['盟市委', '会市委会', '市委会'],
  counterExample: '市委会同市政府召开市委会议，大会市委书记讲话，联盟市委托专家评审。',
  anchors: [...['', '盟', '会'].flatMap((party) => ['省', '市', '区', '县', '州'].map((level) => `${party}${level}委`)), '基层委'],
  read(text, { start, end }) {
    if (!canBegin(text, start)) return null;
    const body = endOf(OWN_BODY, text, end);
    return body === null || (end - start === 2 && body === end) ? null : oneGroup(start, body, 'party');
  },
};

/** 支部|还提交了, 总支|报送的: what a branch does that hands something in. */
const HANDS_IN = /(?:[还也共又另]|先后|积极|今年|向[^，。；]{1,8}){0,2}(?:提交|报送|递交|上报|推荐)/y;

export const ownBranch: GroupRule = {
  name: 'group.party_own_branch',
  example: '陆鸣代表支部发言，支部还提交了《加强托育服务》的书面发言，总支报送的信息被采用。',
  finds: ['支部', '总支'],
  counterExample: '机关党支部提交报告，支部书记何立讲话，支部开展主题活动。',
  anchors: ['支部', '总支', '支社'],
  read: (text, { start, end }) => (canBegin(text, start) && endOf(HANDS_IN, text, end) !== null ? oneGroup(start, end, 'party') : null),
};

/** 各民主党派|中央, 各民主党派|市委会. */
const THEIR_BODIES = /中央|[省市县区]委会?(?![员托派])/y;
/** 市级|各民主党派. */
const LEVEL = /^[省市县区州]级$/;

export const allParties: GroupRule = {
  name: 'group.parties',
  example: '云溪市各民主党派、工商联负责人到会祝贺，市级各民主党派发来贺信。',
  finds: ['云溪市各民主党派', '市级各民主党派'],
  counterExample: '支持加强民主党派自身建设。',
  anchors: ['各民主党派', '八个民主党派', '8个民主党派'],
  read(text, { start, end }) {
    const from = LEVEL.test(text.slice(start - 2, start)) ? start - 2 : prefixStart(text, start);
    return oneGroup(from, endOf(THEIR_BODIES, text, end) ?? end, 'party');
  },
};

/** End of the local or central body behind a party's name, or null. */
function bodyEnd(text: string, from: number): number | null {
  let at = from;
  for (let unit = 0; unit <= MOST_BETWEEN; unit++) {
    const body = endOf(BODY, text, at);
    if (body !== null) return isPolitburo(text, body) ? null : endOf(ORGAN, text, body) ?? body;
    const place = placeAfter(text, at);
    const next = place > 0 ? at + place : endOf(BETWEEN, text, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** 中共中央政治局, 中共中央总书记: the post of a person, not the body. */
function isPolitburo(text: string, at: number): boolean {
  return ['政治局', '总书记', '书记处', '国务院', '、国务院', '军委'].some((word) => text.startsWith(word, at));
}

/** Where the level or place before a short name begins; null where none belongs to it. */
function localStart(text: string, start: number, end: number): number | null {
  if (end - start > LONGEST_SHORT || text.slice(start, end) === '中共' || endOf(AFTER_LOCAL, text, end) === null) return null;
  const before = placeBefore(text, start) || (LOCAL.test(text[start - 1] ?? '') ? 1 : 0);
  return before > 0 && canBegin(text, start - before) ? start - before : null;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name === '中共' || name === '九三' || name === '农工' || name === '致公') return false;
  if (name.length > 2) return true;
  return (!PEOPLE.test(text[start - 1] ?? '') || MEMBER.test(text.slice(end, end + 2))) && endOf(AFTER_BARE, text, end) !== null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
