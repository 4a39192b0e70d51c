import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import { takeIn } from '../../../src/app/takeIn';
import { readExamples } from '../../../src/service/typeDefs';
import { openHarness, type Harness } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await openHarness();
  for await (const outcome of takeIn(harness.store, [join(packageRoot, 'samples')])) expect(outcome.state).toBe('added');
});

afterAll(() => harness.close());

describe.each(readExamples())('$name', ({ query }) => {
  test('answers over the samples', async () => {
    harness.questionsAsked();
    const { data, errors } = await harness.ask(query);
    expect(errors).toBeUndefined();
    expect(leaves(data)).toBeGreaterThan(5);
    // One for each level of the question, however many groups, cells and quotes there are.
    expect(harness.questionsAsked().length).toBeLessThanOrEqual(12);
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
