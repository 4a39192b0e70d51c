import { readDataFile } from '../../schema/dataFile';
import type { Reached } from '../../scripts/neo4j/reach';

type Server = Pick<Reached, 'driver' | 'access'>;

/** All that stands in a database, ready to be sent. */
export interface Rows {
  readonly nodes: readonly object[];
  readonly relations: readonly object[];
}

export async function rowsOf({ driver, access: { database } }: Server): Promise<Rows> {
  const all = async (name: string) =>
    (await driver.executeQuery(text(name), {}, { database })).records.map((record) => record.toObject() as object);
  return { nodes: await all('nodes'), relations: await all('relations') };
}

/** Rows sent at once: enough that the way there does not count. */
const BATCH = 5_000;

/** Writes the same rows with the driver, one transaction, and nothing besides. */
export async function bareUnwind({ driver, access: { database } }: Server, { nodes, relations }: Rows): Promise<void> {
  const session = driver.session({ database });
  await session.run(text('keys'));
  await session.executeWrite(async (transaction) => {
    for (const [name, rows] of [['addNodes', nodes], ['addRelations', relations]] as const) {
      for (let start = 0; start < rows.length; start += BATCH) {
        await transaction.run(text(name), { rows: rows.slice(start, start + BATCH) });
      }
    }
  });
  await session.close();
}

function text(name: string): string {
  return readDataFile(`bench/cypher/${name}.cypher`);
}
