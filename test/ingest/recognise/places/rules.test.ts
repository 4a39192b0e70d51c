import { placeRules } from '../../../../ingest/recognise/places';
import { cleanText } from './read';

describe.each(placeRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => {
    expect(rule.find(cleanText(rule.example)).map(({ name }) => name)).toEqual(rule.finds);
  });

  test('finds nothing in its counter-example', () => {
    expect(rule.find(cleanText(rule.counterExample))).toEqual([]);
  });
});

test('rules have names of their own', () => {
  expect(new Set(placeRules.map(({ name }) => name)).size).toBe(placeRules.length);
});
