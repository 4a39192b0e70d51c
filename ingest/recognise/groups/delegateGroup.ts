import { nameStart } from './boundary';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

/** Groups of the delegates of a street, a town or a field. */
export const delegateGroup: GroupRule = {
  name: 'group.delegate_group',
  example: '赵一委员代表市政协东湖街道委员小组、白沙镇委员联络组发言。',
  finds: ['市政协东湖街道委员小组', '白沙镇委员联络组'],
  counterExample: '委员小组讨论热烈，各委员小组积极履职。',
  anchors: ['委员小组', '委员活动小组', '委员活动组', '委员履职小组', '委员学习小组', '委员联络小组', '委员联络组', '委员组', '政协小组', '委员联络委',
    '政协工作委员会', '政协工委', '政协联络委', '政协工作联络委员会', '政协联络工作委员会', '委员联络委员会'],
  read: (text, { start, end }) => (/^(?:[织会讨]|成(?!立))/.test(text.slice(end, end + 2)) ? null : named(text, start, end)),
};

/** 政协南山工委: the place stands inside. */
export const innerPlaceGroup: GroupRule = {
  name: 'group.delegate_group_inside',
  example: '市政协南山街道工委和政协城关镇工作委员会参加。',
  finds: ['市政协南山街道工委', '政协城关镇工作委员会'],
  counterExample: '政协党组和市直机关工委参加。',
  anchors: ['工委', '工作委员会'],
  read(text, { start, end }) {
    const from = nameStart(text, start);
    return /政协[\u4e00-\u9fff]{2,8}$/.test(text.slice(from, start)) && !/党|机关/.test(text.slice(from, start))
      ? oneGroup(from, end, 'committee_group') : null;
  },
};

/** 县政协|农林水组|全体委员: delegates are parted so by field, and what follows shows it. */
const FIELD_GROUP = /(?!调研|视察|考察|督导|检查|领导|党|机关|专家|课题|工作|工委|协商|各)(?:(?!组织)[\u4e00-\u9fff]){2,8}组(?=(?:全体|部分)?(?:政协)?委员(?!会)|成员|组长|召集人|的\d{1,3}[名位])/y;

/** 县政协农林水组. */
export const fieldGroup: GroupRule = {
  name: 'group.delegate_group_of_field',
  example: '县政协农林水组全体委员和市政协香港组委员参加视察。',
  finds: ['县政协农林水组', '市政协香港组'],
  counterExample: '街道政协工委组织片组委员走访，市政协调研组成员和县政协党组成员到会，县政协机关干部参加。',
  anchors: ['政协'],
  read(text, { start, end }) {
    FIELD_GROUP.lastIndex = end;
    return FIELD_GROUP.test(text) ? oneGroup(prefixStart(text, start), FIELD_GROUP.lastIndex, 'committee_group') : null;
  },
};

function named(text: string, at: number, end: number): ReturnType<GroupRule['read']> {
  const start = nameStart(text, at);
  if (at - start < 2) return null;
  return oneGroup(start, end, text.slice(start, end).includes('界') ? 'sector' : 'committee_group');
}
