import { MEASUREMENTS } from '../../scripts/neo4j/localServer';
import { canReach, empty, reach, type Reached } from '../../scripts/neo4j/reach';
import { openNeo4jStore } from '../../src/store/neo4j';
import type { Store } from '../../src/store/store';

/** A server to measure on: a driver of its own beside our store. */
export interface Server extends Reached {
  /** Opens our store anew, with nothing in it. */
  readonly open: () => Promise<Store>;
}

/** The server of NEO4J_URI, else one of our own; null where there is neither. */
export async function reachServer(): Promise<Server | null> {
  if (!canReach(MEASUREMENTS)) return null;
  const reached = await reach(MEASUREMENTS);
  const open = async () => {
    await empty(reached);
    return openNeo4jStore({ ...reached.access, share: false });
  };
  return { ...reached, open };
}
