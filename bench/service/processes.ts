import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../schema/dataFile';

/** A program that listens. */
export interface Listening {
  readonly url: string;
  readonly end: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** The built service as a person starts it, over a store. */
export function serveStore(store: string, environment: Environment = {}): Promise<Listening> {
  return listening([join(packageRoot, 'dist/src/cli/main.js'), 'serve', '--store', store, '--port', '0'], environment);
}

/** A program of the bench beside this file, so that who asks and who answers do not wait for one event loop. */
export function serveBeside(name: string, given: readonly string[], environment: Environment = {}): Promise<Listening> {
  return listening([join(__dirname, name), ...given], environment);
}

/** Once it says its address in its first line. */
async function listening(given: readonly string[], environment: Environment): Promise<Listening> {
  const child = spawn(process.execPath, given, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const gone = once(child, 'exit');
  const said = await Promise.race([once(lines, 'line'), gone]) as [unknown];
  const url = /http:\S+/.exec(String(said[0]))?.[0];
  if (url === undefined) throw new Error(`${given.join(' ')} does not listen: it said ${String(said[0])}`);
  return {
    url,
    end: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
