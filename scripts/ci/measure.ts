/** Holds the extraction to floors: what `score.py` says of a set of annotated texts may not fall under them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeedsInto } from './command';
import { checked, NOTHING, type Tally } from './tally';

const CORPUS = join('..', 'shared', 'corpus');
const FLOORS = join('test', 'extraction-floor.json');

interface AnnotatedSet {
  readonly texts: string;
  readonly annotations: string;
}

/** Row of the score, such as `speakers`, to the lowest F1 it may have. */
type Floors = Readonly<Record<string, number>>;

interface Score {
  readonly evidence: { readonly exact: number; readonly of: number };
  readonly [row: string]: { readonly f1?: number; readonly exact?: number; readonly of?: number } | undefined;
}

/** One check for a set; none where the corpus is not there. Prints each figure beside its floor. */
export function measure(name: string, set: AnnotatedSet, scratch: string): Tally {
  if (!existsSync(CORPUS)) {
    console.log(`left out: ${CORPUS} is not there`);
    return NOTHING;
  }
  const score = scoreOf(set, join(scratch, `${name}.jsonl`));
  return checked(`measurement of ${name}`, score !== null && holds(score, floorsOf(name)));
}

function scoreOf({ texts, annotations }: AnnotatedSet, found: string): Score | null {
  const folder = join(CORPUS, texts);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => join(folder, file));
  if (!succeedsInto(found, 'node', ['dist/src/cli/main.js', 'extract', '--json', ...files])) return null;
  const given = [join(CORPUS, 'score.py'), '--gold', join(CORPUS, annotations), '--text', folder, found, '--json'];
  const { status, stdout, stderr } = spawnSync('python3', given, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout) as Score;
  console.log(stderr);
  return null;
}

function floorsOf(name: string): Floors {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Readonly<Record<string, Floors>>;
  return floors[name] ?? {};
}

function holds(score: Score, floors: Floors): boolean {
  const rows = Object.entries(floors).map(([row, floor]) => holdsRow(row, score[row]?.f1, floor));
  const { exact, of } = score.evidence;
  console.log(`${'evidence'.padEnd(18)}${exact} exact of ${of}`);
  return rows.every(Boolean) && of > 0 && exact === of;
}

function holdsRow(row: string, figure: number | undefined, floor: number): boolean {
  const held = figure !== undefined && figure >= floor;
  console.log(`${row.padEnd(18)}${figure?.toFixed(4) ?? 'absent'}  floor ${floor.toFixed(4)}  ${held ? 'ok' : 'UNDER'}`);
  return held;
}
