/** Questions that a person asks by name: those of the store, and those that are put together of several of them. */
import { QUESTIONS, type QuestionName } from '../../store/questions';
import type { Store } from '../../store/store';
import { parameterNames, readParameters } from '../questionParameters';
import { communities } from './communities';

export interface NamedQuestion {
  /** What it answers, in a line. */
  readonly answers: string;
  /** Names of its parameters. */
  readonly parameters: readonly string[];
  /**
   * Reads the parameters.
   * @param given text by name, as typed
   * @returns what asks a store
   * @throws ConfigError that names the parameter and what it must be
   */
  read(given: Readonly<Record<string, string>>): (store: Store) => Promise<readonly object[]>;
}

function ofStore<Q extends QuestionName>(question: Q): NamedQuestion {
  return {
    answers: QUESTIONS[question],
    parameters: parameterNames(question),
    read: (given) => {
      const parameters = readParameters(question, given);
      return (store) => store.ask(question, parameters);
    },
  };
}

const names = Object.keys(QUESTIONS) as QuestionName[];

export const NAMED_QUESTIONS: Readonly<Record<string, NamedQuestion>> = {
  ...Object.fromEntries(names.map((name) => [name, ofStore(name)])), communities,
};
