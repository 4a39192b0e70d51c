import {
  DAYS, linksAmong, pairsOf, readSketch, reprintsAmong, type Actors, type Link, type ToldAct,
} from '../../../ingest/resolve/reprints';
import type { Statements } from './statements';

type ToldRow = Omit<ToldAct, 'sketches'> & { readonly sketches: readonly string[] };

interface Alike {
  /** Those that were asked about, with all that hang together with them by likeness. */
  readonly seen: ReadonlySet<string>;
  readonly links: readonly Link[];
}

const DAY = 86_400_000;

/** All contributions that hang together by likeness with these, as they are stored now. */
export async function alike(statements: Statements, start: ReadonlySet<string>): Promise<Alike> {
  const seen = new Set(start);
  const links: Link[] = [];
  for (let edge = new Set(start); edge.size > 0;) {
    const pairs = pairsOf(edge, await near(statements, [...edge]));
    const same = linksAmong(pairs, await toldActs(statements, [...new Set(pairs.flat())]));
    links.push(...same.links);
    edge = new Set(same.found.filter((id) => !seen.has(id)));
    for (const id of edge) seen.add(id);
  }
  return { seen, links };
}

/** Says anew which of these are reprints, and of what. */
export async function settleReprints(statements: Statements, { seen, links }: Alike): Promise<void> {
  await statements.each('write/dropReprints', 'ids', [...seen]);
  await statements.each('write/addReprints', 'rows', reprintsAmong(links));
}

/** Who is behind these acts and those about the same time. */
async function near(statements: Statements, asked: readonly string[]): Promise<Actors<string>[]> {
  const days = await statements.each<{ committee: string; date: string }>('write/windows', 'asked', asked);
  const windows = days.map(({ committee, date }) => ({ committee, since: shifted(date, -DAYS), until: shifted(date, DAYS) }));
  return statements.all<Actors<string>>('write/near', { asked, windows });
}

async function toldActs(statements: Statements, asked: readonly string[]): Promise<Map<string, ToldAct>> {
  const rows = await statements.each<ToldRow>('write/tellings', 'asked', asked);
  return new Map(rows.map((row) => [row.id, { ...row, sketches: row.sketches.flatMap((line) => readSketch(line) ?? []) }]));
}

/** A date so many days later. */
function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
