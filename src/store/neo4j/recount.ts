import type { Connection } from './connection';
import { count } from './counting';
import { factsOf, settleContributions } from './facts';
import { alike, settleReprints } from './reprints';
import type { Statements } from './statements';

/** So many at once: a transaction is kept in memory. */
const ROWS = 2_000;

/**
 * Makes anew all that is derived from what the documents say: dates and sentences of contributions, which of them reprint
 * others, and who backs what. Some contributions at a time; broken off, it begins from the start.
 */
export async function recount(connection: Connection): Promise<void> {
  for (const name of ['schema/uncountPairs', 'schema/uncountNodes', 'schema/uncountWhole']) await repeat(connection, name);
  await forAll(connection, async (statements, ids) => {
    await statements.each('write/dropReprints', 'ids', ids);
    await settleContributions(statements, ids);
  });
  await forAll(connection, async (statements, ids) => settleReprints(statements, await alike(statements, new Set(ids))));
  await forAll(connection, async (statements, ids) => count(statements, new Map(), await factsOf(statements, ids), new Set()));
}

async function repeat(connection: Connection, name: string): Promise<void> {
  let left = true;
  while (left) {
    const [row] = await connection.write((statements) => statements.all<{ gone: number }>(name, { rows: ROWS }));
    left = row !== undefined && row.gone > 0;
  }
}

/** Does something with all contributions, by their ids, each so many in a transaction. */
async function forAll(connection: Connection, work: (statements: Statements, ids: string[]) => Promise<void>): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: { id: string }[] = await connection.read((statements) => statements.all('schema/contributions', { after, rows: ROWS }));
    const ids = rows.map(({ id }) => id);
    await connection.write(async (statements) => {
      await statements.all('write/lock');
      await work(statements, ids);
    });
    after = ids.at(-1);
  }
}
