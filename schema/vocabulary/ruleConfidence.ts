import { z } from 'zod';
import { readDataFile } from '../dataFile';

/** Where the measured precision of each rule is kept; `scripts/measure-confidence.ts` writes it. */
export const CONFIDENCE_FILE = 'schema/vocabulary/confidence.json';

/** `found`: findings of the rule that annotations decide; `right` of them are right. */
const Measured = z.strictObject({ found: z.int().nonnegative(), right: z.int().nonnegative() });

export type Measured = z.infer<typeof Measured>;

let known: ReadonlyMap<string, number> | undefined;

/**
 * How likely a finding of a rule is right: its precision on annotated texts, smoothed after Laplace, (right + 1) / (found + 2). A
 * rule that was never measured has 0.5: nothing is known of it. Between 0 and 1.
 */
export function confidenceOf(rule: string): number {
  known ??= readConfidence();
  return known.get(rule) ?? UNKNOWN;
}

function readConfidence(): ReadonlyMap<string, number> {
  const measured = z.record(z.string(), Measured).parse(JSON.parse(readDataFile(CONFIDENCE_FILE)));
  return new Map(Object.entries(measured).map(([rule, counts]) => [rule, smoothed(counts)]));
}

function smoothed({ found, right }: Measured): number {
  return Number(((right + 1) / (found + 2)).toFixed(3));
}

const UNKNOWN = smoothed({ found: 0, right: 0 });
