import { specialCommittees } from '../../../schema/vocabulary/organisations';
import { fullNameEnd } from './committee';
import { prefixStart } from './prefix';
import { type FoundGroup, type FoundGroups, type GroupRule } from './rule';

const byLength = [...specialCommittees.national, ...specialCommittees.words].sort((a, b) => b.length - a.length).join('|');
/** 文教卫体委: as lists leave off whose committee it is. */
export const SPECIAL_COMMITTEE = `(?:${byLength}){1,8}(?:专门委员会|委员会(?!客厅)|委(?!员|托|派(?!员参|员出|员列|员到)|办))`;
const NAME = new RegExp(`(?:第?[一二三四五六七八九十]届)?${SPECIAL_COMMITTEE}`, 'y');
/** 提案委3件、经科委2件: a count may stand between. */
const JOIN = /(?:\d{1,3}[件篇份])?(?:、|和|与|以及)/y;
const MOST = 12;

/** Special committees stand in lists in which only the first carries the committee's name. */
export const specialCommittee: GroupRule = {
  name: 'group.special_committee',
  example: '全国政协经济委员会、社会和法制委员会和市政协提案委作了汇报，云溪市政协学习文史委参加，听取政协第三届云溪市委员会港澳台侨委员会汇报。',
  finds: ['全国政协经济委员会', '社会和法制委员会', '市政协提案委', '云溪市政协学习文史委', '政协第三届云溪市委员会港澳台侨委员会'],
  counterExample: '政协委员会客厅接待群众，全国人大外事委员会会见来宾。',
  anchors: ['政协', '中国人民政治协商会议'],
  read(text, { start, end }) {
    const groups: FoundGroup[] = [];
    for (let at: number | null = fullNameEnd(text, end) ?? end; at !== null && groups.length < MOST; at = nextOfList(text, at)) {
      const nameEnd = endOfName(text, at);
      if (nameEnd === null) break;
      groups.push({ start: groups.length === 0 ? prefixStart(text, start) : at, end: nameEnd, kind: 'committee_group' });
      at = nameEnd;
    }
    return allOf(groups);
  },
};

function endOfName(text: string, at: number): number | null {
  NAME.lastIndex = at;
  return NAME.test(text) ? NAME.lastIndex : null;
}

function nextOfList(text: string, at: number): number | null {
  JOIN.lastIndex = at;
  return JOIN.test(text) ? JOIN.lastIndex : null;
}

function allOf(groups: readonly FoundGroup[]): FoundGroups | null {
  const [first, last] = [groups[0], groups[groups.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, groups };
}
