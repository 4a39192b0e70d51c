import { open } from 'node:fs/promises';

const HEAD_BYTES = 4096;
/** The format of the corpus: an object that begins with the file it annotates, and lists what is found there. */
const ANNOTATION = /^\uFEFF?\s*\{\s*"file"\s*:\s*"[^"\n]+"/;
const LISTS = /"(?:delegates|represents|activities|host|source)"\s*:/;

/** Does a JSON file annotate a text (or hold what `extract --json` printed of one), rather than be a text itself? */
export async function isAnnotation(path: string): Promise<boolean> {
  if (!/\.jsonl?$/i.test(path)) return false;
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES) });
    const head = buffer.subarray(0, bytesRead).toString('utf8');
    return ANNOTATION.test(head) && LISTS.test(head);
  } finally {
    await file.close();
  }
}
