import { StoreError } from '../../errors';
import type { Connection } from './connection';

/** Of the graph. Raised when it changes; a graph of a later one is refused. */
const SCHEMA_VERSION = 2;

/** The oldest server whose Cypher has all that our statements use. */
const OLDEST_SERVER = [5, 26] as const;

/** Indexes of a large graph may take a while, in seconds. */
const INDEXING = 300;

interface Found {
  readonly version: number | null;
  readonly theirs: number;
}

/**
 * Sees that a database is ours, or makes it so where it is empty or may be shared.
 * @throws StoreError where it is not; nothing was changed then
 */
export async function setUp(connection: Connection, where: string, mayShare: boolean): Promise<void> {
  checkServer(await connection.agent(), where);
  const [found] = await connection.read((statements) => statements.all<Found>('schema/found'));
  if (found !== undefined && found.version !== null) return checkVersion(found.version, where);
  if (found !== undefined && found.theirs > 0 && !mayShare) throw foreign(found.theirs, where);
  await connection.script('schema/constraints');
  await connection.script('schema/indexes');
  await connection.read((statements) => statements.all('schema/await', { seconds: INDEXING }));
  await connection.write((statements) => statements.all('schema/mark', { version: SCHEMA_VERSION }));
}

/** @throws StoreError for a server before 5.26, saying which was found and which is needed */
export function checkServer(agent: string, where: string): void {
  const version = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent);
  if (version === null) return;
  const [major, minor] = [Number(version[2]), Number(version[3])];
  if (major > OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor >= OLDEST_SERVER[1])) return;
  throw new StoreError(`The server of ${where} is Neo4j ${version[1]}, too old: ${OLDEST_SERVER.join('.')} or later is needed; update it.`);
}

function checkVersion(version: number, where: string): void {
  if (version === SCHEMA_VERSION) return;
  throw new StoreError(
    `The graph in ${where} has schema ${version}, this program knows ${SCHEMA_VERSION}; update yizheng or name another database.`);
}

function foreign(theirs: number, where: string): StoreError {
  return new StoreError(
    `The database ${where} holds ${theirs} nodes of another graph; name another database, or set YIZHENG_NEO4J_SHARE=true to share it.`);
}
