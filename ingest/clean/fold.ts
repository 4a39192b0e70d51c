import { Converter } from 'opencc-js';

/** Half-width marks with a full-width twin in Chinese text; the comma has a rule of its own. */
const PUNCTUATION: readonly (readonly [from: string, to: string])[] = [
  ['()', '（）'], [':;?!', '：；？！'], ['「」〝〞', '“”“”'], ['『』', '‘’'], ['•‧∙・・⋅', '······'], ['—–―', '———'],
];

const FULL_WIDTH_KEPT = '（），：；？！';
const COMMA = 0x2c;
const FULL_WIDTH_COMMA = 0xff0c;
const STRAIGHT_QUOTE = 0x22;
const LEFT_QUOTE = 0x201c;
const RIGHT_QUOTE = 0x201d;
const CHUNK = 8192;

let table: Uint16Array | undefined;

/**
 * The text as the rules match it, code unit for code unit: simplified script, one kind of brackets, quotation
 * marks, blanks and name dots, half-width letters and digits. Commas and dots between digits stay.
 * Variant forms are those of OpenCC (Hong Kong and Taiwan), one character at a time.
 */
export function fold(text: string): string {
  const units = foldTable();
  const chunks: string[] = [];
  let quoteIsOpen = false;
  for (let start = 0; start < text.length; start += CHUNK) {
    const folded = new Uint16Array(Math.min(CHUNK, text.length - start));
    for (let i = 0; i < folded.length; i++) {
      const unit = text.charCodeAt(start + i);
      if (unit === 0x0a) quoteIsOpen = false;
      if (unit === STRAIGHT_QUOTE) quoteIsOpen = !quoteIsOpen;
      folded[i] = foldUnit(text, start + i, unit, units, quoteIsOpen);
    }
    chunks.push(String.fromCharCode(...folded));
  }
  return chunks.join('');
}

/** The straight quotation mark is the only one whose twin depends on what came before. */
function foldUnit(text: string, at: number, unit: number, units: Uint16Array, quoteIsOpen: boolean): number {
  if (unit === STRAIGHT_QUOTE) return quoteIsOpen ? LEFT_QUOTE : RIGHT_QUOTE;
  if (unit === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? COMMA : FULL_WIDTH_COMMA;
  return units[unit] ?? unit;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  foldScript(units);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    if (!FULL_WIDTH_KEPT.includes(String.fromCharCode(unit))) units[unit] = unit - 0xfee0;
  }
  for (const [from, to] of PUNCTUATION) {
    for (let i = 0; i < from.length; i++) units[from.charCodeAt(i)] = to.charCodeAt(i);
  }
  for (const blank of '\t\v\f\r\u00a0\u3000\u2002\u2003\u2004\u2005\u2009\u200a\u202f') units[blank.charCodeAt(0)] = 0x20;
  return units;
}

/** The variant sets agree where they overlap; a later one only adds characters. 么, 乾, 著 are simplified script too and stay. */
function foldScript(units: Uint16Array): void {
  const simplified = commonSimplified();
  for (const from of ['t', 'hk', 'tw'] as const) {
    const simplify = Converter({ from, to: 'cn' });
    for (let unit = 0x3400; unit <= 0x9fff; unit++) {
      const simple = simplify(String.fromCharCode(unit));
      if (units[unit] === unit && simple.length === 1 && !simplified.has(unit)) units[unit] = simple.charCodeAt(0);
    }
  }
}

/** The 3,755 characters of GB 2312 level 1. */
function commonSimplified(): Set<number> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return new Set(Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i)));
}
