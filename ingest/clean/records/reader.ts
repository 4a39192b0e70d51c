import { inTurn } from '../../pattern';
import { rolesOfLabel } from '../../../schema/vocabulary/fieldLabels';
import { decodeEscapes } from '../escapes';
import { fold } from '../fold';
import { sourceOf } from '../origin';
import { altered, isBlank, slicePiece, type Piece, type Report } from '../piece';
import { QUOTES, literalAt, literalBegunBefore, skipBlanks, type Literal } from './literal';
import { kindOfValue } from './value';
import type { Span } from '../../types';

/** An object, a list or an SQL row that is open. */
interface Frame {
  readonly record: number | undefined;
  readonly parent: number | undefined;
  readonly isList: boolean;
  /** The key under which it stands. */
  readonly under?: string | undefined;
  /** Names of the columns of an SQL row. */
  readonly columns?: readonly string[];
  /** The arguments of a call, each with its name. */
  readonly isCall?: boolean;
  column: number;
  key: string | undefined;
  /** The literal that the key is. */
  keyAt?: Span | undefined;
  /** What the label of a pair says: { label: '案由', value: '…' }. */
  label?: string | undefined;
  /** The record that the pairs of a list make up. */
  pairs?: number;
}

const KEY = /([A-Za-z_$][\w$-]{0,40})\s{0,4}:/y;
const KEY_OF_CALL = /([A-Za-z_]\w{0,40})\s?=(?!=)/y;
/** Proposal(title="…", member="…"): what a program makes so is a record too. */
const CALL = /\(\s{0,40}[A-Za-z_]\w{0,40}\s?=\s?["'[{\d]/y;
const INSERT = /(?:INSERT\s{1,4}INTO\s{1,4}[`"\w.]{1,80}\s{0,4}(?:\(([^()]{0,2000})\))?\s{0,4})?VALUES\s{0,4}(?=\()/iy;
/** CREATE TABLE t (xm varchar(20) COMMENT '姓名', …): the columns of the rows that follow; a comment is the better label. */
const CREATE = /CREATE\s{1,4}TABLE\s{1,4}[^(;]{1,100}\((?<columns>[^;]{1,4000})\)[^;()]{0,200};/iy;
const COLUMN_DEFINED = inTurn([
  /(?:^|,)\s{0,40}[`"]?(?!(?:primary|unique|key|index|constraint|foreign|check)\b)(?<name>[A-Za-z_]\w{0,40})[`"]?/,
  /\s{1,8}[A-Za-z][^,()]{0,40}(?:\([^()]{0,40}\))?/,
  /(?:[^,()']{0,80}COMMENT\s{1,4}'(?<comment>[^']{1,40})')?/,
], 'gi');
/** Rows of a statement whose head the fragment lacks. */
const BEGINS_WITH_ROW = /^\s{0,40}\(/;
/** { '教育界': […] }: a key that names a group. */
const GROUP_KEY = /^[^，。；：]{0,20}(?:界别?|街道|[镇乡]|工作室|专?委会|委员会|小组|民[革盟建进]|农工党|致公党|九三学社|台盟|工商联|无党派(?:人士)?)$/;
const LABEL_KEY = /^(?:label|name|key|field|title|k|项目)$/i;
const VALUE_KEY = /^(?:value|val|content|text|v|内容)$/i;
const LONGEST_LABEL = 10;
const COMMENT = /^(?:\/\/|\/?\*)/;
const CHINESE = /[\u3400-\u9fff]/;

/** The key of a value that stands in a row and has no label. */
function columnKey(column: number): string {
  return `#${column + 1}`;
}

const COLUMN = /^#\d{1,3}$/;

/** Reads records from bracket to bracket and value to value; brackets that the fragment lacks are no harm. */
export class RecordReader {
  private readonly fields: Piece[] = [];
  private readonly frames: Frame[] = [];
  private records = 0;
  private columns: readonly string[] | undefined;
  private created: readonly string[] = [];
  private outermost: Frame = this.openOutermost();

  constructor(private readonly piece: Piece, private readonly report: Report) {
    if (BEGINS_WITH_ROW.test(piece.text)) this.columns = [];
  }

  read(): readonly Piece[] {
    const { text } = this.piece;
    let i = this.readBegunValue();
    while (i < text.length) i = this.step(text, i);
    return this.fields;
  }

  /** A fragment may begin in the middle of a value. */
  private readBegunValue(): number {
    const { text } = this.piece;
    const first = text[skipBlanks(text, 0)] ?? '';
    if (!CHINESE.test(first)) return 0;
    const literal = literalBegunBefore(text);
    this.addValue(literal);
    return literal.end + 1;
  }

  /** Passes one bracket, key, value or other sign; returns where the next one may begin. */
  private step(text: string, i: number): number {
    const sign = text[i] ?? '';
    if (isBlank(text.charCodeAt(i))) return i + 1;
    if (QUOTES.includes(sign)) return this.readLiteral(text, i);
    if ('{[('.includes(sign)) this.open(sign, i);
    else if ('}])'.includes(sign)) this.close(sign);
    else if (sign === ',') this.next();
    else return this.readWord(text, i);
    return i + 1;
  }

  private get frame(): Frame {
    return this.frames.at(-1) ?? this.outermost;
  }

  private openOutermost(): Frame {
    return { record: undefined, parent: undefined, isList: false, column: 0, key: undefined };
  }

  private open(sign: string, at: number): void {
    const { columns, frame: { record, parent, key, keyAt, isList } } = this;
    if (sign === '(' && columns === undefined) {
      CALL.lastIndex = at;
      const isCall = CALL.test(this.piece.text);
      if (isCall) this.frames.push({ record: this.records++, parent: record, isList: false, isCall, column: 0, key: undefined });
      return;
    }
    if (keyAt !== undefined && sign !== '(' && GROUP_KEY.test(fold(key ?? ''))) return this.openGroup(keyAt, sign === '[');
    // A list in a list is a row: [["张三", "教育界"], …].
    if (sign === '[' && isList) this.frames.push({ record: this.records++, parent: record, isList, column: 0, key: columnKey(0) });
    else if (sign === '[') this.frames.push({ record, parent, isList: true, column: 0, key });
    else {
      const first = columns && (columns[0] ?? columnKey(0));
      this.frames.push({ record: this.records++, parent: record, isList: false, under: key, columns, column: 0, key: first });
    }
  }

  /** What a group's name is the key of is a record of that group. */
  private openGroup({ start, end }: Span, isList: boolean): void {
    const record = this.records++;
    const parent = this.frame.record;
    this.fields.push(altered(decodeEscapes(slicePiece(this.piece, start, end)), { kind: 'field', key: 'group', record, parent }));
    this.frames.push({ record, parent, isList, column: 0, key: isList ? 'members' : undefined });
  }

  private close(sign: string): void {
    if (sign === ')' && this.columns === undefined && this.frame.isCall !== true) return;
    if (this.frames.pop() === undefined) this.outermost = this.openOutermost();
  }

  private next(): void {
    const { frame } = this;
    frame.column++;
    frame.keyAt = undefined;
    if (frame.columns !== undefined) frame.key = frame.columns[frame.column] ?? columnKey(frame.column);
    else if (!frame.isList) frame.key = undefined;
    else if (frame.key !== undefined && COLUMN.test(frame.key)) frame.key = columnKey(frame.column);
  }

  private readLiteral(text: string, at: number): number {
    const literal = literalAt(text, at);
    const isKey = text[skipBlanks(text, literal.end + 1)] === ':' && !this.frame.isList;
    if (isKey) [this.frame.key, this.frame.keyAt] = [text.slice(literal.start, literal.end), literal];
    else this.addValue(literal);
    return literal.isClosed ? literal.end + 1 : literal.end;
  }

  private addValue({ start, end, isClosed }: Literal): void {
    const value = decodeEscapes(slicePiece(this.piece, start, end));
    if (!isClosed) this.reportOpenValue(start, end);
    if (value.text.trim() === '') return;
    const pair = this.pairOf(value.text);
    const { key, record, parent } = pair ?? this.ownerOf(this.recordOfFrame());
    const isLabel = pair !== null && key === undefined;
    this.fields.push(altered(value, { kind: isLabel ? 'furniture' : kindOfValue(value.text), key, record, parent }));
  }

  /** [{ label: '案由', value: '…' }, { label: '提案人', value: '…' }] says the same as { 案由: '…', 提案人: '…' }. */
  private pairOf(words: string): Pick<Frame, 'key' | 'record' | 'parent'> | null {
    const { frame } = this;
    const list = this.frames.at(-2);
    if (frame.isList || frame.key === undefined || frame.columns !== undefined || list?.isList !== true) return null;
    const isTold = list.pairs === undefined ? rolesOfLabel(fold(words)).some((role) => role !== 'outside') : words.length <= LONGEST_LABEL;
    const isLabel = LABEL_KEY.test(frame.key) && CHINESE.test(words) && isTold;
    if (isLabel) frame.label = words;
    if (!isLabel && (frame.label === undefined || !VALUE_KEY.test(frame.key))) return null;
    list.pairs ??= this.records++;
    return { key: isLabel ? undefined : frame.label, record: list.pairs, parent: frame.parent };
  }

  /** { conveners: [{ name: 'A' }] } says the same as { conveners: ['A'] }: the name is a value of the record that holds its own. */
  private ownerOf(frame: Frame): Pick<Frame, 'key' | 'record' | 'parent'> {
    const { key = '', under = '', parent } = frame;
    const isLeader = parent !== undefined && rolesOfLabel(fold(under)).includes('leader') && rolesOfLabel(fold(key)).includes('name');
    return isLeader ? { key: under, record: parent, parent: undefined } : frame;
  }

  /** Fields that stand before any bracket belong to a record that began before the fragment. */
  private recordOfFrame(): Frame {
    if (this.frame.record !== undefined) return this.frame;
    if (this.outermost.record === undefined) this.outermost = { ...this.outermost, record: this.records++ };
    return { ...this.frame, record: this.outermost.record };
  }

  private reportOpenValue(start: number, end: number): void {
    const { origin } = this.piece;
    const place = { start: sourceOf(origin, start), end: sourceOf(origin, end - 1) + 1 };
    this.report({ reason: 'a quoted value has no closing quotation mark', place, rule: 'clean.records' });
  }

  private readWord(text: string, i: number): number {
    CREATE.lastIndex = i;
    const created = CREATE.exec(text)?.groups?.['columns'];
    if (created !== undefined) return this.createColumns(created);
    INSERT.lastIndex = i;
    const insert = INSERT.exec(text);
    if (insert !== null) return this.beginRows(insert[1] ?? '');
    const pattern = this.frame.isCall === true ? KEY_OF_CALL : KEY;
    pattern.lastIndex = i;
    const key = pattern.exec(text);
    if (key !== null) this.frame.key = key[1];
    return key === null ? this.passLoose(text, i) : pattern.lastIndex;
  }

  private createColumns(columns: string): number {
    this.created = Array.from(columns.matchAll(COLUMN_DEFINED), ({ groups }) => groups?.['comment'] ?? groups?.['name'] ?? '');
    return CREATE.lastIndex;
  }

  private beginRows(columns: string): number {
    this.columns = columns === '' ? this.created : columns.split(',').map((name) => name.replace(/[`"'\s]/g, ''));
    this.frames.length = 0;
    return INSERT.lastIndex;
  }

  /** Numbers, words of a program, signs; Chinese text outside quotation marks is kept. */
  private passLoose(text: string, from: number): number {
    let end = from + 1;
    while (end < text.length && !'"\'`{}[](),\n'.includes(text[end] ?? '')) end++;
    const loose = slicePiece(this.piece, from, end);
    if (CHINESE.test(loose.text)) this.fields.push(COMMENT.test(loose.text) ? altered(loose, { kind: 'furniture' }) : loose);
    return end;
  }
}
