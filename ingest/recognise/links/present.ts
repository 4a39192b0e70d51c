import { anyOf, inTurn } from '../../pattern';
import type { GroupMention, Span } from '../../types';
import { bodyList } from './bodyList';
import { between, groupLink, justAfter, justBefore, runs, type LinkRule, type SentenceOfPage } from './link';

const NAME = 'link.present';
/** 等市委会的, 等14个部门, 等单位: what the list ends in. */
const LIST_END = '(?:等)?(?:[省市县区]委会)?(?:[\\d一二两三四五六七八九十]{1,3}[余多]?[个家])?(?:[^，。；、]{0,8}(?:部门|单位|部委|司局|机关|[科处股]室)){0,2}(?:的)?';
const HEADS = '(?:有关|相关|主要|分管)?(?:负责)?(?:负责人|同志|人士|领导(?:同志)?|人员|(?:[党会盟社]员|理事)(?=参加|出席|列席)|派[员人](?=[参出列到])|'
  + '(?:部分|全体)?(?:政协)?委员(?=[及和与])|(?:(?:政协)?委员)?代表(?=(?:一同|共同)?[参出列到分先就对围结向]))?';
/** 以及居民代表, 及提案人: others who came with them, and how many came. */
const WITH_OTHERS = '(?:(?:、|，|以及|和|及)(?:[^，。；、]{2,16}?(?:代表|人员|同志|负责人|领导|居民|群众|企业家?|委员|常委|成员|理事|召集人|联络员'
  + '|[党会盟社]员)|[^，。；、]{0,16}?(?:专家|提案[人者]))'
  + '|以及[^，。；]{2,40}?(?:有关|相关)?负责人|(?<=负责人|负责同志)(?:[、及和][^，。；、]{2,16}){1,6}?等(?:相关)?人员){0,4}(?:共同)?(?:等?\\d{1,3}[余多]?人)?';
const TAKES_PART = '到会|参会|到场|出席|列席|参加|参与|介绍|赴|同行|陪同|随同|一[同起](?=[参出列调考视座走协])|听取|回应|应询|现场|记录|当场|解答|答疑|[作做]了?(?:主题|专题|交流|回应性)?(?:发言|解读|回应)';
const INFORMS = '进行了?(?:一一|逐一|现场|当场|集中)?(?:回应|解答|答复|答疑|说明|反馈)|'
  + '[作做]了?[^，。；、]{0,18}(?:介绍|说明|通报|汇报)|(?<=人|同志)(?:和|以及|及)[^，。；]{2,40}?发言|(?:通报|汇报|交流|反馈|讲解|解读)了?';
const ANSWERS = '(?<!的)(?:作答|答复|表态|应答|建言献策|发表意见)';
const TALKS_WITH = '(?:通过[^，。；]{2,10})?[与同和](?:[^，。；、]{2,8}的)?(?:提案[人者]、)?(?:政协委员|委员|党外人士|提案[人者])们?(?:[^，。；]{0,8}(?:协商|互动|交流|座谈|沟通))';
/** 就提案办理情况, 结合工作实际，向委员们: what they speak to and about stands before what they do. */
const ABOUT = '(?:从[^，。；]{2,16}(?:方面|角度))?(?:，?(?:分别|先后|依次|现场)?(?:就|对|围绕|针对|结合|向)[^，。；]{2,80}?){1,2}'
  + '(?:，|进行|[作做]出?了?|给予|予以|一一|逐一|现场|详细|充分|深入|积极|集中)*'
  + '(?:说明|介绍|汇报|通报|解答|答疑|答复|回应|回复|反馈|表态|解读|讲解|交流|互动|沟通|座谈)';
