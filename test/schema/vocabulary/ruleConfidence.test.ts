import { readFileSync } from 'node:fs';
import { CONFIDENCE_FILE, confidenceOf } from '../../../schema/vocabulary/ruleConfidence';
import { hasAllTexts, measureConfidence } from '../../../scripts/confidence/measure';

/** The annotated texts stand beside the project: a reader may not have them. */
const whereAllTextsAre = hasAllTexts() ? test : test.skip;

test('what was never measured is as likely right as wrong, and what was is between 0 and 1', () => {
  expect(confidenceOf('rule.nobody.wrote')).toBe(0.5);
  const measured = JSON.parse(readFileSync(CONFIDENCE_FILE, 'utf8')) as Readonly<Record<string, { found: number; right: number }>>;
  for (const [rule, { found, right }] of Object.entries(measured)) {
    expect(right).toBeLessThanOrEqual(found);
    expect(confidenceOf(rule)).toBeCloseTo((right + 1) / (found + 2), 3);
  }
});

whereAllTextsAre('the kept figures are those of the rules as they are (scripts/measure-confidence.ts writes them)', async () => {
  expect(await measureConfidence()).toBe(readFileSync(CONFIDENCE_FILE, 'utf8'));
});
