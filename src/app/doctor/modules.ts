import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import type { Finding } from '.';

/** Compiled packages: the ones that can be installed and still not load. */
const NATIVE = ['better-sqlite3', 'nodejieba'] as const;

const MEND = 'run npm ci again with a C++ compiler installed (g++, make, python3)';

/** Whether the compiled packages load here. */
export function lookAtModules(): Finding[] {
  const load = createRequire(join(packageRoot, 'package.json'));
  return NATIVE.map((name) => {
    try {
      load(name);
      const { version } = load(`${name}/package.json`) as { version: string };
      return { what: name, says: version, mend: null };
    } catch (error) {
      return { what: name, says: `does not load: ${firstLine(error)}`, mend: MEND };
    }
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
