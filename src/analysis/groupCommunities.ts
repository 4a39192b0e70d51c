import type { GroupKind } from '../../schema/ontology';
import type { ContributionFilter, QuestionRow, RollUp, ThemeKind } from '../store/questions';
import type { Store } from '../store/store';
import { communitiesOf } from './communities';
import { likenessTies, type Profiles, type Tie } from './ties';

/** What ties groups: that they argue for the same, or that they speak together. */
export type CommunityBasis = 'themes' | 'joint';

export interface CommunitiesWanted extends ContributionFilter, RollUp {
  readonly basis: CommunityBasis;
  readonly themeKind: ThemeKind;
  readonly kinds: readonly GroupKind[] | null;
}

export interface Community {
  /** Ids, the best tied first. */
  readonly groups: readonly string[];
  /** What they argue for, that of which most of them say most first; a hundred at most. */
  readonly themes: ReadonlyArray<{ readonly theme: string; readonly count: number; readonly groups: number }>;
}

export interface GroupCommunities {
  readonly communities: readonly Community[];
  readonly modularity: number;
  /** How many groups were compared. */
  readonly compared: number;
  /** Whether those were all: of more than a thousand, those with most contributions are. */
  readonly isComplete: boolean;
}

const MOST_GROUPS = 1_000;
const ALL_THEMES = 100_000;
/** So many of what a community argues for are told, at most. */
export const MOST_THEMES = 100;

/** Parts all groups that argue for anything into communities. Rolled up, a party stands for its branches, which are left out. */
export async function groupCommunities(store: Store, wanted: CommunitiesWanted): Promise<GroupCommunities> {
  const { basis, themeKind, kinds, ...scope } = wanted;
  const rows = await store.ask('matrix', {
    ...scope, labels: null, kinds, groups: null, themeKinds: [themeKind], themes: null,
    firstGroups: MOST_GROUPS, afterGroup: null, firstThemes: ALL_THEMES,
  });
  const branches = scope.rolledUp ? await branchesAmong(store, rows) : new Set<string>();
  const profiles = profilesOf(rows, branches);
  const ties = basis === 'themes' ? await likenessTies(profiles) : await jointTies(store, [...profiles.keys()], wanted);
  const { communities, modularity } = communitiesOf(ties);
  const compared = profiles.size;
  const isComplete = new Set(rows.map(({ group }) => group)).size < MOST_GROUPS;
  return { communities: communities.map((groups) => ({ groups, themes: themesOf(groups, profiles) })), modularity, compared, isComplete };
}

type Cell = QuestionRow<'matrix'>;

async function branchesAmong(store: Store, rows: readonly Cell[]): Promise<Set<string>> {
  const ids = [...new Set(rows.flatMap(({ group, label }) => (label === 'Organization' && group !== null ? [group] : [])))];
  const found = await store.ask('relationsFrom', { ids, types: ['BRANCH_OF'], first: 1, after: null });
  return new Set(found.map(({ from }) => from));
}

function profilesOf(rows: readonly Cell[], without: ReadonlySet<string>): Profiles {
  const profiles = new Map<string, Map<string, number>>();
  for (const { group, theme, count } of rows) {
    if (group === null || theme === null || count === 0 || without.has(group)) continue;
    const profile = profiles.get(group) ?? new Map<string, number>();
    profiles.set(group, profile.set(theme, count));
  }
  return profiles;
}

async function jointTies(store: Store, ids: readonly string[], wanted: CommunitiesWanted): Promise<Tie[]> {
  const { basis: _basis, themeKind: _themeKind, kinds, ...scope } = wanted;
  const rows = await store.ask('jointBackers', { ...scope, ids, labels: null, kinds, first: MOST_GROUPS, after: null });
  const known = new Set(ids);
  const once = rows.filter(({ of, backer }) => of < backer && known.has(backer));
  return once.map(({ of, backer, count }) => ({ one: of, other: backer, weight: count }));
}

function themesOf(groups: readonly string[], profiles: Profiles): Community['themes'] {
  const themes = new Map<string, { theme: string; count: number; groups: number }>();
  for (const [theme, count] of groups.flatMap((id) => [...profiles.get(id) ?? []])) {
    const known = themes.get(theme) ?? { theme, count: 0, groups: 0 };
    themes.set(theme, { theme, count: known.count + count, groups: known.groups + 1 });
  }
  const ranked = [...themes.values()].sort((one, other) =>
    other.groups - one.groups || other.count - one.count || (one.theme < other.theme ? -1 : 1));
  return ranked.slice(0, MOST_THEMES);
}
