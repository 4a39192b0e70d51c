import { specialCommittees } from '../../../schema/vocabulary/organisations';
import { oneGroup, type GroupRule } from './rule';

const words = [...specialCommittees.national, ...specialCommittees.words].sort((a, b) => b.length - a.length).join('|');
/** Behind a mark or the last joint of a list. */
const BEFORE_PAPER = new RegExp(`(?:^|[^\\u3400-\\u9fff]|[及和与])(?![及和与])(?=[^委]{2,12}委$)((?:${words}){1,6}委)$`);
const LONGEST = 14;

/** A special committee that goes without the committee's name where a list of papers says whose each is. */
export const committeeWithPaper: GroupRule = {
  name: 'group.committeeWithPaper',
  example: '优秀提案有陆鸣委员《关于保护古树的建议》及经科委《关于食品监管的建议》。',
  finds: ['经科委'],
  counterExample: '省纪委《关于改进作风的通知》、团市委《青年工作计划》和市委《工作要点》已印发。',
  anchors: ['委《'],
  read(text, { start }) {
    const name = BEFORE_PAPER.exec(text.slice(Math.max(0, start - LONGEST), start + 1))?.[1];
    return name === undefined ? null : oneGroup(start + 1 - name.length, start + 1, 'committee_group');
  },
};