/** 详细介绍了情况, 应邀到会. */
const HOW = '(?:从[^，。；]{2,16}(?:方面|角度)|应邀|还|一同|共同|先后|依次|随后|分别|一一|逐一|在|详细|全面|重点|简要|集中){0,2}';
/** Right behind the last of them: 负责同志介绍有关情况, 参与协商交流, 等单位负责同志. */
const DOES = `(?:${TAKES_PART}|${INFORMS}|${ANSWERS}|${TALKS_WITH}|(?<=代表|人|同志)，通过[^。；]{2,24}?(?:方式|形式))`;
const ATTENDS = new RegExp(`^${LIST_END}${HEADS}${WITH_OTHERS}(?:${ABOUT}|(?:(?<=人|同志|代表)，(?=分别|先后|依次))?${HOW}${DOES})`);
/** 委员们与A、B等14个部门负责人协商交流. */
const IS_MET = new RegExp(`^(?:、[^，。；、]{2,12}(?:单位|部门))?${LIST_END}${HEADS}[^，。；]{0,8}(?:协商|互动|交流|座谈|沟通)`);
/** 负责人，部分委员，乡镇联络组长参加: others who came follow in clauses without a verb. */
const AMONG_OTHERS = new RegExp(`^(?:[及和](?:有关|相关)部门)?${LIST_END}(?:、[^，。；、]{2,14}?)?(?:(?:有关|相关|主要|分管)?(?:负责人|负责同志|领导)|(?<=部门|单位))，`
  + '(?:(?!说|表示|介绍|指出|汇报|主持|强调|要求|对|向|就|围绕)[^。；]){2,80}?(?:(?:参加|陪同|列席|到会祝贺|作了?(?:交流)?发言)(?:[^，。；]{0,6})?[。；]|\\d[余多]?人(?:参会|参加|到场)[，。；])');
/** Opened for officials, not held by delegates: 列席开班式. */
const OTHER_EVENT = /^[^，。；]{0,24}(?:开班式|研讨班|培训班|招待会|茶话会)|^(?:参加|出席)[^，。；“”]{0,10}(?:“?两会”?|政协(?:全会|大会|(?:全体)?会议))/;
/** Named only as what others belong to: 国务院有关部门. */
const TOO_WIDE = /^(?:国务院|中共中央|党中央|政府)$/;

const AROUND = 400;
/** What committees and delegates do, and who they are. */
const AT_WORK = /政协(?!副?主席)|委员(?!会|长)|常委(?!会)|协商|座谈|议政|调研|视察|考察|监督|提案|联谊会|党派|代表大会|致贺/;

/** Departments and bodies whose people inform, attend or go along: they represent nobody. */
export const present: LinkRule = {
  name: NAME,
  example: '委员们座谈，教育部、财政部负责同志介绍有关情况，共青团界、青联界委员代表参加。水利部主要负责同志，两省负责同志作了发言。市文旅局、市气象局等2个部门进行逐一回应。'
    + '市商务局负责人一同参加，来自经济界、科技界的委员们认真听取报告。',
  finds: ['教育部', '财政部', '共青团界', '青联界', '水利部', '市文旅局', '市气象局', '市商务局', '经济界', '科技界'],
  counterExample: '中央委员会举行招待会，教育部、财政部负责同志出席。',
  find: (at) => (!isOfConsultation(at) ? [] : runs(at.page, at.groups.filter((group) => !isTooWide(at, group))))
    .map((run) => bodyList(at, run))
    .filter((list) => isPresent(at, list))
    .flatMap((list) => list.groups.filter((group) => !isHost(at, group) && !isOtherName(at, group)))
    .map((group) => groupLink(group, 'present', NAME)),
};

/** 副市长何立代表市政府通报: it is he who is there. */
const SPOKEN_FOR = /代表$/;

/** In either script: 國務院有關部門. */
function isTooWide({ page }: SentenceOfPage, { start, end }: Span): boolean {
  return TOO_WIDE.test(between(page, start, end));
}

function isPresent(at: SentenceOfPage, { start, end }: Span): boolean {
  if (SPOKEN_FOR.test(justBefore(at.page, at.sentence, start))) return false;
  if (WERE_THERE.test(between(at.page, Math.max(at.sentence.start, start - 80), start))) return true;
  return attends(at, end) || isVisited(at, start, end) || isHeard(at, start, end) || isListed(at, start, end) || isMet(at, start, end)
    || sends(at, start, end) || isInvited(at, start) || isAsked(at, start, end) || isLed(at, start, end)
    || RECEIVES.test(justAfter(at.page, at.sentence, end));
}

/** 市政府有关部门: no body by name. */
const WIDE = /^(?:及其?|的)?(?:各|有关|相关|职能|对口){0,2}部门/;

