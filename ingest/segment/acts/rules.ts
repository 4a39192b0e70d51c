import type { Page } from '../../recognise/page';
import type { Rule } from '../../rule';
import type { ThemeMention } from '../../types';
import { account } from '.';

/** What a rule shows of itself; it finds by reading a whole page, for it rests on who speaks, on headings and on records. */
type PageThemeRule = Omit<Rule<Page, ThemeMention>, 'find'>;

const RULES: readonly PageThemeRule[] = [
  {
    name: 'theme.speechTitle',
    example: '云泽市政协大会发言\n\n完善托育服务体系\n\n何立委员代表民建市委会发言\n\n近年来托位有所增加。建议扩大普惠托位供给。',
    finds: ['完善托育服务体系'],
    counterExample: '云泽市政协简讯\n\n托育服务又有新面貌\n\n近年来托位有所增加。',
  },
  {
    name: 'theme.subject',
    example: '云泽市政协大会发言\n\n何立委员代表民建市委会发言：发展银发经济，是应对老龄化的必然要求。建议扩大普惠托位供给。',
    finds: ['发展银发经济'],
    counterExample: '云泽市政协简讯\n\n发展银发经济，是应对老龄化的必然要求。',
  },
  {
    name: 'theme.lastResort',
    example: '云泽市政协小组讨论。祁连玉委员接过话头，谈到了中医药适宜技术下乡。高炜委员为进城务工者的子女入园奔走。',
    finds: ['中医药适宜技术下乡', '进城务工者的子女入园'],
    counterExample: '云泽市政协小组讨论。祁连玉委员接过话头，谈到了自己的经历。高炜委员为大家端来了茶水。',
  },
  {
    name: 'theme.paired',
    example: '云泽市政协召开会议。何立、沈岚两位委员分别就“普惠托育服务”“老街停车治理”作了发言。',
    finds: ['普惠托育服务', '老街停车治理'],
    counterExample: '云泽市政协召开会议。何立、沈岚两位委员分别就有关情况作了发言。',
  },
  {
    name: 'theme.plan',
    example: '{"committee": "云泽市政协", "plans": [{"boundary": "教育界别", "plans": [{"topic": "关于课后服务的专题协商", "month": "5月"}]}]}',
    finds: ['课后服务'],
    counterExample: '{"committee": "云泽市政协", "plans": [{"boundary": "教育界别", "plans": [{"room": "三楼会议室"}]}]}',
  },
  {
    name: 'theme.paper',
    example: '云泽市政协\n\n关于托育服务的民主监督报告\n\n一、基本情况\n\n托位有所增加。',
    finds: ['关于托育服务的民主监督报告'],
    counterExample: '云泽市政协\n\n关于召开全体会议的通知\n\n一、时间\n\n五月。',
  },
  {
    name: 'theme.headline',
    example: '何立在云泽市政协调研时提出\n\n完善托育服务 办好社区托育点\n\n5月，调研组赴东湖街道。',
    finds: ['完善托育服务 办好社区托育点'],
    counterExample: '云泽市政协召开座谈会\n\n完善托育服务 办好社区托育点\n\n5月，调研组赴东湖街道。',
  },
  {
    name: 'theme.proposalEntry',
    example: '云泽市政协重点提案\n\n1.《关于完善托育服务体系的提案》\n\n提案者：何立、沈岚',
    finds: ['关于完善托育服务体系的提案'],
    counterExample: '云泽市政协文件\n\n1.《关于表彰优秀提案的决定》\n\n印发：办公室',
  },
  {
    name: 'theme.proposalLine',
    example: '云泽市政协提案目录\n\n1.关于完善托育服务体系的提案（民建市委会）\n\n2.关于老街停车的提案（何立）\n\n0315 陆鸣 关于设立仲裁中心的建议（五届二次会议）',
    finds: ['关于完善托育服务体系的提案', '关于老街停车的提案', '关于设立仲裁中心的建议'],
    counterExample: '云泽市政协文件目录\n\n1.会议须知（办公室）',
  },
];

/** The rules of themes that need a whole page, as they can be tried on one of their own. */
export const pageThemeRules: readonly Rule<Page, ThemeMention>[] = RULES.map((rule) => ({
  ...rule,
  find: (page) => account(page).acts.flatMap((act) => act.themes).filter((theme) => theme.rule === rule.name),
}));
