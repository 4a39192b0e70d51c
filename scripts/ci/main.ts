/** What `.ci/run` runs once the packages are there. Every step runs, whatever the ones before it gave. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './chromium';
import { succeeds } from './command';
import { measure } from './measure';
import { checked, sum, type Tally } from './tally';
import { runTests } from './tests';

/** Leaves what it writes in the folder `scratch`. */
type Step = (scratch: string) => Tally;

/** What the tests need first, then the README's test command, then what it does not show; the measurement uses what `build` built. */
const STEPS: Readonly<Record<string, Step>> = {
  chromium: provideChromium,
  tests: runTests,
  lint: () => checked('lint', succeeds('npm', ['run', 'lint'])),
  typecheck: () => checked('typecheck', succeeds('npm', ['run', 'typecheck'])),
  build: () => checked('build', succeeds('npm', ['run', 'build'])),
  'measurement of pinghu': (scratch) => measure('pinghu', { texts: 'pinghu', annotations: 'pinghu' }, scratch),
  'measurement of dev': (scratch) => measure('dev', { texts: 'dev/text', annotations: 'dev/gold' }, scratch),
};

const scratch = mkdtempSync(join(tmpdir(), 'yizheng-ci-'));
const { passed, failed } = sum(Object.entries(STEPS).map(([name, step]) => runStep(name, step)));
rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that throws has failed; the others go on. */
function runStep(name: string, step: Step): Tally {
  console.log(`\n== ${name}`);
  try {
    return step(scratch);
  } catch (error) {
    console.log(error);
    return checked(name, false);
  }
}
