import { Trie } from '../trie';
import { placeBefore } from './placeBefore';

/** Words that stand before a name and are no part of it. Longest first within each length is not needed: any one ends the name. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...'和与及由受向为是在到请给把被的了等让也并该将称其各以号位从对率',
  ...['代表', '联合', '会同', '邀请', '委托', '参加', '出席', '走访', '来自', '担任', '现任', '曾任', '兼任', '作为', '组织', '通过', '依托', '支持',
    '指导', '协助', '听取', '审议', '经商', '函商', '联系', '享有', '前往', '到访', '深入', '加入', '成立', '拜访',
    '召集', '以及', '根据', '结合', '陪同', '建立', '设立', '推进', '举办', '主办',
    '承办', '协办', '当选', '报送', '提交', '转交', '交由', '责成', '督促', '依靠', '发挥', '加强', '带领', '率领', '视察', '考察', '调研', '走进', '访问',
    '会见', '接待', '来到', '位于', '属于', '隶属', '包括', '涉及', '我们', '他们', '本人', '先生', '女士', '同志', '委员', '常委', '主席', '议员', '记者', '通讯员',
    '委员们', '获悉', '当地', '召开', '对接', '协调', '推动', '促进', '按照', '目前', '今年', '近日', '日前', '昨天', '今天', '打造', '创新', '完善', '健全', '签约',
    '创建', '命名', '授予', '聘请', '接受', '配合', '牵头', '挂牌', '入驻', '汇聚', '整合', '负责', '服务于', '任职于', '就职于', '撰写', '撰文', '选举', '产生', '列席',
    '应邀', '广大', '全体', '所在', '部分', '以来', '要求', '建议', '希望', '呼吁', '表示', '提出', '介绍', '认为', '汇报', '开展', '助力', '围绕', '聚焦', '未来', '今后', '带队来'],
    '携手', '联手', '联同',
]);

/** Offices that belong to the name when they stand right before its last word: 政协委员联谊会. */
const PART_WHEN_LAST: ReadonlySet<string> = new Set(['委员', '常委', '主席', '议员']);

const backwards = new Trie([...BEFORE_NAME].map((word) => [[...word].reverse().join(''), word] as const));
const LONGEST_WORD = 4;
const NAME_UNIT = /[\u3400-\u9fff\w·+]/;
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '）': '（', '’': '‘' };
const ENCLOSED_ROOM = 14;

/** Whether a word that stands before names ends at `at`. */
export function isAfterWord(text: string, at: number, isLast = false): boolean {
  if (backwards.longestBefore(text, at) === null) return false;
  for (let length = 1; length <= LONGEST_WORD; length++) {
    const word = text.slice(at - length, at);
    if (BEFORE_NAME.has(word) && !(isLast && PART_WHEN_LAST.has(word)) && !isPartOfWord(text, at, word)) return true;
  }
  return false;
}

/** Whether a name can begin at `at`: after a mark, a blank, the beginning, or a word that stands before names. */
export function canBegin(text: string, at: number): boolean {
  return at === 0 || !NAME_UNIT.test(text[at - 1] ?? '') || isAfterWord(text, at);
}

/**
 * Where the name that reaches up to `at` begins, at most `room` units before it. Places, and short stretches in
 * quotation marks or brackets, are passed over whole: 紫云街道“同心”委员工作室.
 */
export function nameStart(text: string, at: number, room = 24): number {
  let start = at;
  while (start > Math.max(0, at - room)) {
    if (isAfterWord(text, start, start === at)) break;
    const next = stepBack(text, start);
    if (next === start) break;
    start = next;
  }
  return start;
}

function stepBack(text: string, at: number): number {
  const opening = CLOSING[text[at - 1] ?? ''];
  if (opening !== undefined) {
    const room = Math.max(0, at - ENCLOSED_ROOM);
    const open = room + text.slice(room, at - 1).lastIndexOf(opening);
    return open > room && NAME_UNIT.test(text[open - 1] ?? '') ? open : at;
  }
  if (!NAME_UNIT.test(text[at - 1] ?? '')) return at;
  const place = placeBefore(text, at);
  return place > 2 ? at - place : at - 1;
}

/** Signs right behind, or right before, a word that show it to be part of a longer one: 委员|会, 联合|国, 平|等, 共|和. */
const LONGER: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  委员: { after: '会小工活履联之' }, 组织: { after: '部' }, 联合: { after: '国会' }, 从: { after: '化江' },
  各: { after: '级' }, 率: { before: '效利税频概比' },
  对: { after: '外口台', before: '核校反面针绝相' }, 和: { after: '平谐', before: '共仁泰祥永协兴谦嘉' }, 等: { before: '平高中' },
};

function isPartOfWord(text: string, at: number, word: string): boolean {
  const longer = LONGER[word];
  if (longer === undefined) return false;
  const [after, before] = [text[at] ?? '。', text[at - word.length - 1] ?? '。'];
  return longer.after?.includes(after) === true || longer.before?.includes(before) === true;
}
