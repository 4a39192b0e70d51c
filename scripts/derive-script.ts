/**
 * Derives schema/vocabulary/script.txt from the package `opencc-js`: `node -r @swc-node/register scripts/derive-script.ts`.
 * The same package version gives the same file, byte for byte. It is derived beforehand because the converters take a second to load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Converter } from 'opencc-js';
import { packageRoot } from '../schema/dataFile';

const TARGET = join(packageRoot, 'schema/vocabulary/script.txt');
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const PAIRS_A_LINE = 40;

function main(): void {
  writeFileSync(TARGET, scriptFile());
}

/** The whole file. */
export function scriptFile(): string {
  const pairs = [...simplifiedByVariant()].sort(([a], [b]) => a - b).map((pair) => String.fromCharCode(...pair));
  const written = pairs.map((pair, i) => `${pair}${(i + 1) % PAIRS_A_LINE === 0 || i === pairs.length - 1 ? '\n' : ' '}`);
  return `${header()}${written.join('')}`;
}

/** The variant sets agree where they overlap; a later one only adds characters. 么, 乾, 著 are simplified script too and stay. */
function simplifiedByVariant(): Map<number, number> {
  const found = new Map<number, number>();
  const common = commonSimplified();
  for (const from of ['t', 'hk', 'tw'] as const) {
    const simplify = Converter({ from, to: 'cn' });
    for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) {
      const simple = simplify(String.fromCharCode(unit));
      const isVariant = simple.length === 1 && simple.charCodeAt(0) !== unit && !common.has(unit);
      if (isVariant && !found.has(unit)) found.set(unit, simple.charCodeAt(0));
    }
  }
  return found;
}

/** The 3,755 characters of GB 2312 level 1. */
function commonSimplified(): Set<number> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return new Set(Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i)));
}

function header(): string {
  const file = join(dirname(require.resolve('opencc-js')), '../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return [
    '# Traditional and variant characters, each with the simplified one that it is written as.',
    `# Derived by scripts/derive-script.ts from opencc-js ${version} (MIT, https://github.com/nk2028/opencc-js), whose tables are those`,
    '# of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC): Traditional, Hong Kong, Taiwan. Characters of GB 2312 level 1 stay',
    '# as they are, for they are simplified script too. Do not edit by hand.',
    '',
  ].join('\n');
}

if (require.main === module) main();
