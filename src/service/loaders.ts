import type { GroupKind, RelationType } from '../../schema/ontology';
import type { BackerLabel, BackingPair, Page, QuestionRow, Ranking, ThemeKind } from '../store/questions';
import type { PartPair } from '../store/questions/trends';
import type { Store } from '../store/store';
import { overviewOf, type Overview } from '../app/overview';
import { batched } from './batch';
import { outgoingBatched } from './outgoing';
import type { Scope } from './parents';
import { createChangeLoaders } from './changeLoaders';
import { createRelationLoaders } from './relationLoaders';
import type { Things } from './things';

export interface EndsWanted {
  readonly types: readonly RelationType[] | null;
}

type RelationsWanted = EndsWanted & Page;

export type ThemesWanted = Page & Scope & Ranking & { readonly themeKinds: readonly ThemeKind[] | null };
export type BackersWanted = Page & Scope & Ranking & {
  readonly labels: readonly BackerLabel[] | null;
  readonly kinds: readonly GroupKind[] | null;
};

export type PeriodsWanted = Page & Scope & { readonly by: 'year' | 'month' | 'meeting' };
export type PeriodRow = QuestionRow<'overTime'> | QuestionRow<'overMeetings'>;

/** A pair of backer and theme as one id; no id of the graph holds a line break, and none is empty. */
export function pairKey({ backer, theme }: PartPair): string {
  return `${backer ?? ''}\n${theme ?? ''}`;
}

function toPair(key: string): BackingPair {
  const parting = key.indexOf('\n');
  return { backer: key.slice(0, parting), theme: key.slice(parting + 1) };
}

function toParts(key: string): PartPair {
  const { backer, theme } = toPair(key);
  return { backer: backer || null, theme: theme || null };
}

function overTime(store: Store, pairs: readonly PartPair[], { by, ...rest }: PeriodsWanted): Promise<readonly PeriodRow[]> {
  return by === 'meeting' ? store.ask('overMeetings', { ...rest, pairs }) : store.ask('overTime', { ...rest, pairs, by });
}

/** Whatever cells lie between some groups and some themes. */
function cells(store: Store, pairs: readonly BackingPair[], scope: Scope): Promise<readonly QuestionRow<'matrix'>[]> {
  const [groups, themes] = [[...new Set(pairs.map(({ backer }) => backer))], [...new Set(pairs.map(({ theme }) => theme))]];
  const all = { labels: null, kinds: null, themeKinds: null, afterGroup: null, firstGroups: groups.length, firstThemes: themes.length };
  return store.ask('matrix', { ...scope, ...all, groups, themes });
}

/**
 * The questions that are asked of many things at once, batched: one statement for each level of a request, never
 * one for each row. Made anew for each request, so that nobody reads what was true a while ago.
 */
export function createLoaders(store: Store, things: Things) {
  const periods = batched((pairs, rest: PeriodsWanted) => overTime(store, pairs.map(toParts), rest), pairKey);
  const cell = batched(
    (pairs, scope: Scope) => cells(store, pairs.map(toPair), scope),
    ({ group, theme }) => pairKey({ backer: group, theme }),
  );
  let overview: Promise<Overview> | undefined;
  return {
    ...createRelationLoaders(store),
    overview: () => (overview ??= overviewOf(store)),
    ...createChangeLoaders(store),
    overTime: (pair: PartPair, rest: PeriodsWanted) => periods(pairKey(pair), rest),
    cell: (pair: BackingPair, scope: Scope) => cell(pairKey(pair), scope),
    evidenceOfNode: batched((ids, rest: Page) => store.ask('evidenceOfNodes', { ...rest, ids }), ({ id }) => id),
    node: (id: string) => things.get(id),
    properties: (id: string) => things.properties(id),
    outgoing: outgoingBatched((wanted) => store.ask('relationsFrom', wanted)),
    relationsTo: batched((ids, rest: RelationsWanted) => store.ask('relationsTo', { ...rest, ids }), ({ to }) => to),
    endsFrom: batched((ids, rest: EndsWanted) => store.ask('endsFrom', { ...rest, ids }), ({ of }) => of),
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
