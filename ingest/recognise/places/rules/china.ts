import { namedEntity } from '../entities';
import { mentionOf, type PlaceRule } from '../page';

const NAME = '中国';
/** What the state does or has. */
const AFTER = new RegExp(`^(?:${[
  '同', '与(?!会)', '和(?!平)', '区(?!域)', '国籍', '公民', '内政', '主权', '领土', '领海', '政府', '外交', '外长', '驻', '大陆', '内地', '全国政协', '全国人大',
  '国家主席', '代表', '经济', '市场', '企业', '游客', '发展', '人民(?!政治|解放|银行|大学|保险|武装|抗日|对外|志愿|警察|公安)', '[\\u3400-\\u9fff]{0,2}故事', '将', '愿',
  '是', '已', '始终', '一贯', '坚持', '坚决', '对', '向', '从', '在', '不会', '不断', '愈', '的(?!特色)',
].join('|')})`);
const BEFORE = /(?:[在赴访对同驻抵]|来到|前往|走进|访问|支持)$/;
/** Bodies and ideas whose name begins with it. */
const FIXED = new RegExp(`^(?:${[
  '共产', '人民', '政协', '科学', '社会', '工程', '特色', '式', '梦', '国[民际家]', '民[主族间]', '农工', '致公', '工[商会]', '银行', '建设', '农业', '石[油化]', '移动',
  '联通', '电信', '中', '青年', '共青', '妇', '红', '残', '佛', '道', '伊', '天', '基督',
  '文', '作', '书', '美', '音', '戏', '大', '日报', '新闻', '记', '法学', '历史', '传统', '古',
].join('|')})`);
const SIGN = /^[，。、；：！？”）》]/;
/** 数字中国, 美丽中国, 新中国: names of programmes and eras. */
const PROGRAMME = /[字丽康安治慧新旧全画游彩]$/;

/** 美丽中国的, 健康中国和: whatever follows. */
const NAMED = /(?:美丽|健康|平安|数字|法治|书香)$/;

/** 中国 where the country itself is meant, not a body or an idea that is called by it. */
export const china: PlaceRule = {
  name: 'place.china',
  example: '中国同周边国家一道推进合作。',
  finds: ['中国'],
  counterExample: '中国式现代化由中国共产党领导，建设数字中国，凝聚建设美丽中国的共识。',
  find: (page) => positionsOf(page.clean.folded, NAME)
    .filter((at) => isTheCountry(page.clean.folded, at))
    .map((start) => mentionOf(page, { start, end: start + NAME.length }, namedEntity(NAME, 'country'), china.name)),
};

function isTheCountry(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 2), start);
  const after = folded.slice(start + NAME.length, start + NAME.length + 6);
  if (AFTER.test(after)) return !NAMED.test(before);
  return !FIXED.test(after) && (BEFORE.test(before) || (SIGN.test(after) && !PROGRAMME.test(before)));
}

function positionsOf(text: string, word: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) positions.push(at);
  return positions;
}
