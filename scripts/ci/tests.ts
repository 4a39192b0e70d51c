import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeeds } from './command';
import { checked, sum, type Tally } from './tally';

/** The part of jest's JSON result that is read here. */
interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Test files that could not even be loaded: none of their tests is counted anywhere else. */
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs the README's test command and counts from jest's own result, not from its closing lines. */
export function runTests(scratch: string): Tally {
  const file = join(scratch, 'jest.json');
  const ended = succeeds('npm', ['test', '--', '--json', `--outputFile=${file}`]);
  if (!existsSync(file)) return checked('npm test (left no result)', false);
  const result = JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  if (result.numPendingTests > 0) console.log(`${result.numPendingTests} tests were skipped`);
  const counted = { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  const agrees = ended === (counted.failed === 0) && counted.passed + counted.failed > 0;
  return agrees ? counted : sum([counted, checked('npm test (its exit code and its result disagree)', false)]);
}
