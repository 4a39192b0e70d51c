import fc from 'fast-check';
import { highlights } from '../../../src/analysis/highlights';
import { corrected, distance } from '../../../src/analysis/spelling';
import { openSqliteStore } from '../../../src/store/sqlite';
import { smallGraph } from '../service/smallGraph';

test.each([
  ['让每个孩子走路上学', '孩子', ['孩子']],
  ['老旧小區和小区', '小区', ['小區', '小区']],
  ['Education 教育', 'EDU', ['Edu']],
  ['𠮷野教育', '教育', ['教育']],
  ['İstanbul 教育', '教育', ['教育']],
  ['教育', '没有', []],
  ['教育', '', []],
])('in %s the words %s are at', (text, words, expected) => {
  expect(highlights(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['education', 'education', 0], ['educaton', 'education', 1], ['edukaton', 'education', 2], ['health', 'wealth', 1], ['abc', 'xyzw', 3],
])('from %s to %s it is %i letters', (one, other, expected) => {
  expect(distance(one, other, 2)).toBe(expected);
});

test('as far there as back', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(fc.property(word, word, (one, other) => distance(one, other, 2) === distance(other, one, 2)));
});

test.each([
  ['Educaton', 'education'], ['eduxatoin', null], ['transprt', 'transport'], ['tansport', 'transport'], ['rurel', 'rural'], ['shools', 'schools'],
  ['democratic leaque', 'democratic league'], ['education', null], ['edu', null], ['教育', null], ['zzzzzzzz', null],
])('%s is probably meant for %s', async (typed, expected) => {
  const store = await openSqliteStore(':memory:');
  await store.write(smallGraph);
  expect(await corrected(store, typed)).toBe(expected);
  await store.close();
});
