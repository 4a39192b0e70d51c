import { anyOf } from '../../pattern';
import type { Page } from '../page';

/** 政协第三届云泽市委员会大会发言目录: what stands in the lines below it; 大会发言 may end its line. */
const CATALOGUE = anyOf([
  /(?:提案|发言|建议|议题|心声|声音)[^。，；\n]{0,8}(?:目录|一览|清单|汇总|选登|摘登|题目|安排)/,
  /(?<=大会|口头|书面|联组|常委会(?:会议)?)发言人?(?:名单|人员|顺序|次序|选题)?(?=（[^（）\n]{1,20}）\n|\n)/,
]);
const CATALOGUE_WITHIN = 400;
/** （摘自政协云泽市三届二次会议大会发言）: below the lines. */
const TAKEN_FROM = /(?<=摘自[^。\n]{4,40})(?:发言|提案)(?=[^。\n]{0,6}）?\n?$)/;
const TAKEN_FROM_WITHIN = 60;

/** What a page calls itself at its head or says at its end that it is taken from: 发言目录. */
export function catalogueOf({ clean: { folded } }: Page): string | undefined {
  return (CATALOGUE.exec(folded.slice(0, CATALOGUE_WITHIN)) ?? TAKEN_FROM.exec(folded.slice(-TAKEN_FROM_WITHIN)))?.[0];
}

export function isOfSpeeches(catalogue: string | undefined): boolean {
  return catalogue?.startsWith('发言') === true;
}
