import type { Limits } from '../config';
import type { Store } from '../store/store';
import { withAllowance } from './limits/allowance';
import { factsOf } from './facts';
import type { Caller } from './keys/caller';
import { createLoaders, type Loaders } from './loaders';

/** What every resolver of one request is handed. */
export interface ServiceContext {
  readonly store: Store;
  readonly load: Loaders;
  readonly caller: Caller;
}

/** Made for each request, and thrown away with it. */
export function createContext(store: Store, limits: Limits, request: Request): ServiceContext {
  const allowed = withAllowance(store, limits, request);
  return { store: allowed, load: createLoaders(allowed), caller: factsOf(request).caller };
}

/** A field of the schema; `args` as the SDL types them. */
export type Field<Parent, Args = Record<string, never>> = (parent: Parent, args: Args, context: ServiceContext) => unknown;
