import { NAMED_QUESTIONS } from '../../app/namedQuestions';
import { table } from '../table';

/** The named questions with what they answer and the parameters they take. */
export function listQuestions(): string[] {
  const rows = Object.entries(NAMED_QUESTIONS).map(([name, { answers, parameters }]) => [name, answers, parameters.join(' ')]);
  return table(['question', 'answers', 'parameters'], rows);
}
