import { nameStart } from './boundary';
import { placeAfter } from './placeBefore';
import { prefixStart } from './prefix';
import { oneGroup, type GroupRule } from './rule';

const GENERIC = /^(?:行业|各|有关|相关|社会|专业|本|两个|多家|一些|异地|基层|海外|国际|境外|企业|公益|慈善|学术|群众|民间|科技|文化|科研|高校|学习|教|才|要|不|就|先|真正)*$/;
const JOINED_ROOM = 10;
const BODY_END = /[会院司厅局部委党社室联府政协]$/;
/** 联谊会|青年事务委员会 and its head. */
const ORGAN = /(?<=会)[\u4e00-\u9fff]{2,8}委员会(?=(?:常务|执行|名誉)?副?主任)/y;
const BRANCH = /[\u4e00-\u9fff]{2,8}分(?:公司|院|会)/y;

/** Associations, institutes and companies: no organ of the CPPCC, but people speak for them too. */
export const association: GroupRule = {
  name: 'group.association',
  example: '赵一代表云溪市书法家协会致辞，云溪山水有限责任公司和港区委员联谊会协办。',
  finds: ['云溪市书法家协会', '云溪山水有限责任公司', '港区委员联谊会'],
  counterExample: '鼓励行业协会、学会发挥作用，孩子们学会了游泳。',
  anchors: ['联谊会', '书画院', '画院', '有限公司', '有限责任公司', '股份公司', '集团公司', '协会', '学会', '商会', '研究会', '促进会', '协进会', '基金会', '联合会', '联合总会', '研究院',
    '科学院', '校友会', '同乡会', '志愿者协会', '俱乐部', '社团总会', '社团联会', '青年总会', '青年联会', '妇女总会', '妇女联会', '工商总会', '同乡总会', '联谊总会', '街坊总会'],
  read(text, { start, end }) {
    const from = joinedStart(text, Math.min(nameStart(text, start), prefixStart(text, start)));
    const name = text.slice(from, start);
    if (isOtherWord(text, start, end) || GENERIC.test(name) || /^.{0,4}行业$/.test(name) || !/[\u4e00-\u9fff]/.test(name)) return null;
    BRANCH.lastIndex = end;
    return oneGroup(from, text[end - 1] === '司' && BRANCH.test(text) ? BRANCH.lastIndex : organEnd(text, end), 'other');
  },
};

/** Behind the organ of an association whose head is named by it; else behind the association. */
function organEnd(text: string, end: number): number {
  ORGAN.lastIndex = end;
  return ORGAN.test(text) ? ORGAN.lastIndex : end;
}

/** 云溪市物流|与|采购协会: what stands before 与 belongs to the name when it is a place and something more, but no body. */
function joinedStart(text: string, start: number): number {
  if (!'与和'.includes(text[start - 1] ?? '。')) return start;
  const before = nameStart(text, start - 1, JOINED_ROOM);
  const name = text.slice(before, start - 1);
  const place = name.startsWith('中国') ? 2 : placeAfter(text, before);
  return place > 0 && place < name.length && !BODY_END.test(name) ? before : start;
}

/** 协商会议, 学会了: the word ends elsewhere or is a verb. */
function isOtherWord(text: string, start: number, end: number): boolean {
  return '议了'.includes(text[end] ?? '。') || ('协面会'.includes(text[start - 1] ?? '。') && text[start] === '商');
}

/** 该会主席, 本会创会会长: the body of which the sentence names the head. */
const HEADED = /^(?:永远|首席|创会|名誉|荣誉|常务|执行|候任|轮值|联席){0,2}副?(?:会长|主席|理事长|监事长|秘书长|总干事)/;
const HEADED_WITHIN = 10;

/** Short forms that a page uses once the full name has been given, and offices of one councillor. */
export const shortAssociation: GroupRule = {
  name: 'group.association_short',
  example: '赵一院长代表书画院致辞，联谊会会长钱二、本会基金董事孙三、该会主席周五、联谊会青年委员会主任郑七和李四议员办公室协办。',
  finds: ['书画院', '联谊会', '本会基金', '该会', '联谊会青年委员会', '李四议员办公室'],
  counterExample: '举办联欢会，参观画廊，该会成立多年，走进办公室。',
  anchors: ['联谊会', '书画院', '本会基金会', '本会基金', '该会', '本会', '议员办公室'],
  read(text, { start, end }) {
    if (end - start === 2 && !HEADED.test(text.slice(end, end + HEADED_WITHIN))) return null;
    const from = text.startsWith('议员', start) ? nameStart(text, start) : start;
    return from === start && text.startsWith('议员', start) ? null : oneGroup(from, organEnd(text, end), 'other');
  },
};
