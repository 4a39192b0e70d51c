import { rolesOfLabel, type FieldRole } from '../../../schema/vocabulary/fieldLabels';
import type { Span } from '../../types';
import { fold } from '../fold';
import { sourceOf } from '../origin';
import { altered, slicePiece, type CleaningRule, type Piece, type Report } from '../piece';
import { RecordReader } from './reader';

/** `name: '…'`, `"name": "…"`, `body: ["…"`: a key before a value. */
const PAIR = /(?:^|[{,[(\n])\s{0,40}(["'`]?)[\w$\u3400-\u9fff-]{1,40}\1\s{0,4}:\s{0,4}["'`[{]/g;
/** `["张三", "教育界"]`: a row without keys. */
const ROW = /\[\s{0,40}(["'])[^"'\n]{1,80}\1\s{0,4},\s{0,40}["']/g;
/** `Proposal(title="…", member="…"`: the arguments of a call in a program, each with its name. */
const ARGUMENT = /[(,]\s{0,40}[A-Za-z_]\w{1,40}\s?=\s?["'][^"'\n]{1,120}["']\s{0,4}[,)]/g;
const FEWEST_ARGUMENTS = 2;
const SQL_ROW = /\bINSERT\s{1,4}INTO\b|^\s{0,40}(?:VALUES\s{0,4})?\(\s{0,4}\d{1,12}\s{0,4},\s{0,4}'/i;
const SAMPLE = 20_000;

/** The values of JSON, JavaScript and SQL records as fields; what stands between them is no text. */
export const records: CleaningRule = {
  name: 'clean.records',
  apply: (piece, report) => (looksLikeRecords(piece.text) ? new RecordReader(piece, report).read() : readScripts(piece, report)),
};

/** A page whose scripts hold records: these are read, what stands around them stays as it is. */
function readScripts(piece: Piece, report: Report): readonly Piece[] {
  const scripts = piece.text.trimStart().startsWith('<') ? scriptsOf(piece.text) : [];
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end } of scripts) {
    const fields = new RecordReader(slicePiece(piece, start, end), report).read();
    const first = sourceOf(piece.origin, start);
    parts.push(slicePiece(piece, at, start), ...fields.map((field) => countedFrom(field, first)));
    at = end;
  }
  return [...parts, slicePiece(piece, at, piece.text.length)].filter(({ text }) => text.trim() !== '');
}

/** Each script counts its records from 0: counted from its place they are told from those of others, and of tables. */
function countedFrom(field: Piece, first: number): Piece {
  const counted = (record: number | undefined) => (record === undefined ? undefined : first + record);
  return altered(field, { record: counted(field.record), parent: counted(field.parent) });
}

const KEY = /["']?([A-Za-z_\u3400-\u9fff]{2,20})["']?\s{0,4}:\s{0,4}["'`[{]/g;
/** Keys that only a list of delegates or of papers has. */
const TELLING: ReadonlySet<FieldRole> = new Set(['leader', 'proposer', 'sector', 'behalf']);

/** What stands in the scripts of a page that hold records of delegates or papers: all else there is program. */
function scriptsOf(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('<script'); at >= 0; at = text.indexOf('<script', at)) {
    const start = text.indexOf('>', at) + 1;
    const end = start === 0 ? -1 : text.indexOf('</script', start);
    if (end < 0) break;
    if (holdsRecords(text.slice(start, Math.min(end, start + SAMPLE)))) found.push({ start, end });
    at = end;
  }
  return found;
}

function holdsRecords(script: string): boolean {
  const isTelling = (key: string) => rolesOfLabel(fold(key)).some((role) => TELLING.has(role));
  return looksLikeRecords(script) && Array.from(script.matchAll(KEY)).some(([, key = '']) => isTelling(key));
}

/** Two pairs, or one in a text that begins with a bracket: a few quotation marks in prose do not make a record. */
function looksLikeRecords(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const first = sample.trimStart()[0] ?? '';
  if (first === '<') return false;
  if (SQL_ROW.test(sample)) return true;
  const pairs = (sample.match(PAIR)?.length ?? 0) + (sample.match(ROW)?.length ?? 0);
  if ((sample.match(ARGUMENT)?.length ?? 0) >= FEWEST_ARGUMENTS && /\w\(/.test(sample)) return true;
  return pairs >= 2 || (pairs === 1 && '{['.includes(first));
}
