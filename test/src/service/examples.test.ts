import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import { takeIn } from '../../../src/app/takeIn';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readConfig } from '../../../src/config';
import { readExamples, readTypeDefs } from '../../../src/service/typeDefs';
import { openHarness, type Harness } from './harness';
import { mostStatements } from './statements';

const schema = makeExecutableSchema({ typeDefs: readTypeDefs() });
/** Many things at each level cost and need more than a stranger may ask for. */
const LIMITS = { ...readConfig({}).service.limits, cost: 1e9, rows: 1e9 };

let harness: Harness;

beforeAll(async () => {
  harness = await openHarness({ limits: LIMITS });
  for await (const outcome of takeIn(harness.store, [join(packageRoot, 'samples')])) expect(outcome.state).toBe('added');
});

afterAll(() => harness.close());

describe.each(readExamples())('$name', ({ query }) => {
  test('answers over the samples', async () => {
    const { data, errors } = await harness.ask(query);
    expect(errors).toBeUndefined();
    expect(leaves(data)).toBeGreaterThan(5);
  });

  test.each([1, 5, 50])('asks the store once for each list and link that it selects, of %d things as of one', async (first) => {
    harness.questionsAsked();
    const { errors } = await harness.ask(query.replace(/first: \d+/g, `first: ${first}`));
    expect(errors).toBeUndefined();
    expect(harness.questionsAsked().length).toBeLessThanOrEqual(mostStatements(schema, query));
  });

  test('says in Chinese and English what it asks', () => {
    expect(query).toMatch(/^# [^\n]*\p{Script=Han}[^\n]* [A-Z][a-z]+[ ,]/u);
  });
});

/** How many values an answer holds. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === null ? 0 : 1;
  return Object.values(value).reduce((sum: number, below) => sum + leaves(below), 0);
}

describe('the same questions are put to the store of some things and of ten times as many', () => {
  test.each([
    ['what groups back, with its periods', '{ groups(first: $n) { nodes { name backs(first: $n) { nodes { theme { name } count overTime(first: $n) { nodes { name count } } } } } } }'],
    ['themes by backer, by delegate, with what is narrower', '{ themes(first: $n) { nodes { backers(first: $n) { nodes { backer { name } } } delegates(first: $n) { nodes { backer { name } } } narrower(first: $n) { nodes { name } } } } }'],
    ['documents with what they name and say', '{ documents(first: $n) { nodes { text uris mentions(first: $n) { nodes { node { caption } } } claims(first: $n) { nodes { relation { from { caption } to { caption } } } } } } }'],
    ['acts with their recommendations', '{ documents(first: $n) { nodes { contributions(first: $n) { nodes { recommendations { text themes { name } } } } } } }'],
    ['who is like a group, and by what', '{ groups(kinds: [PARTY], first: $n) { nodes { similar(first: $n) { nodes { backer { name } sharedThemes(first: $n) { nodes { theme { name } } } } } } } }'],
  ])('%s', async (_, query) => {
    const asked = [];
    for (const n of [5, 50]) {
      harness.questionsAsked();
      expect((await harness.ask(query.replaceAll('$n', String(n)))).errors).toBeUndefined();
      asked.push(harness.questionsAsked());
    }
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[0]?.length).toBeLessThanOrEqual(mostStatements(schema, query.replaceAll('$n', '5')));
  });
});
