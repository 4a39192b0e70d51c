import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import { takeIn } from '../../../src/app/takeIn';
import { readConfig } from '../../../src/config';
import { openHarness, type Harness } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await openHarness({ limits: { ...readConfig({}).service.limits, cost: 1e9 } });
  for await (const outcome of takeIn(harness.store, [join(packageRoot, 'samples')], 1)) expect(outcome.state).toBe('added');
});

afterAll(() => harness.close());

interface Page {
  readonly totalCount: number | null;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Every page of an answer that tells a total. */
function pagesIn(value: unknown): Page[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(pagesIn);
  return 'totalCount' in value ? [value as Page, ...below] : below;
}

const PAGE = 'totalCount pageInfo { hasNextPage }';

test.each([
  ['groups', `{ groups(first: 100) { ${PAGE} nodes { id } } }`],
  ['delegates', `{ delegates(first: 100) { ${PAGE} nodes { id } } }`],
  ['documents', `{ documents(first: 100) { ${PAGE} nodes { id } } }`],
  ['themes without a concept', `{ unclassifiedThemes(first: 100) { ${PAGE} nodes { id } } }`],
  ['what is behind a backing', `{ groups(first: 20) { nodes { backs { nodes { contributions(first: 100) { ${PAGE} nodes { id } } } } } } }`],
  ['the same within a filter', `{ groups(first: 20) { nodes { backs(rollUp: false, where: {since: "2025-01", kinds: [SPEECH, SURVEY]}) { nodes { contributions(first: 100) { ${PAGE} nodes { id } } } } } } }`],
  ['themes that two share', `{ groups(first: 20) { nodes { similar { nodes { sharedThemes(first: 100) { ${PAGE} nodes { own } } } } } } }`],
  ['what two said jointly', `{ groups(first: 20) { nodes { joint { nodes { contributions(first: 100) { ${PAGE} nodes { id } } } } } } }`],
])('%s: as many as a whole page shows', async (_, query) => {
  const { data, errors } = await harness.ask(query);
  expect(errors).toBeUndefined();
  const whole = pagesIn(data).filter(({ pageInfo }) => !pageInfo.hasNextPage);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.map(({ totalCount }) => totalCount)).toEqual(whole.map(({ nodes }) => nodes.length));
});

test('null where it would have to be counted, and nothing is asked of the store where it is not selected', async () => {
  const { data } = await harness.ask('{ groups(kinds: [PARTY]) { totalCount } delegates(name: "沈") { totalCount } themes { totalCount } }');
  expect(data).toEqual({ groups: { totalCount: null }, delegates: { totalCount: null }, themes: { totalCount: null } });
  harness.questionsAsked();
  await harness.ask('{ groups { nodes { id } } }');
  expect(harness.questionsAsked()).toEqual(['groups']);
  await harness.ask('{ groups { totalCount } documents { totalCount } overview { groups } }');
  expect(harness.questionsAsked().filter((question) => question === 'overview')).toHaveLength(1);
});
