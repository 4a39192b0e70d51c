import { sentences } from '../../segment/sentences';
import type { Rule } from '../../rule';
import type { CleanText, Span, ThemeMention } from '../../types';
import { announcedThemes } from './announced';
import { bookTitles } from './bookTitles';
import { coveredThemes } from './covered';
import { interestThemes } from './interests';
import { looseTopics } from './loose';
import { listedThemes } from './listed';
import { numberedThemes } from './numbered';
import { proposalThemes } from './proposals';
import { topics } from './topic';

type ThemeRule = Rule<CleanText, ThemeMention>;

const bySentence = (find: (clean: CleanText, sentence: Span) => ThemeMention[]) => (clean: CleanText) =>
  sentences(clean.folded, whole(clean)).flatMap((sentence) => find(clean, sentence));

function whole(clean: CleanText): Span {
  return { start: 0, end: clean.text.length };
}

/** The rules of themes as they can be tried on a text of their own. */
export const themeRules: readonly ThemeRule[] = [
  {
    name: 'theme.bookTitle',
    example: '民建市委会提交《关于完善托育服务体系的提案》，引用《未成年人保护法》。',
    finds: ['关于完善托育服务体系的提案'],
    counterExample: '会议学习了《促进就业条例》，《云泽日报》作了报道。',
    find: (clean) => bookTitles(clean, whole(clean)),
  },
  {
    name: 'theme.numbered',
    example: '一是健全长效管护机制，压实各方责任。镇村分工负责。二是完善托育服务体系。',
    finds: ['健全长效管护机制', '完善托育服务体系'],
    counterExample: '这是一项长期工作，他是一名教师。',
    find: (clean) => numberedThemes(clean, whole(clean)),
  },
  {
    name: 'theme.proposal',
    example: '托育需求逐年上升。建议扩大普惠托位供给，完善社区托育网点。',
    finds: ['扩大普惠托位供给', '完善社区托育网点'],
    counterExample: '近年来托位有所增加，家长反映良好。',
    find: (clean) => proposalThemes(clean, whole(clean), 'spoken'),
  },
  {
    name: 'theme.topic',
    example: '围绕“完善托育服务体系”开展专题协商，就老街停车、夜间照明等问题开展民主监督。',
    finds: ['完善托育服务体系', '老街停车', '夜间照明'],
    counterExample: '围绕中心工作开展调研，就业形势稳定。',
    find: bySentence((clean, sentence) => topics(clean, sentence).flatMap((topic) => topic.themes)),
  },
  {
    name: 'theme.interest',
    example: '多年来，她持续关注普惠托育服务供给。提案与缩短审批时限，提振企业信心有关，还关注老街停车、夜间照明等问题。',
    finds: ['普惠托育服务供给', '老街停车', '夜间照明', '缩短审批时限，提振企业信心'],
    counterExample: '多年来，她一直在社区工作。',
    find: (clean) => interestThemes(clean, whole(clean)),
  },
  {
    name: 'theme.listed',
    example: '经济方面的提案占两成，主要建议有：扩大普惠托位供给；完善夜间公交网络等。',
    finds: ['扩大普惠托位供给', '完善夜间公交网络'],
    counterExample: '提案内容包括：工业、农业、商贸流通、文化教育等。',
    find: (clean) => clean.blocks.flatMap((block) => listedThemes(clean, block)),
  },
  {
    name: 'theme.announced',
    example: '12位委员发言，建言普惠托育服务；委员们围绕社区食堂建设，实地调研三处站点，专题协商配餐补贴问题。',
    finds: ['普惠托育服务', '社区食堂建设', '配餐补贴'],
    counterExample: '委员们积极建言献策。',
    find: bySentence(announcedThemes),
  },
  {
    name: 'theme.covered',
    example: '民建市委会提交的提案涉及普惠托育服务、老街停车治理等方面；委员们提出了“公共泊位收费”“夜间乱停车”等方面的问题与建议。',
    finds: ['普惠托育服务', '老街停车治理', '公共泊位收费', '夜间乱停车'],
    counterExample: '提案工作涉及面广，各方面都很重视。',
    find: (clean) => coveredThemes(clean, whole(clean)),
  },
  {
    name: 'theme.looseTopic',
    example: '各界委员聚焦老街停车、夜间照明等，与部门负责人面对面沟通；会前，委员工作室开展了河道保洁治理民主监督活动，'
      + '政协督查组还就社区食堂建设进行了实地查看。',
    finds: ['老街停车', '夜间照明', '社区食堂建设', '河道保洁治理'],
    counterExample: '政协委员围绕中心工作、服务大局，认真履行职责；双方就加强两国友好交换意见。',
    find: bySentence(looseTopics),
  },
];
