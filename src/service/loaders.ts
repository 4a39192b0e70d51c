import type { GroupKind, RelationType } from '../../schema/ontology';
import type { BackerLabel, BackingPair, NodeRow, Page, ThemeKind } from '../store/questions';
import type { Store } from '../store/store';
import { batched } from './batch';
import type { Scope } from './parents';

export interface RelationsWanted extends Page {
  readonly types: readonly RelationType[] | null;
}

export type ThemesWanted = Page & Scope & { readonly themeKinds: readonly ThemeKind[] | null };
export type BackersWanted = Page & Scope & { readonly labels: readonly BackerLabel[] | null; readonly kinds: readonly GroupKind[] | null };

/** A pair of backer and theme as one id; no id of the graph holds a line break. */
export function pairKey({ backer, theme }: BackingPair): string {
  return `${backer}\n${theme}`;
}

function toPair(key: string): BackingPair {
  const parting = key.indexOf('\n');
  return { backer: key.slice(0, parting), theme: key.slice(parting + 1) };
}

/**
 * The questions that are asked of many things at once, batched: one statement for each level of a request, never
 * one for each row. Made anew for each request, so that nobody reads what was true a while ago.
 */
export function createLoaders(store: Store) {
  const nodes = batched((ids, _: null) => store.ask('nodes', { ids }), ({ id }) => id);
  return {
    node: async (id: string): Promise<NodeRow | null> => (await nodes(id, null))[0] ?? null,
    relationsFrom: batched((ids, rest: RelationsWanted) => store.ask('relationsFrom', { ...rest, ids }), ({ from }) => from),
    relationsTo: batched((ids, rest: RelationsWanted) => store.ask('relationsTo', { ...rest, ids }), ({ to }) => to),
    themesBacked: batched((backers, rest: ThemesWanted) => store.ask('themesBacked', { ...rest, backers }), ({ backer }) => backer),
    backers: batched((themes, rest: BackersWanted) => store.ask('backers', { ...rest, themes }), ({ theme }) => theme),
    contributionsOf: batched((ids, rest: Page & Scope) => store.ask('contributionsOf', { ...rest, ids }), ({ of }) => of),
    contributionsBehind: batched(
      (pairs, rest: Page & Scope) => store.ask('contributionsBehind', { ...rest, pairs: pairs.map(toPair) }),
      pairKey,
    ),
    ledger: batched((documents, rest: Page) => store.ask('ledger', { ...rest, documents, uris: null }), ({ document }) => document),
    problems: batched((documents, rest: Page) => store.ask('problems', { ...rest, documents }), ({ document }) => document),
    text: batched((ids, _: null) => store.ask('documentTexts', { ids }), ({ id }) => id),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
