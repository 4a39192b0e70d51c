import { altered, type CleaningRule, type Piece } from './piece';

const LONGEST = 60;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** What a page has around its text; each pattern is tried on a short block as a whole. */
const FURNITURE: readonly RegExp[] = [
  /^(?:查看原文|阅读原文|阅读全文|原文链接|上一篇|下一篇|返回|打印|关闭|分享|扫一扫|扫码|更多|点击|相关(?:阅读|链接|新闻))[^。，]{0,30}$/,
  /^[（(]?(?:责任编辑|责编|编辑|校对|审核|监制|来源|信息来源|字体|浏览次数|阅读量?|点击数)[:：丨|][^。]{0,40}$/,
  // 本报记者 某某 通讯员 某某
  /^[■●□◎（(]?\s?(?:本报|本刊|见习|特约|全媒体|融媒体){0,2}(?:记者|通讯员)[\s:：／/][^，。]{2,40}$/,
  // 发布时间：… 来源：… 浏览次数
  /^(?:发布(?:时间|日期)|日期|时间|来源|信息来源)[:：][^。]{4,40}(?:来源|作者|浏览|点击|字体|字号|编辑)[^。]{0,30}$/,
  // 第3版, 要闻版, A04版
  /^[^，。\s]{1,12}版$/,
  /^[-—–·\s]{0,6}第?\s?\d{1,4}\s?(?:页|[/／]\s?\d{1,4})?[-—–·\s]{0,6}$/,
  /^(?:https?:\/\/|www\.)\S{1,60}$/i,
  // a placeholder of a page template
  /^\{\{[^{}]{0,50}\}\}$/,
  /^(?:版权所有|Copyright|©)|ICP备/i,
  // （某某 某某）: who wrote it
  /^[（(](?:[\u4e00-\u9fff·]{2,4}\s?){1,4}[）)]$/,
];

/** Links, bylines, mastheads, page numbers: kept in the text, marked as what they are. */
export const furniture: CleaningRule = {
  name: 'clean.furniture',
  apply: (piece) => [isFurniture(piece) ? altered(piece, { kind: 'furniture' }) : piece],
};

function isFurniture({ text, kind }: Piece): boolean {
  if (kind !== undefined || text.length > LONGEST) return false;
  return !HAS_WORD.test(text) || FURNITURE.some((pattern) => pattern.test(text));
}
