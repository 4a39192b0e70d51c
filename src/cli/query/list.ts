import { parameterNames } from '../../app/questionParameters';
import { QUESTIONS, type QuestionName } from '../../store/questions';
import { table } from '../table';

/** The named questions with what they answer and the parameters they take. */
export function listQuestions(): string[] {
  const names = Object.keys(QUESTIONS) as QuestionName[];
  return table(['question', 'answers', 'parameters'], names.map((name) => [name, QUESTIONS[name], parameterNames(name).join(' ')]));
}
