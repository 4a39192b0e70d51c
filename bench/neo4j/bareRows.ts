import type { Server } from './server';

/** All that stands in a database, ready to be sent. */
export interface Rows {
  readonly nodes: readonly object[];
  readonly relations: readonly object[];
}

const NODES = `MATCH (node) WHERE NOT node:YizhengSchema
  RETURN elementId(node) AS key, labels(node) AS labels, properties(node) AS properties`;
const RELATIONS = `MATCH (source)-[relation]->(target)
  RETURN elementId(source) AS from, elementId(target) AS to, type(relation) AS type, properties(relation) AS properties`;

export async function rowsOf({ driver, database }: Server): Promise<Rows> {
  const all = async (statement: string) =>
    (await driver.executeQuery(statement, {}, { database })).records.map((record) => record.toObject() as object);
  return { nodes: await all(NODES), relations: await all(RELATIONS) };
}

const ADD_NODES = `UNWIND $rows AS row
  MERGE (node:Yizheng {id: coalesce(row.properties.id, row.key)})
  SET node:$(row.labels), node += row.properties, node.key = row.key`;
const ADD_RELATIONS = `UNWIND $rows AS row
  MATCH (source:Yizheng {key: row.from}) MATCH (target:Yizheng {key: row.to})
  CREATE (source)-[relation:$(row.type)]->(target) SET relation = row.properties`;
const KEYS = 'CREATE INDEX bench_keys IF NOT EXISTS FOR (node:Yizheng) ON (node.key)';

/** So many as our store sends at once. */
const BATCH = 5_000;

/** Writes the same rows with the driver, one transaction, and nothing besides. */
export async function bareUnwind({ driver, database }: Server, { nodes, relations }: Rows): Promise<void> {
  const session = driver.session({ database });
  await session.run(KEYS);
  await session.executeWrite(async (transaction) => {
    for (const [statement, rows] of [[ADD_NODES, nodes], [ADD_RELATIONS, relations]] as const) {
      for (let start = 0; start < rows.length; start += BATCH) await transaction.run(statement, { rows: rows.slice(start, start + BATCH) });
    }
  });
  await session.close();
}
