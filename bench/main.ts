/**
 * `npm run bench`: what the program promises of its speed, each figure beside what it is held against. `npm run bench -- text news`
 * measures only these sections.
 */
import { rmSync } from 'node:fs';
import { table } from '../src/cli/table';
import { scratchFolder } from './archive';
import { holds, ratioOf, type Measured } from './measure';
import { SECTIONS, type SectionName } from './sections';

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !isSection(name));
  if (unknown.length > 0) throw new Error(`No section ${unknown.join(', ')}: name any of ${Object.keys(SECTIONS).join(', ')}.`);
  const scratch = scratchFolder();
  try {
    for (const name of Object.keys(SECTIONS).filter(isSection)) {
      if (names.length === 0 || names.includes(name)) report(await SECTIONS[name](scratch));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name);
}

/** As soon as it is measured: a whole run takes an hour. */
function report(measured: readonly Measured[]): void {
  if (measured.length === 0) return;
  for (const line of table(['measure', 'unit', 'ours', 'against', 'what', 'ratio', 'limit', ''], measured.map(row))) console.log(line);
  if (!measured.every(holds)) process.exitCode = 1;
}

function row(measured: Measured): readonly string[] {
  const { name, unit, ours, against, baseline, demand, limit } = measured;
  const bound = `${demand === 'at least' ? '≥' : '≤'} ${limit}`;
  return [name, unit, round(ours), round(against), baseline, ratioOf(measured).toFixed(2), bound, holds(measured) ? 'ok' : 'MISSED'];
}

function round(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
