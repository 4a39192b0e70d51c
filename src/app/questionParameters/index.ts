/** How the parameters of each question are written by a person: `-p first=10 -p kinds=party,sector`. */
import type { QuestionName, QuestionParameters, Questions } from '../../store/questions';
import { backing } from './backing';
import { gaps } from './gaps';
import { changes } from './changes';
import { coalitions } from './coalitions';
import { graph } from './graph';
import { judgements } from './judgements';
import type { ParametersOf } from './parametersOf';
import { paths } from './paths';
import { profiles } from './profiles';
import { namesOf, readWritten } from './read';
import { texts } from './texts';
import { trends } from './trends';
import { whole } from './whole';

const PARAMETERS: ParametersOf<Questions> = {
  ...backing, ...changes, ...coalitions, ...gaps, ...graph, ...judgements, ...paths, ...profiles, ...texts, ...trends, ...whole,
};

/** The names of a question's parameters: `first`, `kinds`. */
export function parameterNames(question: QuestionName): string[] {
  return namesOf(PARAMETERS[question]);
}

/** Reads the parameters of a question, as `readWritten` does. */
export function readParameters<Q extends QuestionName>(question: Q, given: Readonly<Record<string, string>>): QuestionParameters<Q> {
  return readWritten<QuestionParameters<Q>>(question, PARAMETERS[question], given);
}
