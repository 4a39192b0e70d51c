import { anyOf } from '../../pattern';
import type { Page } from '../page';

/** 政协第三届云泽市委员会大会发言目录: what stands in the lines below it; 大会发言 may end its line. */
const CATALOGUE = anyOf([
  /(?:提案|发言|建议|议题|心声|声音|社情民意|信息)[^。，；\n]{0,8}(?:目录|一览|清单|汇总|选登|摘登|题目|安排)/,
  // 2024年度优秀提案名单, 《社情民意》第8期要目
  /(?:提案|社情民意|信息)[^。，；\n]{0,12}(?:要目|篇目|简目|(?<!(?:单位|个人|委员|集体|人员|工作者))名单)/,
  // 集体提案（4件）: over a part of the list
  /(?<=\n(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?)(?:委员|集体|个人|联名|党派|团体|界别|专委会)[^。，；\n]{0,8}提案(?:（[^（）\n]{1,20}）|[ ]?\d{1,4}[件篇]|：)?(?=\n)/,
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
