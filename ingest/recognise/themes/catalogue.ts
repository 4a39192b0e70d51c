import type { Page } from '../page';

/** 政协第三届云泽市委员会大会发言目录: what stands in the lines below it. */
const CATALOGUE = /(?:提案|发言|建议|议题|心声|声音)[^。，；\n]{0,8}(?:目录|一览|清单|汇总|选登|摘登|题目|安排)/;
const CATALOGUE_WITHIN = 400;

/** What a page calls itself at its head: 发言目录. */
export function catalogueOf({ clean }: Page): string | undefined {
  return CATALOGUE.exec(clean.folded.slice(0, CATALOGUE_WITHIN))?.[0];
}

export function isOfSpeeches(catalogue: string | undefined): boolean {
  return catalogue?.startsWith('发言') === true;
}
