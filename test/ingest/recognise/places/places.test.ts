import fc from 'fast-check';
import { toSource } from '../../../../ingest/clean';
import { findPlaces, homePlace, placeById, placeByName } from '../../../../ingest/recognise/places';
import { cleanText } from './read';

const names = (text: string) => findPlaces(cleanText(text)).map(({ name }) => name);
const codes = (text: string) => findPlaces(cleanText(text)).map(({ entity }) => entity.code);

test.each([
  ['names within names of bodies', '中国科学院南京天文台与浙江大学合作', ['南京', '浙江']],
  ['a chain is several places', '家住南京市鼓楼区华侨路街道', ['南京市', '鼓楼区', '华侨路街道']],
  ['traditional script, as written', '代表團拜訪廣東省和廈門市', ['廣東省', '廈門市']],
  ['one-character forms', '座谈会在沪举行，川渝两地合作', ['上海', '四川', '重庆']],
  ['autonomous counties in daily use', '环江县的环江香猪远近闻名', ['环江县', '环江']],
  ['former names', '原籍安徽省繁昌县', ['安徽省', '繁昌县']],
  ['regions', '粤港澳大湾区与长三角', ['粤港澳大湾区', '长三角']],
  ['the longer name cuts the shorter', '黄河南岸与上海南站', ['黄河', '上海']],
  ['no place in a person\'s name', '主席陈云龙、委员江广平出席', []],
  ['no place in words', '共和国维护和平，保障公安民警，发展乡村产业', []],
  ['no county in a village of its name', '昭觉县三河村', ['昭觉县', '三河村']],
  ['the country only as such', '中国式现代化是中国共产党领导的；中国愿同各国合作', ['中国']],
])('%s: %s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['in a chain', '福州鼓楼区', ['350100', '350102']],
  ['within what the page names', '鼓楼区与南京市各部门', ['320106', '320100']],
  ['a township of the county named', '嘉善县与平湖市新仓镇', ['330421', '330482', '330482103']],
  ['the province before its namesakes', '海南的做法', ['460000']],
])('one name, many places: %s', (_what, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ['its committee', '政协第九届海宁市委员会第二次会议，学习上海、杭州、杭州经验', '海宁市'],
  ['what it names most', '河池的特色产业，河池的文旅，赴南宁考察', '河池市'],
])('a page is at home by %s', (_what, text, home) => {
  expect(homePlace(cleanText(text))?.name).toBe(home);
});

test('a page of the national committee has no home', () => {
  expect(homePlace(cleanText('全国政协召开会议，听取新疆、西藏、新疆的情况'))).toBeNull();
});

test('a place knows what holds it, the smallest first', () => {
  const [place] = findPlaces(cleanText('平湖市当湖街道')).slice(-1);
  expect(place?.entity).toMatchObject({ id: 'place:330482001', level: 'township' });
  expect(place?.entity.within.map(({ name }) => name)).toEqual(['平湖市', '嘉兴市', '浙江省']);
});

test('names of organisations lead to their places', () => {
  const nanjing = placeByName('南京市');
  expect(placeByName('广西')?.code).toBe('450000');
  expect(placeByName('鼓楼区', nanjing)?.code).toBe('320106');
  expect(placeByName('长三角')?.level).toBe('region');
  expect(placeByName('桃花源市')).toBeNull();
  expect(placeById('place:330482')?.name).toBe('平湖市');
  expect(placeById('place:长三角')).toBeNull();
});

const PIECES = ['平湖', '市', '街道', '、', '等', '镇', '乡', '中国', '路', '8号', '河', '在京', '两地', '鼓楼区', '，', '\n', 'x', '\ud800', '村'];

test('any text: no throw, spans in order, quotes exact', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
    const clean = cleanText(pieces.join(''));
    let end = 0;
    for (const mention of findPlaces(clean)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
      const { start, end: sourceEnd, quote } = toSource(clean, mention);
      expect(clean.source.text.slice(start, sourceEnd)).toBe(quote);
    }
  }), { numRuns: 200 });
});

// Work that grows with the square of the length would not end within the test's time.
test.each(['平湖', '、平湖', '街道', '镇', '中国', '路', '鼓楼区', '在京召开', '政协'])('a long run of %s is read to its end', (piece) => {
  const clean = cleanText(piece.repeat(100_000));
  expect(findPlaces(clean).every(({ start, end }) => start < end && end <= clean.text.length)).toBe(true);
});
