import { askAbout } from '../../../bench/neo4j/examples';
import { QUESTIONS } from '../../../src/store/questions';
import { openSqliteStore } from '../../../src/store/sqlite';
import { sampleGraphs } from '../../src/store/sampleGraphs';

test('every question has what it must be given, and most have an answer', async () => {
  const store = await openSqliteStore(':memory:');
  await store.write(await sampleGraphs());
  const asked = await askAbout(store);
  const answers = await Promise.all(asked.map(({ question, parameters }) => store.ask(question, parameters as never)));
  await store.close();
  expect(asked.map(({ question }) => question)).toEqual(Object.keys(QUESTIONS));
  expect(answers.filter((rows) => rows.length > 0).length).toBeGreaterThan(asked.length / 2);
});
