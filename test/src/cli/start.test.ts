import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN, runCli } from './runCli';

// Each run of the program loads its vocabularies anew, and the machine may be busy.
jest.setTimeout(180_000);

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yizheng-start-'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
  rmSync(folder, { recursive: true });
});

/** Starts the program and waits until it serves. Gives back all that it printed until then. */
async function startServing(...args: string[]): Promise<string> {
  const started = spawn(process.execPath, [MAIN, 'start', '--port', '0', ...args], { cwd: folder });
  child = started;
  let printed = '';
  for await (const chunk of started.stdout) {
    printed += String(chunk);
    if (/curl.*\n/.test(printed)) return printed;
  }
  throw new Error(`it ended before it served: ${printed}`);
}

test('the built program may be run by its name, as npx does', () => {
  expect(() => accessSync(MAIN, constants.X_OK)).not.toThrow();
});

test('start takes in the samples once, apart from one\'s own files, serves, and stops when told to', async () => {
  const first = await startServing();
  expect(first).toMatch(/data\/samples\.db holds [1-9]\d* documents, [1-9]\d* delegates, [1-9]\d* groups, [1-9]\d* themes/);
  expect(existsSync(join(folder, 'data/yizheng.db'))).toBe(false);

  const [, endpoint = '', body = ''] = /curl -s (\S+) .* -d '(.*)'/.exec(first) ?? [];
  const answer = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = await answer.json() as { data: { groups: { nodes: Array<{ name: string; backs: { nodes: unknown[] } }> } } };
  expect(data.groups.nodes.some(({ backs }) => backs.nodes.length > 0)).toBe(true);

  child?.kill('SIGTERM');
  expect(await once(child as ChildProcess, 'exit')).toEqual([0, null]);
});

test('start with paths takes those in; where nothing can be taken in it says so and ends', async () => {
  writeFileSync(join(folder, 'page.txt'), '林一帆委员代表民盟云溪市委发言\n让每个孩子走路上学\n');
  expect(await startServing('page.txt', 'missing.txt')).toContain('data/yizheng.db holds 1 documents');
  const { code, stderr } = await runCli(folder, ['start', '--store', 'other.db', 'missing.txt']);
  expect(code).toBe(1);
  expect(stderr).toContain('missing.txt does not exist');
});

test('a port in use is told in one sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  writeFileSync(join(folder, 'page.txt'), '林一帆委员代表民盟云溪市委发言\n');
  const { code, stderr } = await runCli(folder, ['start', '--port', String(port), 'page.txt']);
  taken.close();
  expect(code).toBe(2);
  expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another with --port`);
});