/** 市政协、全国政协经济委员会赴某省调研: whose activity it is; 市政府有关部门: none that is named. */
function isHost(at: SentenceOfPage, group: GroupMention): boolean {
  if (WIDE.test(justAfter(at.page, at.sentence, group.end)) && group.rule === 'group.government') return true;
  if (group.rule.startsWith('group.association') && /^[来赴]/.test(justAfter(at.page, at.sentence, group.end))) return true;
  return group.rule === 'group.committee' || (group.rule === 'group.special_committee' && /^(?:调研组|视察团|考察团)?[来赴]/.test(justAfter(at.page, at.sentence, group.end)));
}

/** 国家卫生健康委（国家疾控局）: the same body by another name. */
function isOtherName({ page }: SentenceOfPage, { start, end }: Span): boolean {
  return page.clean.folded[start - 1] === '（' && page.clean.folded[end] === '）';
}

/** Other gatherings on the page, where delegates are not even named, have guests of their own. */
export function isOfConsultation({ page, sentence }: SentenceOfPage): boolean {
  return AT_WORK.test(between(page, Math.max(0, sentence.start - AROUND), sentence.end + AROUND));
}

/** X联谊会日前接待某省政协一行: a body that receives visitors. */
const RECEIVES = /^(?:近日|日前|昨日|今日|昨天)?(?:先后|分别)?接待/;

/** 到访X联谊会: the same from the other side. */
function isVisited(at: SentenceOfPage, start: number, end: number): boolean {
  return /(?:到访|来访|拜[访会]|访问)了?$/.test(between(at.page, Math.max(at.sentence.start, start - 4), start))
    || (/(?:到|走进|赴|前往)$/.test(justBefore(at.page, at.sentence, start)) && TAKES_PLACE.test(justAfter(at.page, at.sentence, end)))
    || (/(?:前往|赴)$/.test(justBefore(at.page, at.sentence, start)) && SURVEYED.test(justAfter(at.page, at.sentence, end)));
}

/** 到|区法院|开展“走进法院”活动 */
const TAKES_PLACE = /^(?:开展|举行|进行)了?[^，。；]{0,24}(?:座谈|活动|走访|观摩)/;

/** 先后赴市教育局、市民政局等部门|调研座谈. */
const SURVEYED = /^等?[^，。；]{0,12}(?:部门|单位)?[^，。；]{0,24}(?:调研|座谈)/;

function isMet(at: SentenceOfPage, start: number, end: number): boolean {
  return /(?:委员们?|^|，|组|一行|还|并|分别|先后)[与同和]$/.test(between(at.page, Math.max(at.sentence.start, start - 4), start)) && IS_MET.test(justAfter(at.page, at.sentence, end));
}

const WHO_CAME = inTurn([/^[^，。；]{0,24}?的/, anyOf([
  /(?:\d{1,3}|[一二两三四五六七八九十多几数]{1,3})[余多]?[位名](?:[省市县区州]?政协)?(?:委员|代表)/,
  /(?:政协)?委员(?:代表)?(?=，?(?:分别|先后|重点|踊跃)?(?:围绕|就|聚焦|发言|建言))/,
  // 来自民革、民盟等界别的委员们认真听取, with no name behind
  /(?:[省市县区州]?政协)?委员(?:们|(?=(?:满怀|认真|畅[所谈]|积极|踊跃|纷纷|先后|分别|共同|一致|[齐欢]聚|走进|深入|来到|带着|立足|结合|听取|审议|讨论|热议|对|还|也)))/,
  /(?:代表|嘉宾|各界)?(?:人士)?[^，。；]{0,12}(?:出席|参加)/,
])]);

/** 来自市工商联、市知联会的11位委员, 来自某联谊会的代表人士参加: they sit there through delegates without a name. */
function sends(at: SentenceOfPage, start: number, end: number): boolean {
  return /来自(?:[^，。；]{0,4})$/.test(between(at.page, Math.max(at.sentence.start, start - 8), start))
    && WHO_CAME.test(justAfter(at.page, at.sentence, end));
}

const LED_WITHIN = 50;

