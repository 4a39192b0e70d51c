import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/dataFile';
import { readTypeDefs } from '../../src/service/typeDefs';

/** What clients were told of: `scripts/publish-sdl.ts` renews it. */
const published = readFileSync(join(packageRoot, 'test/schema/published.graphql'), 'utf8');
const now = readTypeDefs().join('\n');

async function breaking(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
}

test('the SDL breaks no client that knows the published one', async () => {
  expect(await breaking(published, now)).toEqual([]);
});

test.each([
  ['a field that is gone', 'type Query { a: Int b: Int }', 'type Query { a: Int }', 1],
  ['an argument that is needed now', 'type Query { a: Int }', 'type Query { a(n: Int!): Int }', 1],
  ['a value that is gone', 'enum E { A B } type Query { e: E }', 'enum E { A } type Query { e: E }', 1],
  ['a field that is new', 'type Query { a: Int }', 'type Query { a: Int b: Int }', 0],
])('%s', async (_, before, after, count) => {
  expect(await breaking(before, after)).toHaveLength(count);
});
