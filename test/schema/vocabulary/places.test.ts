import { shortName } from '../../../schema/vocabulary/placeNames';
import { ancestorCodes, divisionByCode, divisionsNamed, largerDivisions, townshipsOf } from '../../../schema/vocabulary/places';
import { regions } from '../../../schema/vocabulary/regions';

test('holds every province, and all levels down to townships', () => {
  const larger = largerDivisions();
  expect(larger.filter(({ level }) => level === 'province')).toHaveLength(34);
  expect(larger.filter(({ level }) => level === 'city').length).toBeGreaterThan(330);
  expect(larger.filter(({ level }) => level === 'county').length).toBeGreaterThan(2800);
  expect(townshipsOf('330482').map(({ name }) => name)).toContain('当湖街道');
});

test.each([
  ['330482001', ['330482', '330400', '330000'], '当湖街道'],
  ['330482', ['330400', '330000'], '平湖市'],
  ['110101', ['110000'], '东城区'],
  ['429004', ['420000'], '仙桃市'],
  ['330000', [], '浙江省'],
])('%s lies within %j', (code, within, name) => {
  expect(divisionByCode(code)?.name).toBe(name);
  expect(ancestorCodes(code)).toEqual(within);
});

test('one name may be many divisions', () => {
  expect(divisionsNamed('鼓楼区').map(({ code }) => code)).toEqual(expect.arrayContaining(['320106', '350102']));
  expect(divisionsNamed('城关镇').length).toBeGreaterThan(50);
  expect(divisionsNamed('桃花源市')).toEqual([]);
});

test.each([
  ['浙江省', '浙江'], ['内蒙古自治区', '内蒙古'], ['广西壮族自治区', '广西'], ['新疆维吾尔自治区', '新疆'], ['恩施土家族苗族自治州', '恩施'],
  ['环江毛南族自治县', '环江'], ['积石山保安族东乡族撒拉族自治县', '积石山'], ['锡林郭勒盟', '锡林郭勒'], ['浦东新区', '浦东'], ['于家务回族乡', '于家务'],
  ['钟埭街道', '钟埭'], ['横县', '横县'], ['乌镇', '乌镇'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('hand-made lists name divisions that exist', () => {
  const { otherNames, regions: named, newAreas, landmarks, localities } = regions();
  const members = Object.values(named).flatMap((region) => region.members);
  const holders = [...members, ...Object.values(newAreas), ...Object.keys(landmarks), ...Object.keys(localities)];
  expect(holders.filter((name) => name !== '' && divisionsNamed(name).length === 0)).toEqual([]);
  expect(Object.entries(otherNames).filter(([, code]) => divisionByCode(code) === null)).toEqual([]);
  expect(Object.keys(otherNames).filter((name) => divisionsNamed(name).some(({ level }) => level !== 'township'))).toEqual([]);
});

test('every one-character name stands for a place', () => {
  const { abbreviations, cityLetters } = regions();
  const shorts = new Set(largerDivisions().map(({ name }) => shortName(name)));
  expect([...abbreviations.values(), ...cityLetters.values()].filter((name) => !shorts.has(name))).toEqual([]);
});
