import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j';
import type { Store } from '../../src/store/store';

/** A server to measure on: its own driver beside our store. */
export interface Server {
  readonly driver: Driver;
  readonly database: string;
  /** Opens our store anew, with nothing in it. */
  readonly open: () => Promise<Store>;
}

/**
 * The server at NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD); null where none is named.
 * @throws Error where its database holds anything, for the measurement would delete it
 */
export async function reachServer(): Promise<Server | null> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined) return null;
  const database = 'neo4j';
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery('MATCH (node) RETURN count(node) AS nodes', {}, { database });
  if (records[0]?.get('nodes') !== 0) throw new Error('The database at NEO4J_URI is not empty: it would be emptied by the measurement.');
  const open = async () => {
    await empty(driver, database);
    return openNeo4jStore({ uri, user, password, database, share: false });
  };
  return { driver, database, open };
}

/** But for the mark of the schema, so that opening makes nothing anew. */
export async function empty(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  await session.run('MATCH (node) WHERE NOT node:YizhengSchema CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (schema:YizhengSchema) REMOVE schema.cells');
  await session.close();
}
