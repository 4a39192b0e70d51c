import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import { QUESTIONS } from '../../../src/store/questions';

test('each question has its statement, and each statement is a question', () => {
  const files = readdirSync(join(packageRoot, 'sql'), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(QUESTIONS).map((name) => `${name}.sql`).sort());
});
