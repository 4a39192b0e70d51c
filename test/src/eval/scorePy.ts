import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Score } from '../../../src/eval/score';

export const CORPUS = join('..', 'shared', 'corpus');
const SCORE_PY = join(CORPUS, 'score.py');

/** The definition of every figure stands beside the corpus, which a reader of this project may not have. */
export const whereScorePyIs = existsSync(SCORE_PY) ? test : test.skip;

type Printed = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What score.py says of findings, one record of `extract --json` each. */
export function scorePy(gold: string, text: string, found: readonly unknown[]): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'yizheng-score-'));
  const lines = join(folder, 'found.jsonl');
  writeFileSync(lines, found.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const printed = execFileSync('python3', [SCORE_PY, '--gold', gold, '--text', text, lines, '--json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as Printed;
}

/** Every figure of both, the shares rounded as score.py rounds them. */
export function expectSame({ figures, evidence }: Score, printed: Printed): void {
  const { evidence: exactness, ...parts } = printed;
  expect(evidence).toEqual(exactness);
  expect(Object.keys(figures).sort()).toEqual(Object.keys(parts).sort());
  for (const [part, { tp, found, gold, precision, recall, f1 }] of Object.entries(figures)) {
    const theirs = parts[part]!;
    expect([part, tp, found, gold]).toEqual([part, theirs.tp, theirs.found, theirs.gold]);
    expect(Math.abs(precision - theirs.precision!)).toBeLessThan(0.000_051);
    expect(Math.abs(recall - theirs.recall!)).toBeLessThan(0.000_051);
    expect(Math.abs(f1 - theirs.f1!)).toBeLessThan(0.000_051);
  }
}
