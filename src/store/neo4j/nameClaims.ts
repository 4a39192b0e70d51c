import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphRelation, PropertyValue } from '../../../ingest/types';
import { toStored } from './properties';
import type { Statements } from './statements';

interface Ends {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

interface Stored {
  readonly key: string;
  /** The properties that documents give it, as JSON, each with how many documents do. */
  readonly variants: readonly string[];
  readonly documents: readonly number[];
}

/** One for each document that makes a claim: JSON of [type, from, to, properties]. */
export function claimKeys({ relations }: DocumentGraph): string[] {
  return [...new Set(relations.filter(({ type }) => RELATIONS[type].basis === 'name').map(claimKey))];
}

function claimKey({ type, from, to, properties }: GraphRelation): string {
  return JSON.stringify([type, from, to, JSON.stringify(properties)]);
}

/**
 * What follows from names stands once, with how many documents bear it out, and goes with the last of them. Where they
 * give it other properties (the score of a match), the greatest stand: the same in any order.
 */
export class NameClaims {
  readonly dropped: Ends[] = [];
  private readonly added: (Ends & { readonly properties: object })[] = [];
  private readonly kept: (Ends & { readonly properties: object })[] = [];

  /**
   * What changes when some claims go and the graphs' come.
   * @param unmet nodes that are not there yet
   */
  static async between(
    statements: Statements, gone: readonly string[], graphs: readonly DocumentGraph[], unmet: ReadonlySet<string>,
  ): Promise<NameClaims> {
    const changes = new Map<string, Map<string, number>>();
    for (const claim of gone) change(changes, claim, -1);
    for (const claim of graphs.flatMap(claimKeys)) change(changes, claim, 1);
    const ends = [...changes].filter(([, variants]) => [...variants.values()].some((n) => n !== 0)).map(([key]) => endsOf(key));
    const among = ends.filter(({ from, to }) => !unmet.has(from) && !unmet.has(to));
    const stored = await statements.each<Stored>('write/nameRelations', 'rows', among);
    return new NameClaims(ends, changes, new Map(stored.map((row) => [row.key, row])));
  }

  private constructor(
    private readonly changed: readonly Ends[],
    changes: ReadonlyMap<string, ReadonlyMap<string, number>>,
    stored: ReadonlyMap<string, Stored>,
  ) {
    for (const ends of changed) {
      const known = stored.get(ends.key);
      const variants = merged(known, changes.get(ends.key) ?? new Map());
      if (variants.length === 0) this.dropped.push(ends);
      else (known === undefined ? this.added : this.kept).push({ ...ends, properties: propertiesOf(variants) });
    }
  }

  /** Themes and branches that are hung under something new, or taken down: their contributions count elsewhere now. */
  get rehung(): string[] {
    const moved = [...this.added, ...this.dropped].filter(({ type }) => type === 'BROADER' || type === 'BRANCH_OF');
    return [...new Set(moved.map(({ from }) => from))];
  }

  /** Ids of all that changed. */
  get ends(): string[] {
    return this.changed.flatMap(({ from, to }) => [from, to]);
  }

  /** @param insertNodes adds the nodes between what goes and what comes: it sends all that it does before it waits */
  async write(statements: Statements, insertNodes: () => Promise<void>): Promise<void> {
    await Promise.all([
      statements.each('write/dropNameRelations', 'rows', this.dropped),
      insertNodes(),
      statements.each('write/setNameRelations', 'rows', this.kept),
      statements.each('write/addNameRelations', 'rows', this.added),
    ]);
  }
}

/** All that follows from names, given in how many documents each claim is made. */
export function followsOf(claims: ReadonlyMap<string, number>): (Omit<Ends, 'key'> & { readonly properties: object })[] {
  const variants = new Map<string, Map<string, number>>();
  for (const [claim, documents] of claims) change(variants, claim, documents);
  return [...variants].map(([key, each]) => ({ ...endsOf(key), properties: propertiesOf([...each]) }));
}

function change(changes: Map<string, Map<string, number>>, claim: string, by: number): void {
  const [type, from, to, properties] = JSON.parse(claim) as [string, string, string, string];
  const key = JSON.stringify([type, from, to]);
  const variants = changes.get(key) ?? new Map<string, number>();
  variants.set(properties, (variants.get(properties) ?? 0) + by);
  changes.set(key, variants);
}

function endsOf(key: string): Ends {
  const [type, from, to] = JSON.parse(key) as [string, string, string];
  return { key, type, from, to };
}

function merged(known: Stored | undefined, changes: ReadonlyMap<string, number>): [variant: string, documents: number][] {
  const counts = new Map(known?.variants.map((variant, i) => [variant, known.documents[i] ?? 0]));
  for (const [variant, by] of changes) counts.set(variant, (counts.get(variant) ?? 0) + by);
  return [...counts].filter(([, documents]) => documents > 0);
}

function propertiesOf(variants: readonly [variant: string, documents: number][]): object {
  const greatest = variants.map(([variant]) => variant).reduce((a, b) => (Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b));
  return {
    ...toStored(JSON.parse(greatest) as Record<string, PropertyValue>),
    variants: variants.map(([variant]) => variant), documents: variants.map(([, documents]) => documents),
  };
}
