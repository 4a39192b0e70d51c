import type { CleanText } from '../../types';
import { fieldValues } from './fields';

const OUTLET_KEYS: ReadonlySet<string> = new Set(['src', 'source', 'outlet', '来源', 'media']);
const NAME = '[\\u4e00-\\u9fff]{1,8}?(?:日报|晚报|早报|晨报|商报|时报|周报|政协报|青年报|新闻网|政协网|政府网|日报网|之声|之窗|客户端|融媒体中心)';
const MASTHEAD = new RegExp(`^(${NAME})(?:[·\\s][^。，]{0,50})?$`);
const SOURCE = /来源[：:]\s?([\u4e00-\u9fffA-Za-z·]{2,16})/;
const WIRE = new RegExp([
  `(?:^|[\\s）])([\\u4e00-\\u9fff]{2,6}?网|新华社|中新社|${NAME})`, '(?:[\\u4e00-\\u9fff]{0,6}\\d[\\d年月日-]{1,10})?(?:消息|电|讯)',
].join(''));
/** The head of a page: a wire credit stands nowhere else. */
const HEAD = 400;

/** Who brought the text: the field of a record, a masthead, a credit. Null where it does not say. */
export function outletOf(clean: CleanText): string | null {
  const field = fieldValues(clean, OUTLET_KEYS).find((value) => value !== '' && !value.includes('://'));
  if (field !== undefined) return field;
  const head = clean.folded.slice(0, HEAD);
  return mastheadOf(head) ?? SOURCE.exec(clean.folded)?.[1] ?? WIRE.exec(head)?.[1] ?? null;
}

/** 云溪日报　2024年2月22日　第3版 */
export function isMasthead(line: string): boolean {
  return MASTHEAD.test(line);
}

function mastheadOf(head: string): string | null {
  for (const line of head.split('\n')) {
    const name = MASTHEAD.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
