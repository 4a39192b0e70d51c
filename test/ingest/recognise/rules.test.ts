import { clean } from '../../../ingest/clean';
import { findGroups } from '../../../ingest/recognise/groups';
import { linkRules, personLinkRules } from '../../../ingest/recognise/links';
import { sentenceOfPage } from '../../../ingest/recognise/links/link';
import { pageOf, type Page } from '../../../ingest/recognise/page';
import { findSpeakers, personRules } from '../../../ingest/recognise/persons';
import { groupPaper } from '../../../ingest/recognise/themes/groupPaper';
import { groupSpeech } from '../../../ingest/recognise/themes/groupSpeech';
import { themeRules } from '../../../ingest/recognise/themes';
import { pageThemeRules } from '../../../ingest/segment/acts/rules';

/** A page of a text: people and groups as a reader would meet them. */
function read(text: string): Page {
  const page = clean({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
  return pageOf(page, findGroups(page), []);
}

function written(page: Page, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => page.clean.text.slice(start, end));
}

function sentencesOf(page: Page) {
  const persons = findSpeakers(page).flatMap((frame) => frame.persons);
  const byName = new Map(persons.map((person) => [page.clean.folded.slice(person.start, person.end), person]));
  return page.sentences.map((sentence) => ({ ...sentenceOfPage(page, sentence), persons, byName }));
}

describe.each([...personRules, groupSpeech, groupPaper].map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => {
    const page = read(rule.example);
    expect(written(page, rule.find(page))).toEqual(rule.finds);
  });

  test('finds nothing in its counter-example', () => {
    const page = read(rule.counterExample);
    expect(written(page, rule.find(page))).toEqual([]);
  });
});

describe.each([...linkRules, ...personLinkRules].map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => {
    const page = read(rule.example);
    const found = sentencesOf(page).flatMap((at) => rule.find(at));
    expect(written(page, found.map(({ group }) => group))).toEqual(rule.finds);
  });

  test('finds nothing in its counter-example', () => {
    expect(sentencesOf(read(rule.counterExample)).flatMap((at) => rule.find(at))).toEqual([]);
  });
});

describe.each(themeRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => {
    expect(rule.find(read(rule.example).clean).map(({ theme }) => theme)).toEqual(rule.finds);
  });

  test('finds nothing in its counter-example', () => {
    expect(rule.find(read(rule.counterExample).clean)).toEqual([]);
  });
});

describe.each(pageThemeRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its example', () => {
    expect(rule.find(read(rule.example)).map(({ theme }) => theme)).toEqual(rule.finds);
  });

  test('finds nothing in its counter-example', () => {
    expect(rule.find(read(rule.counterExample))).toEqual([]);
  });
});

test('every rule has a name of its own', () => {
  const names = [...personRules, ...linkRules, ...personLinkRules, ...themeRules, ...pageThemeRules].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
