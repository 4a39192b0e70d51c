import { existsSync } from 'node:fs';
import { evaluate } from '../../src/app/evaluate';
import { byRule } from '../../src/eval/byRule';
import type { Judgement } from '../../src/eval/result';

/** Annotated texts, by path from the package root; the first two stand beside the project and may be absent. */
export const ANNOTATED = ['../shared/corpus/dev', '../shared/corpus/pinghu', 'test/ingest/genre'];

/** Are all annotated texts there? Without one of them the figures are not those that are kept. */
export function hasAllTexts(): boolean {
  return ANNOTATED.every((folder) => existsSync(folder));
}

/**
 * Content of schema/vocabulary/confidence.json: for each rule the findings that annotations decide, and how many are right.
 * @throws InputError where a text or an annotation cannot be read: no figure is told of a part
 */
export async function measureConfidence(): Promise<string> {
  const judgements: Judgement[] = [];
  for (const folder of ANNOTATED) judgements.push(...await judgementsOn(folder));
  const lines = byRule(judgements).map(({ rule, judged, right }) => `  ${JSON.stringify(rule)}: {"found": ${judged}, "right": ${right}}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

async function judgementsOn(folder: string): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for await (const evaluated of evaluate(folder)) {
    if ('error' in evaluated) throw evaluated.error;
    judgements.push(...evaluated.score.judgements);
  }
  return judgements;
}
