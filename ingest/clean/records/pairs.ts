import { inTurn } from '../../pattern';
import { isTellingLabel, rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import { fold } from '../fold';
import { sourceOf } from '../origin';
import { altered, slicePiece, trimPiece, type CleaningRule, type Piece } from '../piece';
import { kindOfValue } from './value';

/** <sector>教育界</sector>, one by one: an element that holds words and no element. */
const ELEMENT = /<([A-Za-z][\w-]{1,24})>([^<>\n]{1,400})<\/\1>/g;
/** `name: 教育界` or `- name: 教育界` as a whole line; not a line of a program, which has quotation marks and commas. */
const KEYED_LINE = /(?<=^|\n)[ ]{0,12}(?:- )?([A-Za-z_][\w-]{1,24}): +([^\s'"`{}[\]\n][^\n{}[\]]{0,400})(?<![,;])(?=\n|$)/g;
/** 姓名：A　性别：男　界别：B: several in one line, parted by blanks. */
const IN_LINE = inTurn([
  /(?<=^|[\n\u3000\t]| {2})([\u3400-\u9fff]{2,8})[：:][ ]?/,
  // 李 明, or a value without blanks
  /([\u3400-\u9fff][ \u3000][\u3400-\u9fff](?=[\u3000\t]| {2}|\n|$)|[^\s：:，。；\u3000][^\n：:，。；\t\u3000]{0,60}?)(?=[\u3000\t]| {2}|\n|$)/,
], 'g');
/** Elements of a page, not of a record. */
const HTML = /^(?:title|p|b|i|em|strong|span|td|th|li|a|h[1-6]|div|dt|dd|font|label|option|button|small|code|sub|sup|u)$/i;
const FEWEST = 4;
const FEWEST_RECORDS = 2;

interface Pair {
  readonly label: string;
  /** Of label and value, and of the value alone. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Labels and values one after the other, whatever marks them: where a label comes again a new record begins. */
export const pairs: CleaningRule = {
  name: 'clean.pairs',
  apply: (piece) => {
    const inLines = besideOthers(piece.text, pairsOf(piece.text, IN_LINE));
    const found = [pairsOf(piece.text, ELEMENT), pairsOf(piece.text, KEYED_LINE), inLines].find(isList);
    return found === undefined ? [piece] : withFields(piece, found);
  },
};

function pairsOf(text: string, pattern: RegExp): Pair[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole, 1: label = '', 2: value = '' }) => {
    const end = index + whole.length;
    return { label: fold(label), start: index, end, value: index + whole.lastIndexOf(value) };
  }).filter(({ label }) => !HTML.test(label));
}

/** Those that share their line with another: a label at the head of a line of its own stands in many lists, and is read there. */
function besideOthers(text: string, found: readonly Pair[]): Pair[] {
  const shares = (one: Pair | undefined, next: Pair | undefined) =>
    one !== undefined && next !== undefined && !text.slice(one.end, next.start).includes('\n');
  return found.filter((pair, i) => shares(found[i - 1], pair) || shares(pair, found[i + 1]));
}

/** Enough of them, of several records, with labels of a list of persons or papers. */
function isList(found: readonly Pair[]): boolean {
  const labels = found.map(({ label }) => label);
  const telling = new Set(labels.filter((label) => isTellingLabel(label)));
  const [first] = telling;
  const known = new Set(labels.filter((label) => rolesOfLabel(label).length > 0));
  const records = labels.filter((label) => label === first).length;
  return found.length >= FEWEST && first !== undefined && known.size > 1 && records >= FEWEST_RECORDS;
}

function withFields(piece: Piece, found: readonly Pair[]): Piece[] {
  const made: Piece[] = [];
  const seen = new Set<string>();
  let record = sourceOf(piece.origin, found[0]?.start ?? 0);
  const table = -1 - record;
  let plainFrom = 0;
  for (const { label, start, end, value } of found) {
    if (seen.has(label)) [record] = [sourceOf(piece.origin, start), seen.clear()];
    seen.add(label);
    const written = piece.text.slice(value, end).replace(/<\/[\w-]{1,30}>$/, '');
    const field = trimPiece(slicePiece(piece, value, value + written.length));
    made.push(slicePiece(piece, plainFrom, start), altered(slicePiece(piece, start, value), { kind: 'furniture' }));
    made.push(altered(field, { key: label, record, parent: table, kind: kindOfValue(written) }));
    plainFrom = end;
  }
  return [...made, slicePiece(piece, plainFrom, piece.text.length)].filter((one) => one.text.trim() !== '');
}
