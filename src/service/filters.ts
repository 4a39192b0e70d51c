import type { CommitteeLevel, ContributionKind } from '../../schema/ontology';
import { ranking } from '../app/ranking';
import type { Ranking, ThemeKind } from '../store/questions';
import type { Scope } from './parents';

/** Arguments that say which contributions count; as the SDL has them. */
export interface ScopeArguments {
  readonly rollUp?: boolean | null;
  readonly where?: {
    readonly kinds?: readonly ContributionKind[] | null;
    readonly since?: string | null;
    readonly until?: string | null;
    readonly levels?: readonly CommitteeLevel[] | null;
    readonly place?: string | null;
  } | null;
}

/** Arguments that say which backings come first; as the SDL has them. */
export interface RankingArguments {
  readonly order?: Ranking['order'] | null;
  readonly leastCount?: number | null;
}

/** Themes of one level, or of all. */
export function kindsOfLevel(level: ThemeKind | null | undefined): readonly ThemeKind[] | null {
  return level === undefined || level === null ? null : [level];
}

export function readRanking({ order, leastCount }: RankingArguments): Ranking {
  return ranking(order, leastCount);
}

/** Which contributions count, as the store has it. */
export function readScope({ rollUp, where }: ScopeArguments): Scope {
  return {
    rolledUp: rollUp ?? true,
    contributionKinds: where?.kinds ?? null,
    since: where?.since ?? null,
    until: where?.until ?? null,
    levels: where?.levels ?? null,
    places: where?.place === undefined || where.place === null ? null : [where.place],
  };
}
