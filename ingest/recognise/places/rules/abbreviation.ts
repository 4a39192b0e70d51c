import { regions } from '../../../../schema/vocabulary/regions';
import type { PlaceEntity, PlaceMention } from '../../../types';
import { gazetteer } from '../gazetteer';
import { mentionOf, type PlacePage, type PlaceRule } from '../page';

/** Of the one-character names those that are no everyday words behind a verb. */
const ALONE = new RegExp(`[京津冀晋沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕港澳](?<=[在来赴抵驻住返离].)(?=${[
  '召开', '举[行办]', '会见', '会谈', '[开闭]幕', '出席', '考察', '调研', '参加', '发布', '成立', '揭牌', '启动', '签[署约订]', '开会', '企业', '工作', '学习', '就[读业]',
  '中共', '中央政治局', '各?民主党派', '全国人大', '的[老已各全]', '院士', '高校', '老同志',
  '求学', '投资', '创业', '参会', '赴会', '报到', '履职', '走访', '主持', '集中', '拜会', '[省市]?政协', '全国政协', '港人', '青年', '同胞', '乡亲', '商会', '大学生', '期间', '[，。；、）]',
].join('|')})|(?<=[赴抵离返])京(?![剧东西南北津冀九沪])`, 'g');
/** 本港, 输港 on a page of Hong Kong: another page may mean its own port. */
const HERE = /(?<=本|输)港(?![口区湾务股资元币珠])/g;
const OF_HONG_KONG = /香港|港区|特区政府/;
const LIST_TAIL = /[两三四五][地省市]/g;
/** 川港合作, 港深创科: a province or city and Hong Kong or Macao, and what they do together. */
const OVER_THE_BORDER = new RegExp('(?:[港澳][京津冀晋沪苏浙皖闽赣鲁豫鄂湘桂琼渝川黔滇陕深杭穗]|[京津冀晋沪苏浙皖闽赣鲁豫鄂湘桂琼渝川黔滇陕杭穗][港澳])'
  + '(?=合作|融合|交流|联动|协同|一体化|创科|科创|科技|经贸|青年|中医药|文旅|关系|航线|同心|携手)', 'g');
/** 陕鄂渝开放合作, 湘鄂赣毗邻: provinces in a row, and what neighbours do. */
const NEIGHBOURS = /[京津冀晋沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘宁青]{3,4}(?=开放|合作|协同|协作|融合|毗邻|交界|边区|边界|边贸)/g;
const LONGEST_LIST = 10;
const SPELT_WITHIN = 2_000;

/** One-character names: 在京 is Beijing; 杭港两地 is Hangzhou and Hong Kong. The name given is the full short form. */
export const abbreviation: PlaceRule = {
  name: 'place.abbreviation',
  example: '会议在京召开，杭港两地代表、在京中共中央政治局委员出席。',
  finds: ['北京', '杭州', '香港', '北京'],
  counterExample: '在新时代继续前行，城乡两地分居。',
  find: (page) => [...alone(page), ...listed(page), ...inRow(page)],
};

function alone(page: PlacePage): PlaceMention[] {
  const here = OF_HONG_KONG.test(page.clean.folded) ? [...page.clean.folded.matchAll(HERE)] : [];
  const letters = [...page.clean.folded.matchAll(ALONE), ...here];
  return letters.flatMap(({ index, 0: letter }) => mention(page, index, regions().abbreviations.get(letter)));
}

/** Every character of the run right before 两地 must be such a name; a longer run is cut to them from its end. */
function listed(page: PlacePage): PlaceMention[] {
  const { folded } = page.clean;
  return [...folded.matchAll(LIST_TAIL)].flatMap(({ index }) => {
    const row = trailingRow(folded.slice(Math.max(0, index - LONGEST_LIST), index));
    const start = index - row.length;
    return row.filter((sign) => sign !== '、').length < 2 ? [] : row.flatMap((letter, i) => mention(page, start + i, nameOf(letter)));
  });
}

function inRow(page: PlacePage): PlaceMention[] {
  const rows = [OVER_THE_BORDER, NEIGHBOURS].flatMap((pattern) => [...page.clean.folded.matchAll(pattern)]);
  return rows.flatMap(({ index, 0: row }) => [...row].flatMap((letter, i) => mention(page, index + i, nameOf(letter))));
}

/** 杭港, 湘、鄂、渝: such names, side by side or parted by marks. */
function trailingRow(run: string): string[] {
  const signs = [...run];
  return signs.slice(signs.findLastIndex((sign) => sign !== '、' && nameOf(sign) === undefined) + 1);
}

function nameOf(letter: string): string | undefined {
  return regions().abbreviations.get(letter) ?? regions().cityLetters.get(letter);
}

function mention(page: PlacePage, start: number, name: string | undefined): PlaceMention[] {
  const entity = name === undefined ? undefined : entityOfShort(name);
  if (name === undefined || entity === undefined) return [];
  return [{ ...mentionOf(page, { start, end: start + 1 }, entity, abbreviation.name), name: asSpelt(page, name) }];
}

/** The name as the page itself spells it near its beginning: 廣東 on a page in traditional script. */
function asSpelt(page: PlacePage, name: string): string {
  const at = page.clean.folded.slice(0, SPELT_WITHIN).indexOf(name);
  return at < 0 ? name : page.clean.text.slice(at, at + name.length);
}

function entityOfShort(name: string): PlaceEntity | undefined {
  return gazetteer().longestAt(name, 0)?.value.candidates[0];
}
