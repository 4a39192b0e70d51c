import { clean } from '../../../../ingest/clean';
import { findGroups, groupRules } from '../../../../ingest/recognise/groups';
import type { CleanText } from '../../../../ingest/types';

function cleaned(text: string): CleanText {
  return clean({ name: 'x', uri: 'x', text, encoding: 'utf-8', sha256: '', problems: [] });
}

describe.each(groupRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => expect(rule.find(cleaned(rule.example)).map(({ name }) => name)).toEqual([...rule.finds]));

  test('finds nothing in its counter-example', () => expect(rule.find(cleaned(rule.counterExample))).toEqual([]));

  test('its example stands when all rules read it', () => {
    expect(findGroups(cleaned(rule.example)).map(({ name }) => name)).toEqual(expect.arrayContaining([...rule.finds]));
  });
});
