import type { Store } from '../../../src/store/store';
import type { QuestionRow } from '../../../src/store/questions';

export const EVERYTHING = { first: 100_000, after: null } as const;
export const ANY = { contributionKinds: null, since: null, until: null, levels: null, places: null } as const;
export const BY_COUNT = { order: 'count', leastCount: 0 } as const;

/** All that a store can tell, by readable ids: two stores that tell the same hold the same graph. */
export async function snapshot(store: Store): Promise<unknown> {
  const found = await store.ask('overview', {});
  const ids = (await everyNode(store)).map(({ id }) => id);
  const themes = (await store.ask('themes', { ...EVERYTHING, kinds: null, broader: null })).map(({ id }) => id);
  return {
    found,
    nodes: await store.ask('nodes', { ids }),
    relations: await store.ask('relationsFrom', { ...EVERYTHING, ids, types: null }),
    backers: await store.ask('backers', { ...EVERYTHING, ...ANY, ...BY_COUNT, rolledUp: true, themes, labels: null, kinds: null }),
    direct: await store.ask('backers', { ...EVERYTHING, ...ANY, ...BY_COUNT, rolledUp: false, themes, labels: null, kinds: null }),
    groups: await store.ask('groups', { ...EVERYTHING, labels: null, kinds: null }),
    themes: await store.ask('themes', { ...EVERYTHING, kinds: null, broader: null }),
    documents: await store.ask('documents', EVERYTHING),
    problems: await store.ask('problems', { ...EVERYTHING, documents: null }),
    ledger: (await store.ask('ledger', { ...EVERYTHING, uris: null, documents: null })).map(({ takenIn: _, ...row }) => row),
  };
}

/** Every node that hangs together with a document; what does not shows in the counts of `overview`. */
async function everyNode(store: Store): Promise<QuestionRow<'nodes'>[]> {
  const seen = new Set((await store.ask('documents', EVERYTHING)).map(({ id }) => id));
  let edge = [...seen];
  while (edge.length > 0) {
    const out = await store.ask('relationsFrom', { ...EVERYTHING, ids: edge, types: null });
    const into = await store.ask('relationsTo', { ...EVERYTHING, ids: edge, types: null });
    edge = [...new Set([...out.map(({ to }) => to), ...into.map(({ from }) => from)])].filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }
  return store.ask('nodes', { ids: [...seen] });
}
