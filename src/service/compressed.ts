import compression from 'compression';
import type { RequestListener } from 'node:http';

/** Answers in brotli or gzip to who takes them, where an answer is large enough to gain by it. */
export function compressed(listener: RequestListener): RequestListener {
  const compress = compression() as unknown as (request: unknown, response: unknown, next: () => void) => void;
  return (request, response) => compress(request, response, () => listener(request, response));
}
