/** Not a statesman by one of several posts (全国政协主席), nor the committee in a row of the organs of state. */
const COMMITTEE = '(?<!国务院、全国)(?<!人大(?:常委会)?、全国)政协(?!副?主席(?![^，。；\\n]{0,8}会议)|党组)';
/** Words that tell a page of political consultation; only its committees have delegates by 界别 and 委员工作室. */
const CONSULTATION = new RegExp([
  `(?<=全国)${COMMITTEE}`, '(?<!全国)政协', '界别(?:小组|活动组)', '界别[^，。]{0,6}委员',
  '(?<!业主)委员(?:工作[室站]|会客厅|之家|联络[站组]|驿站|(?:活动|履职)?小组)',
  '(?:^|\\n| )(?:所[属在])?界别：[\\u4e00-\\u9fff]', '组[^。\\n]{0,40}召集人：',
  '集体提案', '委员联[名合]提案', '提案者', '提案人', '提案(?:名称|标题|题目|编号|目录|单位)', '案由', '政治协商', '大会发言(?:材料|之[一二三四五六七八九十])',
  '关于[^，。；\\n]{4,60}(?:建议|提案)\\n+(?:——|（)?(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)[\\u4e00-\\u9fff]{2,12}）?\\n',
  '提案委员会', '提案办理', '社情民意', '(?:对口|界别|专题)协商',
  '协商会(?!议|谈)', '(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^，。；、\\n]{1,10}主委[\\u4e00-\\u9fff]{2,4}、',
  '民主党派', '(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|民主同盟|民主建国会|民主促进会)[\\u4e00-\\u9fff]{2,14}代表大会',
  '党外人士座谈会', '代表(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)',
  '(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)[^，。；、\\n]{0,12}提案(?!人)', '参政(?:履职|议政)', '委员：\\s{0,4}[^。]{0,100}提案[^。]{0,10}收悉',
  '(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派人士|特邀人士|香港人士|澳门人士|社会阶层人士|[商侨台青妇文]联|工会|科协|联合会|[\\u4e00-\\u9fff]{2}界)（\\d+[人名]）',
].join('|'));
/** A speech by somebody's own title; it is a deputy's where the page is of a people's congress. */
const SPEECH = /[\u3400-\u9fff]{2,3}(?:委员|常委)(?:的发言|代表|发言|建议)/;
const CONGRESS = /人大|人民代表大会/;

/** A page of a congress, whose sittings heads of the consultative committee attend: 市政协副主席何立列席. */
const OF_CONGRESS = /人大常委会|人大代表|人民代表大会/g;
const OWN_WORDS = /(?<!列席(?:会议|大会)?的[省市县区州]?)政协(?!(?:党组[^，。；\n]{0,8})?副?主席[^，。；\n]{0,60}(?:列席|出席|参加|应邀))|提案|委员工作室|民主党派|界别/;
const MANY = 3;

/** 委员们视察了…, 委员建言: what is told of no other members; a page may leave out whose they are. */
const MEMBERS = /(?<![会党纪常执评组编欧盟业居])委员们?(?![会长员，、：。])[^。；\n]{0,60}(?:建言|提案|视察|协商|民主监督|议政|履职|意见建议)/;
const WORK_OF_MEMBERS = /提案|建言献策|民主监督|视察|协商|议政|履职|社情民意/;
const OTHER_MEMBERS = /人大|人民代表大会|立法会|欧盟|中央委员|纪委|奥委会|组委会|评审|业委会|业主委员|编委|国防|公约|联合国|议会/;

/** Is a page about political consultation, and not about a people's congress, a court or an embassy? Folded text. */
export function isConsultation(folded: string): boolean {
  if (CONSULTATION.test(folded)) return OWN_WORDS.test(folded) || countOf(folded, OF_CONGRESS) < MANY;
  if (MEMBERS.test(folded) && WORK_OF_MEMBERS.test(folded) && !OTHER_MEMBERS.test(folded)) return true;
  return SPEECH.test(folded) && !CONGRESS.test(folded);
}

function countOf(folded: string, pattern: RegExp): number {
  return folded.match(pattern)?.length ?? 0;
}
