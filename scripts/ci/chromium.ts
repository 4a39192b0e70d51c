/** Chromium and Chinese fonts, in which the tests look at Neo4j Browser. */
import { spawnSync } from 'node:child_process';
import { succeeds } from './command';
import { checked, NOTHING, type Tally } from './tally';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Installs them where they are absent and Debian's packages are to be had; elsewhere the tests themselves say what they miss. */
export function provideChromium(): Tally {
  if (says('chromium', '--version') && says('fc-list', ':lang=zh')) return NOTHING;
  if (!says('apt-get', '--version')) {
    console.log(`left out: ${PACKAGES.join(' and ')} are not there, and no apt-get to install them with`);
    return NOTHING;
  }
  console.log(`Installing ${PACKAGES.join(' and ')}: a minute or two.`);
  const asked = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  const installed = succeeds('apt-get', [...asked, 'update'])
    && succeeds('apt-get', [...asked, 'install', '--yes', '--no-install-recommends', ...PACKAGES]);
  return checked(`installing ${PACKAGES.join(' and ')}`, installed);
}

/** Whether a program is there and has anything to say. */
function says(program: string, ...given: readonly string[]): boolean {
  const { status, stdout } = spawnSync(program, given, { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
