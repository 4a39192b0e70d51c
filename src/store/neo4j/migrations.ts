import type { Connection } from './connection';
import { recount } from './recount';

/** In order: the first makes a graph of version 1 one of version 2, and so on. Each may be run again where it was broken off. */
const MIGRATIONS: ReadonlyArray<(connection: Connection) => Promise<void>> = [
  // Counts know the level of the committee and each day, reprints are known as such, English names are searched.
  async (connection) => {
    await connection.write((statements) => statements.all('schema/foldEnglish'));
    await recount(connection);
  },
  // What comes and goes is told, and what people say of claims.
  async (connection) => {
    await connection.write((statements) => statements.all('schema/historyOfLedger'));
  },
  // Counts are kept summed over months and levels too.
  recount,
];

/** Of the graph. A graph of a former version is brought to it, one of a later version is refused. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/**
 * Brings a graph up to date; nothing is done for one that is.
 * @param isUncounted whether it was imported as documents say it, and waits to be counted
 */
export async function migrate(connection: Connection, version: number, isUncounted: boolean): Promise<void> {
  if (version === SCHEMA_VERSION && !isUncounted) return;
  for (const step of MIGRATIONS.slice(version - 1)) await step(connection);
  if (isUncounted) await recount(connection);
  await connection.write((statements) => statements.all('schema/settled', { version: SCHEMA_VERSION }));
}
