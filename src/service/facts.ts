import { randomUUID } from 'node:crypto';
import { ANYBODY, type Caller } from './keys/caller';

/** What the service knows of one request. */
export interface Facts {
  /** Goes back in the header `x-request-id`, beside every error and into the log. */
  readonly id: string;
  /** By `performance.now()`. */
  readonly started: number;
  caller: Caller;
  /** Name that the client gave its operation, where it did. */
  operation: string | null;
  /** `ok`, or the code of the first thing that went wrong. */
  outcome: string;
}

const facts = new WeakMap<Request, Facts>();

/** An id that a proxy gave the request is kept. */
const FOREIGN_ID = /^[\w.:-]{1,100}$/;

export function factsOf(request: Request): Facts {
  const known = facts.get(request);
  if (known !== undefined) return known;
  const given = request.headers.get('x-request-id') ?? '';
  const id = FOREIGN_ID.test(given) ? given : randomUUID();
  const made: Facts = { id, started: performance.now(), caller: ANYBODY, operation: null, outcome: 'ok' };
  facts.set(request, made);
  return made;
}
