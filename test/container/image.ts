/** What the image holds, laid out in a temporary folder by the Dockerfile's own instructions, and run by its own commands. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../schema/dataFile';
import { named, readStages, wordsOf } from './dockerfile';

const STAGE = readStages().at(-1) ?? [];

/** How long a container may take to serve, in milliseconds; a few seconds where nothing else runs. */
const PATIENCE = 120_000;

const [USER = 0] = named(STAGE, 'USER').map((user) => Number(user.split(':')[0]));

/** Root can be somebody else, as the container's user; who is not root is not root. */
const AS_USER: SpawnOptions = process.getuid?.() === 0 ? { uid: USER, gid: USER } : {};

export class Image {
  private readonly root = mkdtempSync(join(tmpdir(), 'yizheng-image-'));
  private readonly app = join(this.root, 'app');
  readonly data = join(this.root, 'data');

  /** Copies what the last stage copies; nothing of it can be written, but /data. */
  constructor() {
    for (const folder of [this.root, this.app, this.data]) mkdirSync(folder, { recursive: true, mode: 0o755 });
    chmodSync(this.root, 0o755);
    if (AS_USER.uid !== undefined) chownSync(this.data, USER, USER);
    for (const copy of named(STAGE, 'COPY')) {
      const [, from = '', to = ''] = copy.split(' ');
      const source = from.replace('/app/', '');
      if (source === 'node_modules') this.layPackages();
      else this.lay([source], to);
    }
    chmodSync(this.app, 0o555);
  }

  /** The environment of a container: the image's, then what it is run with. */
  environment(given: Readonly<Record<string, string>>): Record<string, string> {
    const own = named(STAGE, 'ENV').flatMap((line) => line.split(' ')).map((setting) => setting.split('='));
    const all = { ...Object.fromEntries(own), ...given } as Record<string, string>;
    const here = Object.entries(all).map(([name, value]) => [name, value.replace(/^\/data\b/, this.data)]);
    return { ...Object.fromEntries(here), PATH: process.env.PATH ?? '' } as Record<string, string>;
  }

  /** Runs the ENTRYPOINT with a command, the CMD where none is given. */
  run(environment: Readonly<Record<string, string>>, command: readonly string[] = wordsOf(STAGE, 'CMD')): Container {
    return new Container(this.start([...wordsOf(STAGE, 'ENTRYPOINT'), ...command], environment));
  }

  /** The exit code of the HEALTHCHECK. */
  health(environment: Readonly<Record<string, string>>): Promise<number | null> {
    return new Container(this.start(wordsOf(STAGE, 'HEALTHCHECK'), environment)).ended;
  }

  remove(): void {
    chmodSync(this.app, 0o755);
    rmSync(this.root, { recursive: true, force: true });
  }

  private layPackages(): void {
    for (const [folder, packages] of productionPackages()) this.lay(packages, folder);
  }

  private lay(sources: readonly string[], folder: string): void {
    const isItself = sources[0] === folder;
    const target = join(this.app, isItself ? '.' : folder);
    mkdirSync(target, { recursive: true });
    execFileSync('cp', ['-R', ...sources.map((source) => join(packageRoot, source)), target]);
  }

  private start([program = '', ...given]: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
    return spawn(program, given, { ...AS_USER, cwd: this.app, env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

/** A command under way. */
export class Container {
  private told = '';
  readonly ended: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { this.told += chunk.toString(); });
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  /** The port it says it serves at. */
  async port(): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end && this.child.exitCode === null;) {
      const port = /Serving at http:\/\/[^/]{1,60}:(\d+)\//.exec(this.told)?.[1];
      if (port !== undefined) return port;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The container does not serve:\n${this.told}`);
  }

  /** As `docker stop` ends it. */
  stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}

/** What `npm prune --omit=dev` leaves, by the lock file: folders of packages by the folder they stand in. */
function productionPackages(): Map<string, string[]> {
  const { packages } = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  const folders = new Map<string, string[]>();
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    const isOuter = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && existsSync(join(packageRoot, path));
    if (isOuter && dev !== true && devOptional !== true) folders.set(dirname(path), [...folders.get(dirname(path)) ?? [], path]);
  }
  return folders;
}
