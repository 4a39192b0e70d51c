import { refused } from '../answers/refusal';
import type { Route } from '../answers/routes';
import { factsOf } from '../facts';
import type { Metrics } from '.';

/** For who may read: names of operations are somebody's words. */
export function metricsRoute(metrics: Metrics): Route {
  return async (request) => {
    if (!factsOf(request).caller.scopes.includes('read')) return refused(request, 403, 'FORBIDDEN', 'This needs a key that may read.');
    const { type, body } = await metrics.text();
    return new Response(body, { headers: { 'content-type': type } });
  };
}
