import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../schema/dataFile';
import { findJava, type Release } from './release';

const POM = join(packageRoot, 'scripts/neo4j/pom.xml');
const CACHE = join(packageRoot, '.cache/neo4j');

/** A sign of life for each so many files. */
const STEP = 40;

/** Whether there is what a server is fetched with and runs in. */
export function canProvision(release: Release): boolean {
  return findJava(release) !== null && spawnSync('mvn', ['-v']).status === 0;
}

/** What a server is run with. */
export interface Provisioned {
  readonly java: string;
  /** The folder with its jars. */
  readonly libraries: string;
}

/** The jars are fetched once by Maven and kept between runs. */
export async function provision(release: Release): Promise<Provisioned> {
  const java = findJava(release);
  if (java === null) throw new Error(`Neo4j ${release.version} runs in Java ${release.java.join(' to ')}, which is not here.`);
  return { java, libraries: await jarsOf(release) };
}

async function jarsOf(release: Release): Promise<string> {
  const folder = join(CACHE, release.version);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(`${folder}.part-`);
  await fetchJars(release, part);
  // Another process may have fetched them meanwhile.
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
  return folder;
}

async function fetchJars({ version }: Release, folder: string): Promise<void> {
  process.stderr.write(`Fetching Neo4j ${version}, 130 to 170 MB, once: one to four minutes.\n`);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`, `-Dneo4j.version=${version}`];
  const maven = spawn('mvn', ['-B', '-f', POM, ...goal], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => maven.on('close', resolve));
  let files = 0;
  for await (const line of createInterface(maven.stdout)) {
    if (line.includes('ERROR')) process.stderr.write(`${line}\n`);
    if (/Downloaded|Copying/.test(line) && ++files % STEP === 0) process.stderr.write(`  ${files} files\n`);
  }
  if (await ended !== 0) throw new Error('Maven could not fetch Neo4j: see the lines above.');
}
