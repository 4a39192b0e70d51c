/** A real Neo4j Community on free ports in a temporary home, for tests and measurements. */
import neo4j, { type Config } from 'neo4j-driver';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataFile } from '../../schema/dataFile';
import { provision, type Provisioned } from './provision';
import { LATEST, LONG_TERM, type Release } from './release';

/** How a server is reached. */
export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** By their names in `neo4j.conf`. */
export type Settings = Readonly<Record<string, string>>;

/** What a server is for: which it is, how much memory it has, how it is compiled and planned, and how it is asked. */
export interface Purpose {
  readonly release: Release;
  readonly heap: string;
  readonly pageCache: string;
  readonly java: readonly string[];
  readonly settings: Settings;
  readonly driver: Config;
}

/**
 * A short life: the first compiler alone and the plain collector are soonest ready, and plans stay though the graph changes.
 * It may be ended and started between two statements: each connection is tried before it is used again.
 */
export const TESTS: Purpose = {
  release: LONG_TERM,
  heap: '512m', pageCache: '128m', java: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  settings: { 'dbms.cypher.min_replan_interval': '1h' },
  driver: { connectionLivenessCheckTimeout: 0 },
};

/** The same with the language that later servers have: each statement that does not say otherwise is taken for Cypher 25. */
export const TESTS_IN_CYPHER_25: Purpose = {
  ...TESTS, release: LATEST, settings: { ...TESTS.settings, 'db.query.default_language': 'CYPHER_25' },
};

/** As people run it, but for the memory, which is said so that each run has the same. */
export const MEASUREMENTS: Purpose = { release: LONG_TERM, heap: '2g', pageCache: '1g', java: [], settings: {}, driver: {} };

const PASSWORD = 'of-a-local-server';
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** How long a server may take to answer, in milliseconds; on a very busy machine some minutes. */
const PATIENCE = 300_000;

export class LocalServer {
  private process: ChildProcess | undefined;

  /** Makes a home and starts a server in it. */
  static async start(purpose: Purpose): Promise<LocalServer> {
    const provisioned = await provision(purpose.release);
    const home = mkdtempSync(join(tmpdir(), 'neo4j-'));
    const [bolt, http] = [await freePort(), await freePort()];
    const server = new LocalServer(purpose, provisioned, home, bolt, http);
    await server.run();
    await setPassword(server.access);
    return server;
  }

  private constructor(
    private readonly purpose: Purpose, private readonly provisioned: Provisioned, private readonly home: string,
    private readonly bolt: number, private readonly http: number,
  ) {}

  get access(): Access {
    return { uri: `bolt://localhost:${this.bolt}`, user: 'neo4j', password: PASSWORD, database: 'neo4j' };
  }

  /** Where Neo4j Browser is. */
  get browser(): string {
    return `http://localhost:${this.http}/browser/`;
  }

  /** Starts in the same home, with these settings over the usual ones. */
  async run(settings: Settings = {}): Promise<void> {
    for (const folder of ['conf', 'tmp']) mkdirSync(join(this.home, folder), { recursive: true });
    const lines = Object.entries({ ...this.settings(), ...settings }).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(this.home, 'conf/neo4j.conf'), lines.join('\n'));
    const log = openSync(join(this.home, 'log'), 'a');
    this.process = spawn(this.provisioned.java, [
      `-Xmx${this.purpose.heap}`, `-Djava.io.tmpdir=${this.home}/tmp`, ...this.purpose.java, ...OPENED,
      '-cp', `${this.provisioned.libraries}/*`, this.purpose.release.main,
      `--home-dir=${this.home}`, `--config-dir=${this.home}/conf`,
    ], { stdio: ['ignore', log, log] });
    closeSync(log);
    const { process: child } = this;
    process.once('exit', () => child.kill('SIGKILL'));
    await this.answers();
  }

  /** As a crash ends it, or in good order (`SIGTERM`), which takes a while. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  /** Neither answers nor is gone for so many milliseconds. */
  async freeze(milliseconds: number): Promise<void> {
    this.process?.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.process?.kill('SIGCONT');
  }

  /** From now on it can write nothing behind the first bytes of a file, as on a full disk; until it is started again. */
  fillDisk(): void {
    const { status } = spawnSync('prlimit', [`--pid=${this.process?.pid}`, '--fsize=4096:']);
    if (status !== 0) throw new Error('prlimit could not limit the server.');
  }

  /**
   * Takes the place of the database: what the import tool makes of files.
   * @param command as `yizheng export` prints it, run in the folder of the files
   */
  async import(folder: string, command: string): Promise<void> {
    await this.end('SIGTERM');
    const [, ...given] = command.split(/[\s\\]+/);
    const { status, stdout, stderr } = spawnSync(this.provisioned.java, [
      `-Xmx${this.purpose.heap}`, ...OPENED, '-cp', `${this.provisioned.libraries}/*`, 'org.neo4j.cli.AdminTool', ...given,
      '--overwrite-destination=true',
    ], { cwd: folder, encoding: 'utf8', env: { ...process.env, NEO4J_HOME: this.home, NEO4J_CONF: join(this.home, 'conf') } });
    if (status !== 0) throw new Error(`The import tool ended with ${status}:\n${stdout}\n${stderr}`);
    await this.run();
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.home, { recursive: true, force: true });
  }

  private settings(): Settings {
    return {
      'server.default_listen_address': '127.0.0.1', 'server.bolt.listen_address': `:${this.bolt}`,
      'server.bolt.advertised_address': `localhost:${this.bolt}`, 'server.http.listen_address': `:${this.http}`,
      'server.memory.heap.max_size': this.purpose.heap, 'server.memory.pagecache.size': this.purpose.pageCache,
      'server.https.enabled': 'false', 'dbms.usage_report.enabled': 'false', ...this.purpose.settings,
    };
  }

  private async answers(): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const reply = await fetch(`http://localhost:${this.http}/`).catch(() => null);
      if (reply?.ok === true) return;
      if (this.process?.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`The local Neo4j did not come up:\n${readFileSync(join(this.home, 'log'), 'utf8').slice(-2000)}`);
  }
}

/** A new server knows neo4j/neo4j and wants another password before anything else. */
async function setPassword({ uri, user, password }: Access): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  const statement = readDataFile('scripts/neo4j/setPassword.cypher');
  await driver.executeQuery(statement, { old: 'neo4j', password }, { database: 'system' });
  await driver.close();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
