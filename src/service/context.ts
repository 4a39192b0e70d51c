import type { Clerk } from '../app/clerk';
import type { Limits } from '../config';
import type { Store } from '../store/store';
import { withAllowance, type Allowed } from './limits/allowance';
import { factsOf } from './facts';
import type { KeptAnswers } from './kept';
import type { Caller } from './keys/caller';
import { createLoaders, type Loaders } from './loaders';
import { Things } from './things';

/** What every resolver of one request is handed. */
export interface ServiceContext {
  readonly store: Store;
  readonly load: Loaders;
  readonly clerk: Clerk;
  readonly caller: Caller;
  readonly kept: KeptAnswers;
}

/**
 * Made for each request, and thrown away with it.
 * @param kept what outlives it
 */
export function createContext(opened: Store, clerk: Clerk, kept: KeptAnswers, limits: Limits, request: Request): ServiceContext {
  const { store: allowed, waitFor } = withAllowance(opened, limits, request);
  const things = new Things(allowed);
  const load = createLoaders(things.store, things);
  return { store: things.store, load, clerk: waitedFor(clerk, waitFor), caller: factsOf(request).caller, kept };
}

function waitedFor(clerk: Clerk, waitFor: Allowed['waitFor']): Clerk {
  return {
    submit: (...given) => waitFor(clerk.submit(...given)),
    forget: (...given) => waitFor(clerk.forget(...given)),
    judge: (...given) => waitFor(clerk.judge(...given)),
  };
}

/** A field of the schema; `args` as the SDL types them. */
export type Field<Parent, Args = Record<string, never>> = (parent: Parent, args: Args, context: ServiceContext) => unknown;
