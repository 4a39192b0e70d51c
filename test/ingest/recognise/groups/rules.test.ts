import { clean } from '../../../../ingest/clean';
import { findGroups, GROUP_RULES } from '../../../../ingest/recognise/groups';
import { readWith } from '../../../../ingest/recognise/groups/scan';
import { longestApart } from '../../../../ingest/recognise/groups/choose';
import type { GroupRule } from '../../../../ingest/recognise/groups/rule';

function namesOf(rule: GroupRule, text: string): string[] {
  return longestApart(readWith(rule, text), text.length)
    .flatMap(({ groups }) => groups.map(({ start, end, tail = '' }) => text.slice(start, end) + tail));
}

describe.each(GROUP_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => expect(namesOf(rule, rule.example)).toEqual([...rule.finds]));

  test('finds nothing in its counter-example', () => expect(namesOf(rule, rule.counterExample)).toEqual([]));

  test('its example stands when all rules read it', () => {
    const text = rule.example;
    const found = findGroups(clean({ name: 'x', uri: 'x', text, encoding: 'utf-8', sha256: '', problems: [] })).map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining([...rule.finds]));
  });
});
