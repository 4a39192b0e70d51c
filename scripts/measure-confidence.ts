/** Writes the measured precision of each rule: `node -r @swc-node/register scripts/measure-confidence.ts`. */
import { writeFileSync } from 'node:fs';
import { CONFIDENCE_FILE } from '../schema/vocabulary/ruleConfidence';
import { ANNOTATED, hasAllTexts, measureConfidence } from './confidence/measure';

/** Fewer findings than this say little of a rule: its confidence stays near one half. */
const FEW = 10;

async function main(): Promise<void> {
  if (!hasAllTexts()) throw new Error(`Some of ${ANNOTATED.join(', ')} are absent: nothing was written.`);
  const measured = await measureConfidence();
  writeFileSync(CONFIDENCE_FILE, measured);
  const rules = Object.entries(JSON.parse(measured) as Readonly<Record<string, { found: number }>>);
  console.log(`Written: ${CONFIDENCE_FILE}, ${rules.length} rules`);
  for (const [rule, { found }] of rules) if (found < FEW) console.log(`${rule}: only ${found} findings to go by`);
}

void main();
