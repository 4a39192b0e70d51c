import type { IncomingMessage } from 'node:http';

/** What Yoga hands on beside a request: what `node:http` knows of it, where it came from there. */
export interface Incoming {
  readonly req?: IncomingMessage;
}

/**
 * The address that asks; `local` within the process.
 * @param trustProxy whether to believe the last proxy, which names it in `x-forwarded-for`
 */
export function addressOf(request: Request, { req }: Incoming, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? req?.socket.remoteAddress ?? 'local';
}
