import type { CleaningRule } from '../piece';
import { RecordReader } from './reader';

/** `name: '…'`, `"name": "…"`, `body: ["…"`: a key before a value. */
const PAIR = /(?:^|[{,[(\n])\s{0,40}(["'`]?)[\w$\u3400-\u9fff-]{1,40}\1\s{0,4}:\s{0,4}["'`[{]/g;
/** `["张三", "教育界"]`: a row without keys. */
const ROW = /\[\s{0,40}(["'])[^"'\n]{1,80}\1\s{0,4},\s{0,40}["']/g;
const SQL_ROW = /\bINSERT\s{1,4}INTO\b|^\s{0,40}(?:VALUES\s{0,4})?\(\s{0,4}\d{1,12}\s{0,4},\s{0,4}'/i;
const SAMPLE = 20_000;

/** The values of JSON, JavaScript and SQL records as fields; what stands between them is no text. */
export const records: CleaningRule = {
  name: 'clean.records',
  apply: (piece, report) => (looksLikeRecords(piece.text) ? new RecordReader(piece, report).read() : [piece]),
};

/** Two pairs, or one in a text that begins with a bracket: a few quotation marks in prose do not make a record. */
function looksLikeRecords(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const first = sample.trimStart()[0] ?? '';
  if (first === '<') return false;
  if (SQL_ROW.test(sample)) return true;
  const pairs = (sample.match(PAIR)?.length ?? 0) + (sample.match(ROW)?.length ?? 0);
  return pairs >= 2 || (pairs === 1 && '{['.includes(first));
}
