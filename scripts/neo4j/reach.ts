import neo4j, { type Driver } from 'neo4j-driver';
import { readDataFile } from '../../schema/dataFile';
import { LocalServer, type Access, type Purpose } from './localServer';
import { canProvision } from './provision';
import { LONG_TERM } from './release';

/** A server with an empty database. */
export interface Reached {
  readonly access: Access;
  /** Null for a server that is not ours to stop. */
  readonly server: LocalServer | null;
  readonly driver: Driver;
  /** Takes out all that tests and measurements put in; a server of our own goes altogether. */
  leave(): Promise<void>;
}

/** Whether a server is named by NEO4J_URI, or one of our own can be started. */
export function canReach(purpose: Purpose): boolean {
  return isNamed(purpose) || canProvision(purpose.release);
}

/**
 * The server of NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD), else one of our own.
 * @throws Error where its database holds anything, for it would be deleted
 */
export async function reach(purpose: Purpose): Promise<Reached> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (!isNamed(purpose)) {
    const server = await LocalServer.start(purpose);
    const driver = connect(server.access, purpose);
    return { access: server.access, server, driver, leave: async () => { await driver.close(); await server.remove(); } };
  }
  const access = { uri, user, password, database: 'neo4j' };
  const driver = connect(access, purpose);
  await expectEmpty(driver, access);
  return { access, server: null, driver, leave: () => clear(driver, access) };
}

/** The one that is named stands for the release that is usual; who asks for another means that one. */
function isNamed({ release }: Purpose): boolean {
  return release === LONG_TERM && process.env.NEO4J_URI !== undefined;
}

/** Deletes everything but the mark that the schema is made. */
export async function empty({ driver, access }: Pick<Reached, 'driver' | 'access'>): Promise<void> {
  await runEach(driver, access, ['empty', 'uncount']);
}

async function runEach(driver: Driver, { database }: Access, names: readonly string[]): Promise<void> {
  const session = driver.session({ database });
  for (const name of names) await session.run(readDataFile(`scripts/neo4j/${name}.cypher`));
  await session.close();
}

function connect({ uri, user, password }: Access, purpose: Purpose): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { ...purpose.driver, disableLosslessIntegers: true });
}

async function clear(driver: Driver, access: Access): Promise<void> {
  await runEach(driver, access, ['empty', 'unmark']);
  await driver.close();
}

async function expectEmpty(driver: Driver, { database }: Access): Promise<void> {
  const { records } = await driver.executeQuery(readDataFile('scripts/neo4j/count.cypher'), {}, { database });
  const nodes = Number(records[0]?.get('nodes'));
  if (nodes === 0) return;
  await driver.close();
  throw new Error(`The database at NEO4J_URI holds ${nodes} nodes, which would be deleted.`);
}
