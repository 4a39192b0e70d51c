import { z } from 'zod';
import { ConfigError } from '../../errors';

/** The names of parameters: `first`, `kinds`. A person goes on by `first`, not behind a cursor. */
export function namesOf(given: z.ZodType): string[] {
  const schema = given instanceof z.ZodPipe ? given.in : given;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((name) => name !== 'after') : [];
}

/**
 * Reads the parameters of a question.
 * @param given text by name, as typed
 * @throws ConfigError that names the parameter and what it must be
 */
export function readWritten<Parameters>(
  question: string, schema: z.ZodType<Parameters>, given: Readonly<Record<string, string>>,
): Parameters {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not right' };
  const where = path.length === 0 ? '' : `parameter ${path.join('.')}: `;
  throw new ConfigError(`${question}, ${where}${message}; it takes ${namesOf(schema).join(', ') || 'no parameters'}.`);
}
