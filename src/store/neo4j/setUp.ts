import { StoreError } from '../../errors';
import type { Connection } from './connection';
import { migrate, SCHEMA_VERSION } from './migrations';
import { statementText } from './statements';

/** The oldest server whose Cypher has all that our statements use. */
const OLDEST_SERVER = [5, 26] as const;

/** Indexes of a large graph may take a while, in seconds. */
const INDEXING = 300;

interface Found {
  /** Null where there is no graph of ours yet. */
  readonly version: number | null;
  /** Whether it was imported as documents say it, with nothing counted. */
  readonly isUncounted: boolean;
  readonly theirs: number;
}

/**
 * Sees that a database is ours, or makes it so where it is empty or may be shared. What is missing of constraints and
 * indexes is made; the graph of a former version is brought up to date.
 * @throws StoreError where it is not ours, or of a later version; nothing was changed then
 */
export async function setUp(connection: Connection, where: string, mayShare: boolean): Promise<void> {
  checkServer(await connection.agent(), where);
  const [found] = await connection.read((statements) => statements.all<Found>('schema/found')) as [Found];
  if (found.version === null && found.theirs > 0 && !mayShare) throw foreign(found.theirs, where);
  if (found.version !== null && found.version > SCHEMA_VERSION) throw later(found.version, where);
  await makeIndexes(connection);
  if (found.version === null) await connection.write((statements) => statements.all('schema/mark', { version: SCHEMA_VERSION }));
  else await migrate(connection, found.version, found.isUncounted);
}

async function makeIndexes(connection: Connection): Promise<void> {
  const wanted = ['schema/constraints', 'schema/indexes'].flatMap((name) => statementText(name).match(/\byizheng_\w+/g) ?? []);
  const rows = await connection.read((statements) => statements.all<{ name: string }>('schema/made'));
  const made = new Set(rows.map(({ name }) => name));
  if (wanted.every((name) => made.has(name))) return;
  await connection.script('schema/constraints');
  await connection.script('schema/indexes');
  await connection.read((statements) => statements.all('schema/await', { seconds: INDEXING }));
}

/** @throws StoreError for a server before 5.26, saying which was found and which is needed */
export function checkServer(agent: string, where: string): void {
  const version = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent);
  if (version === null) return;
  const [major, minor] = [Number(version[2]), Number(version[3])];
  if (major > OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor >= OLDEST_SERVER[1])) return;
  throw new StoreError(`The server of ${where} is Neo4j ${version[1]}, too old: ${OLDEST_SERVER.join('.')} or later is needed; update it.`);
}

function later(version: number, where: string): StoreError {
  return new StoreError(
    `The graph in ${where} has schema ${version}, this program knows ${SCHEMA_VERSION}; update yizheng or name another database.`);
}

function foreign(theirs: number, where: string): StoreError {
  return new StoreError(
    `The database ${where} holds ${theirs} nodes of another graph; name another database, or set YIZHENG_NEO4J_SHARE=true to share it.`);
}
