import { z } from 'zod';
import type { GivenFacts } from '../../ingest/types';
import { badRequest } from './errors';

/** What may be said of a text that is handed over; as the SDL has it. */
export interface SubmissionArguments {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
}

/** Shown wherever the document is: a line of its own, of a length that can be read. */
const line = (most: number) => z.string().trim().min(1).max(most).regex(/^\P{Cc}*$/u, 'must be one line').nullable().default(null);

const submission = z.object({
  /** No path and no address: what is submitted is kept apart from what was read from somewhere. */
  name: z.string().regex(/^[\p{L}\p{N}._\- ]{1,200}$/u, 'may have up to 200 letters, digits, spaces and the signs . _ -').nullable().default(null),
  title: line(200),
  outlet: line(100),
  date: z.iso.date('must be a day such as 2026-01-20').nullable().default(null),
  url: z.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/a.html' }).max(2_000).nullable().default(null),
});

/**
 * What is said of a text.
 * @throws a bad request that names what cannot be
 */
export function readSubmission(given: SubmissionArguments): { readonly name: string | null; readonly facts: GivenFacts } {
  const parsed = submission.safeParse(given);
  if (!parsed.success) throw badRequest(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
  const { name, ...facts } = parsed.data;
  return { name, facts };
}
