/** 关于…的提案: what a text is, not what it is about. */
const ABOUT = '关于';
const KINDS = [
  '提案', '建议案?', '议案', '意见', '发言', '思考', '(?:专项)?(?:民主监督|调研|视察|考察)?报告', '(?:专项)?民主监督', '(?:对策)?研究', '对策[与和]?建议',
].join('|');
const SEVERAL = '(?:若干|[几一二三四五六七八九十]点)?';
const KIND = new RegExp(`的?${SEVERAL}(?:${KINDS})$`);
/** Without 关于 only behind 的: 加强理论研究 is a whole. */
const KIND_OF_IT = new RegExp(`的${SEVERAL}(?:${KINDS})$`);
/** As long as the longest of these. */
const LONGEST = 12;

/** A title without 关于 and without the kind of text at its end, to be filed by. Simplified script. */
export function withoutKind(title: string): string {
  return cut(title, KIND);
}

/** What a title is about, as a name that reads well alone: 完善养老服务 of 关于完善养老服务的几点建议. Simplified script. */
export function subjectOf(title: string): string {
  return cut(title, title.startsWith(ABOUT) ? KIND : KIND_OF_IT) || title;
}

function cut(title: string, kind: RegExp): string {
  const start = title.startsWith(ABOUT) ? ABOUT.length : 0;
  const found = kind.exec(title.slice(Math.max(start, title.length - LONGEST)));
  return title.slice(start, found === null ? title.length : title.length - found[0].length);
}
