import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../../ingest/pipeline';
import { type Annotated, readAnnotations } from '../../../src/app/annotated';
import { Annotation } from '../../../src/eval/annotation';
import type { Compared } from '../../../src/eval/compared';
import { scoreDocument } from '../../../src/eval/document';
import { total } from '../../../src/eval/score';
import { toExtractRecord, type ExtractRecord } from '../../../src/export/extractJson';
import { readInput } from '../../../src/input';
import { annotatedText } from './arbitrary';
import { CORPUS, expectSame, scorePy, whereScorePyIs } from './scorePy';

/** A folder, and where it keeps its texts and annotations. */
const FOLDERS = [
  ['the annotated texts of the corpus', join(CORPUS, 'dev'), 'text', 'gold'],
  ['the pages of Pinghu', join(CORPUS, 'pinghu'), '.', '.'],
  ['a small invented folder', join(__dirname, 'annotated'), 'text', 'gold'],
] as const;

whereScorePyIs.each(FOLDERS)('every figure is that of score.py: %s', async (_, folder, text, gold) => {
  const compared = await Promise.all((await readAnnotations(folder)).map(compare));
  const score = total(compared.map(scoreDocument));
  expectSame(score, scorePy(join(folder, gold), join(folder, text), compared.map(({ found }) => found)));
});

async function compare(annotated: Annotated): Promise<Compared> {
  if ('error' in annotated) throw annotated.error;
  const source = await readInput(annotated.text);
  return { text: source.text, gold: annotated.gold, found: toExtractRecord(readDocument(source)) };
}

whereScorePyIs('every figure is that of score.py, whatever was annotated and found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yizheng-arbitrary-'));
  const generated = fc.sample(annotatedText, { numRuns: 300, seed: 5 }).map((one, index) => named(one, `${index}.txt`));
  for (const { text, gold } of generated) {
    writeFileSync(join(folder, gold.file), text);
    writeFileSync(join(folder, `${gold.file}.json`), JSON.stringify(gold));
  }
  const compared = generated.map(({ text, gold, found }) => ({ text, gold: Annotation.parse(gold), found: found as unknown as ExtractRecord }));
  expectSame(total(compared.map(scoreDocument)), scorePy(folder, folder, generated.map(({ found }) => found)));
  rmSync(folder, { recursive: true });
});

function named<T extends { readonly gold: object; readonly found: object }>(one: T, file: string) {
  return { ...one, gold: { ...one.gold, file }, found: { ...one.found, file } };
}
