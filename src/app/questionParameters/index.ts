/** How the parameters of each question are written by a person: `-p first=10 -p kinds=party,sector`. */
import { z } from 'zod';
import { ConfigError } from '../../errors';
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
import { texts } from './texts';
import { trends } from './trends';
import { whole } from './whole';

const PARAMETERS: ParametersOf<Questions> = {
  ...backing, ...changes, ...coalitions, ...gaps, ...graph, ...judgements, ...paths, ...profiles, ...texts, ...trends, ...whole,
};

/** The names of a question's parameters: `first`, `after`, `kinds`. */
export function parameterNames(question: QuestionName): string[] {
  const given = PARAMETERS[question];
  const schema = given instanceof z.ZodPipe ? given.in : given;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((name) => name !== 'after') : [];
}

/**
 * Reads the parameters of a question.
 * @param given text by name, as typed
 * @throws ConfigError that names the parameter and what it must be
 */
export function readParameters<Q extends QuestionName>(question: Q, given: Readonly<Record<string, string>>): QuestionParameters<Q> {
  const parsed = PARAMETERS[question].safeParse(given);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not right' };
  const where = path.length === 0 ? '' : `parameter ${path.join('.')}: `;
  throw new ConfigError(`${question}, ${where}${message}; it takes ${parameterNames(question).join(', ') || 'no parameters'}.`);
}
