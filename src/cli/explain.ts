import { writeFile } from 'node:fs/promises';
import { traceDocument } from '../../ingest/pipeline';
import { explainPage } from '../explain/page';
import { readInput } from '../input';
import { whatIsWrong } from '../input/wrong';
import { sayWhenRead, tell } from './output';

/** Writes the page that explains a document to a file, or to standard output where `out` is null. */
export async function explain(path: string, out: string | null): Promise<number> {
  const page = explainPage(traceDocument(await readInput(path)));
  if (out === null) await sayWhenRead(page);
  else {
    await writeFile(out, page).catch((error: unknown) => {
      throw whatIsWrong(out, error);
    });
    tell(`Written: ${out}`);
  }
  return 0;
}