/** 市政协副主席X率市财政局、市妇联等一行赴…, 率部分委员、市妇联有关同志，走访…: they come along. */
function isLed(at: SentenceOfPage, start: number, end: number): boolean {
  return /(?:率(?:领|队|同)?|带领)(?:[^，。；]{0,40}(?:、|以及|和))?$/.test(between(at.page, Math.max(at.sentence.start, start - LED_WITHIN), start))
    && /^等?(?:组成|，(?:组织|会同|邀请)|(?:有关|相关|负责)+同志，|(?![^，。；]{0,30}[研察访察导]组)[^，。；]{0,16}(?:一行|参加|出席|[到赴来就围前在]))/.test(justAfter(at.page, at.sentence, end));
}

/** 参加协商会的有|区教育局和区妇联负责人 */
const WERE_THERE = /(?:参加|出席|列席)[^，。；：]{0,10}(?:协商|座谈|调研|视察|考察|督[办查]|监督|评议|议政)[^，。；：]{0,6}的(?:还)?有[^。；]{0,60}$/;

/** 听取市商务局、市教育局的情况汇报: bodies that inform. */
function isHeard(at: SentenceOfPage, start: number, end: number): boolean {
  if (!/听取了?(?:了)?$/.test(between(at.page, Math.max(at.sentence.start, start - 4), start))) return false;
  return /^(?![和及与]委员|[^，。；]{0,24}委员们?(?:汇报|介绍))(?:[^，。；]{0,60}?|关于[^。；]{2,60}?)(?:汇报|介绍|通报|说明)/.test(justAfter(at.page, at.sentence, end));
}

const ASKED_WITHIN = 30;

/** 约请市工商联、市知联会负责人座谈; 邀请市公安局等部门单位及委员开展督查: whom a committee asks to a talk or a tour. */
function isAsked({ page, sentence }: SentenceOfPage, start: number, end: number): boolean {
  return /(?:约请|召集|邀请|组织)[^。；]{0,24}$/.test(between(page, Math.max(sentence.start, start - ASKED_WITHIN), start))
    && /^(?:等)?[^，。；]{0,40}?(?:负责人|负责同志|代表|成员|部门|单位)(?!联合)[^。；]{0,80}?(?:座谈|协商|讨论|交流|视察|考察|调研|督[查办]|评议|会商|走访|面对面)/.test(justAfter(page, sentence, end));
}

/** 协商部门：市商务局、市教育局: whom a plan asks to take part. */
function isInvited({ page, sentence }: SentenceOfPage, start: number): boolean {
  return /(?:^|[^\u3400-\u9fff])(?:协商|参与|参加|配合|列席|参会|出席|应邀)(?:部门|单位)：[^。；：]{0,80}$/.test(between(page, Math.max(sentence.start, start - 90), start));
}

/** 2.县政协|农业界, 1.县政协副主席、|县政协农业委: a number, the chairs of the committee, the committee itself. */
const LONGEST_NUMBER = 20;
const NUMBERED = /^(?:[\d一二三四五六七八九十.．、（） ]*|[\d一二三四五六七八九十.．、（） ]{2,5}(?:[全省市县区州国]{0,2}政协(?:有关|分管)?(?:副?主席|领导|秘书长)?[、和及]?)?)$/;
const TO_COME = /^(?:等)?(?:部门|单位)?(?:的)?(?:(?:有关|相关|主要|分管)?(?:负责人|负责同志|同志)|(?:全体|部分|有关)?(?:政协)?(?:委员|成员|组成人员))[。；]?$/;

/** 3.市委办公室、市民政局负责同志。 in a list of those who are to come. */
function isListed(at: SentenceOfPage, start: number, end: number): boolean {
  return start - at.sentence.start <= LONGEST_NUMBER && NUMBERED.test(between(at.page, at.sentence.start, start))
    && TO_COME.test(justAfter(at.page, at.sentence, end));
}

/** 向各党派和工商联通报情况: they are told, and tell nothing. */
const TELLS = /^(?:负责人|领导人|代表|人士)?(?:通报|介绍|汇报|说明|反馈)/;
const TOLD_WITHIN = 60;

function attends(at: SentenceOfPage, end: number): boolean {
  const after = justAfter(at.page, at.sentence, end);
  if (TELLS.test(after) && /向[^，。；]{0,40}$/.test(between(at.page, Math.max(at.sentence.start, end - TOLD_WITHIN), end))) return false;
  return !OTHER_EVENT.test(after) && (ATTENDS.test(after) || AMONG_OTHERS.test(after)) && !/^等?代表(?![参出列到])/.test(after);
}
