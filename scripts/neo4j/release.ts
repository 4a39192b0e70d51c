import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Neo4j Community as Maven Central has it. */
export interface Release {
  readonly version: string;
  /** What is run. */
  readonly main: string;
  /** The oldest and the newest Java that it is made for. */
  readonly java: readonly [oldest: number, newest: number];
}

/** The one supported for long, which `docker-compose.yml` names. */
export const LONG_TERM: Release = { version: '5.26.12', main: 'org.neo4j.server.CommunityEntryPoint', java: [17, 21] };

/** One that knows Cypher 25. */
export const LATEST: Release = { version: '2026.08.1', main: 'org.neo4j.server.Neo4jCommunity', java: [21, 25] };

/** Where Debian's packages and Temurin's put what they install. */
const INSTALLED = '/usr/lib/jvm';

/** A Java that a release runs in: the usual one, that of JAVA_HOME, else any that is installed; null where there is none. */
export function findJava({ java: [oldest, newest] }: Release): string | null {
  return candidates().find((java) => {
    const version = versionOf(java);
    return version !== null && version >= oldest && version <= newest;
  }) ?? null;
}

function candidates(): string[] {
  const homes = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort().map((name) => join(INSTALLED, name)) : [];
  const { JAVA_HOME: home } = process.env;
  return ['java', ...[...home === undefined ? [] : [home], ...homes].map((folder) => join(folder, 'bin/java'))];
}

/** `openjdk version "17.0.15"` is 17; null where it does not run. */
function versionOf(java: string): number | null {
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, version] = status === 0 ? /version "(\d+)/.exec(stderr) ?? [] : [];
  return version === undefined ? null : Number(version);
}
