import type { Store } from '../store/store';
import { createLoaders, type Loaders } from './loaders';

/** What every resolver of one request is handed. */
export interface ServiceContext {
  readonly store: Store;
  readonly load: Loaders;
}

/** Made for each request, and thrown away with it. */
export function createContext(store: Store): ServiceContext {
  return { store, load: createLoaders(store) };
}

/** A field of the schema; `args` as the SDL types them. */
export type Field<Parent, Args = Record<string, never>> = (parent: Parent, args: Args, context: ServiceContext) => unknown;
