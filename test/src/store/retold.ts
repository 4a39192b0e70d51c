/** One speech in three papers, and another one by the same delegate on the same day. */
import { sketchOf } from '../../../ingest/resolve/reprints';
import { graphOf, type Statement } from './graphs';

export const ORIGINAL = 'contribution:speech-21';

const SPEECH = `课后服务要从有到优。全区还有三成学校只看管作业，场馆夜里空着，退休教师想来帮忙却没有门路。建议把少年宫和体育馆的课程送进校园，按课时结算；
允许退休教师和非遗传承人持证进校，经费由区级财政托底；每个学期公布课程和评价，请家长一起监督，三年内让每个孩子都有一项爱好。`;
const REWORDED = `方知远认为，课后服务要从有到优，全区还有三成学校只看管作业。他建议把少年宫和体育馆的课程送进校园，按课时结算，允许退休教师和非遗传承人持证进校，
并且由区级财政托底；学校每个学期要公布课程和评价，请家长一起监督。`;
const OTHER = `校园周边的早高峰堵车多年未解。建议错峰上学，设立家长接送的落客区，公交增开定制的学生专线，交警和志愿者在路口共同值守，红绿灯按上学时段重新配时，
并把老校区门前的停车位改成步行区，让孩子走着上学也安心，学校和社区每月会商一次。`;

function told(uri: string, contribution: string, words: string, date: string, more: readonly Statement[]) {
  return graphOf({
    uri, text: words, date,
    statements: [
      ['MADE', 'delegate:云溪/方知远', contribution],
      ['RECORDED_IN', contribution, 'this', { sketch: sketchOf(words) }],
      ['BROADER', 'theme:课后服务', 'theme:education', { score: 1 }],
      ['BROADER', 'theme:上学路', 'theme:education', { score: 1 }],
      ...more,
    ],
  });
}

const about = (contribution: string, theme: string): Statement => ['ADVOCATES', contribution, theme, { stance: 'supports', level: 'title' }];

export const whole = told('whole.txt', ORIGINAL, SPEECH, '2025-02-11', [about(ORIGINAL, 'theme:课后服务')]);

export const cut = told('cut.txt', 'contribution:speech-22', SPEECH.slice(0, 90), '2025-02-12', [
  about('contribution:speech-22', 'theme:课后服务'),
  ['ON_BEHALF_OF', 'contribution:speech-22', 'organization:云溪/民盟云溪市委'],
  ['BRANCH_OF', 'organization:云溪/民盟云溪市委', 'party:中国民主同盟'],
]);

export const reworded = told('reworded.txt', 'contribution:speech-23', REWORDED, '2025-03-01', [about('contribution:speech-23', 'theme:课后服务')]);

export const other = told('other.txt', 'contribution:speech-24', OTHER, '2025-02-11', [about('contribution:speech-24', 'theme:上学路')]);
