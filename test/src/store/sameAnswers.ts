import type { QuestionName } from '../../../src/store/questions';
import type { Store } from '../../../src/store/store';
import { everyQuestion } from './everyQuestion';

/**
 * Puts every question to both stores: the same rows, order included.
 * @param but columns that may differ
 */
export async function expectSameAnswers(given: Store, expected: Store, but: readonly string[] = []): Promise<void> {
  const asked = await everyQuestion(expected);
  for (const question of Object.keys(asked) as QuestionName[]) {
    for (const parameters of asked[question]) {
      const rows = await rowsOf(given, question, parameters, but);
      expect({ question, parameters, rows }).toEqual({ question, parameters, rows: await rowsOf(expected, question, parameters, but) });
    }
  }
}

async function rowsOf(store: Store, question: QuestionName, parameters: object, but: readonly string[]): Promise<object[]> {
  const rows: object[] = await store.ask(question, parameters as never);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !but.includes(column))));
}
