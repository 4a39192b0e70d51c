import {
  DAYS, linksAmong, pairsOf, readSketch, reprintsAmong, type Actors, type Link, type Pair, type ToldAct,
} from '../../../ingest/resolve/reprints';
import { listsOf } from '../lists';
import type { Statements } from './statements';

interface ActRow {
  readonly id: number;
  readonly kind: string;
  readonly committee: string;
}

interface ActorRow {
  readonly act: number;
  readonly actor: number;
  readonly isDelegate: number;
}

interface AskedRow {
  readonly node: number;
  readonly id: string;
  readonly date: string;
}

interface TellingRow {
  readonly act: number;
  readonly type: 'RECORDED_IN' | 'MADE_AT' | 'ADVOCATES';
  readonly target: number;
  readonly sketch: string | null;
  readonly name: string;
}

interface Alike {
  /** Those that were asked about, with all that hang together with them by likeness. */
  readonly seen: ReadonlySet<number>;
  readonly links: readonly Link[];
}

/** Contributions that are looked at together where all are: as many as are in memory at once. */
const TOGETHER = 5_000;

/**
 * Finds out which contributions tell an act again. What is a reprint of what depends on all that hang together by
 * likeness, so all of these are looked at again, as they were and as they are.
 */
export class Reprints {
  private told: ReadonlySet<number> = new Set();
  private links: Alike['links'] = [];

  constructor(private readonly statements: Statements) {}

  /** Before anything changes, when the contributions are touched that documents tell of: touches all that are like them. */
  begin(): void {
    const touched = this.statements.all<{ contribution: number }>('write/touchedOnes').map(({ contribution }) => contribution);
    this.told = this.alike(touched).seen;
    this.ask(this.told);
    this.statements.run('write/dropReprints');
    this.statements.run('write/touchAsked');
  }

  /** When everything has changed: touches all that are like these contributions, or those of before, now. */
  join(contributions: readonly number[]): void {
    const { seen, links } = this.alike([...this.told, ...contributions]);
    this.links = links;
    this.ask(seen);
    this.statements.run('write/dropReprints');
    this.statements.run('write/touchAsked');
  }

  /** Says which of the joined ones are reprints, and of what. */
  settle(): void {
    this.statements.run('write/partReprints');
    for (const { id, original, likeness } of reprintsAmong(this.links)) {
      const ends = { reprint: this.node(id), original: this.node(original) };
      this.statements.run('write/joinReprint', ends);
      this.statements.run('write/addReprint', { ...ends, properties: JSON.stringify({ likeness }) });
    }
  }

  /** The same of all contributions, when nothing is known of reprints yet. */
  settleAll(): void {
    const all = this.statements.all<{ node: number }>('schema/contributions').map(({ node }) => node);
    const links: Link[] = [];
    for (let start = 0; start < all.length; start += TOGETHER) links.push(...this.alike(all.slice(start, start + TOGETHER)).links);
    this.links = links;
    this.settle();
  }

  private node(id: string): number {
    return this.statements.one<{ node: number }>('write/findNode', id)?.node ?? 0;
  }

  private alike(start: readonly number[]): Alike {
    const seen = new Set(start);
    const links: Link[] = [];
    for (let edge = new Set(start); edge.size > 0;) {
      const pairs = pairsOf(edge, this.near(edge));
      const same = linksAmong(pairs, this.acts(pairs));
      links.push(...same.links);
      edge = new Set(same.found.filter((node) => !seen.has(node)));
      for (const node of edge) seen.add(node);
    }
    return { seen, links };
  }

  /** Who is behind these acts and those about the same time. */
  private near(nodes: ReadonlySet<number>): Actors<number>[] {
    this.ask(nodes);
    this.statements.run('write/clearNear');
    this.statements.run('write/findNear', { days: DAYS });
    const actors = listsOf(this.statements.all<ActorRow>('write/actorsOfNear'), ({ act }) => act);
    return this.statements.all<ActRow>('write/nearActs').map((act) => {
      const behind = actors.get(act.id) ?? [];
      return { ...act, delegates: actorsOf(behind, 1), groups: actorsOf(behind, 0) };
    });
  }

  /** What the acts of these pairs are compared by. */
  private acts(pairs: readonly Pair<number>[]): Map<number, ToldAct> {
    this.ask(new Set(pairs.flat()));
    const telling = listsOf(this.statements.all<TellingRow>('write/tellingOfAsked'), ({ act }) => act);
    return new Map(this.statements.all<AskedRow>('write/askedActs').map((row) => [row.node, toldAct(row, telling.get(row.node) ?? [])]));
  }

  private ask(nodes: ReadonlySet<number>): void {
    this.statements.run('write/clearAsked');
    for (const node of nodes) this.statements.run('write/ask', node);
  }
}

function actorsOf(rows: readonly ActorRow[], isDelegate: 0 | 1): number[] {
  return rows.filter((row) => row.isDelegate === isDelegate).map(({ actor }) => actor);
}

function toldAct({ id, date }: AskedRow, rows: readonly TellingRow[]): ToldAct {
  const of = (type: TellingRow['type']) => rows.filter((row) => row.type === type);
  const sketches = of('RECORDED_IN').flatMap(({ sketch }) => readSketch(sketch ?? '') ?? []);
  return {
    id, date, sketches, documents: of('RECORDED_IN').map(({ target }) => target),
    meetings: of('MADE_AT').map(({ target }) => target), themes: of('ADVOCATES').map(({ name }) => name),
  };
}
