import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Plugin } from 'graphql-yoga';
import type { ServiceSettings } from '../../config';
import { addressOf, type Incoming } from '../address';
import { refused } from '../answers/refusal';
import { factsOf } from '../facts';

const MINUTE = 60;

/** So many requests a minute for each key, and for each address that shows none; what is over is told when to come again. */
export function useRate({ rate, trustProxy }: Pick<ServiceSettings, 'rate' | 'trustProxy'>): Plugin {
  if (rate === null || rate === 0) return {};
  const limiter = new RateLimiterMemory({ points: rate, duration: MINUTE });
  return {
    onRequest: async ({ request, serverContext, endResponse }) => {
      const { name } = factsOf(request).caller;
      const who = name === null ? `address ${addressOf(request, serverContext as Incoming, trustProxy)}` : `key ${name}`;
      const wait = await secondsToWait(limiter, who);
      if (wait === null) return;
      const message = `More than ${rate} requests a minute: ask again in ${wait} s.`;
      endResponse(refused(request, 429, 'TOO_MANY_REQUESTS', message, { 'retry-after': String(wait) }));
    },
  };
}

async function secondsToWait(limiter: RateLimiterMemory, who: string): Promise<number | null> {
  try {
    await limiter.consume(who);
    return null;
  } catch (over) {
    if (over instanceof RateLimiterRes) return Math.max(1, Math.ceil(over.msBeforeNext / 1_000));
    throw over;
  }
}
