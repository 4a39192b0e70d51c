import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../schema/dataFile';

const POM = join(packageRoot, 'scripts/neo4j/pom.xml');
const CACHE = join(packageRoot, '.cache/neo4j');
const LIBRARIES = join(CACHE, '5.26.12');

/** A sign of life for each so many files. */
const STEP = 40;

/** Whether there is what a server is fetched with and runs in. */
export function canProvision(): boolean {
  return [['java', '-version'], ['mvn', '-v']].every(([command = '', flag = '']) => spawnSync(command, [flag]).status === 0);
}

/** The folder with the jars of a Neo4j server, fetched once by Maven and kept between runs. */
export async function provision(): Promise<string> {
  if (existsSync(LIBRARIES)) return LIBRARIES;
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(`${LIBRARIES}.part-`);
  await fetchJars(part);
  // Another process may have fetched them meanwhile.
  if (existsSync(LIBRARIES)) rmSync(part, { recursive: true });
  else renameSync(part, LIBRARIES);
  return LIBRARIES;
}

async function fetchJars(folder: string): Promise<void> {
  process.stderr.write('Fetching Neo4j 5.26, 130 MB, once: one to four minutes.\n');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const maven = spawn('mvn', ['-B', '-f', POM, ...goal], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => maven.on('close', resolve));
  let files = 0;
  for await (const line of createInterface(maven.stdout)) {
    if (line.includes('ERROR')) process.stderr.write(`${line}\n`);
    if (/Downloaded|Copying/.test(line) && ++files % STEP === 0) process.stderr.write(`  ${files} files\n`);
  }
  if (await ended !== 0) throw new Error('Maven could not fetch Neo4j: see the lines above.');
}
