import { simplifiedByVariant } from '../../schema/vocabulary/script';

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

let table: Uint16Array | undefined;

/**
 * The text as the rules match it, code unit for code unit: simplified script, one kind of brackets, quotation
 * marks, blanks and name dots, half-width letters and digits. Commas and dots between digits stay.
 * Variant forms are those of OpenCC (Hong Kong and Taiwan), one character at a time.
 */
export function fold(text: string): string {
  table ??= buildTable();
  let folded = '';
  let kept = 0;
  let quoteIsOpen = false;
  // Nearly all of a text stays as it is: what lies between two changes is taken over as a whole.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) quoteIsOpen = false;
    if (unit === STRAIGHT_QUOTE) quoteIsOpen = !quoteIsOpen;
    const twin = twinOf(text, i, unit, table, quoteIsOpen);
    if (twin === unit) continue;
    folded += text.slice(kept, i) + String.fromCharCode(twin);
    kept = i + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** The straight quotation mark is the only one whose twin depends on what came before. */
function twinOf(text: string, at: number, unit: number, units: Uint16Array, quoteIsOpen: boolean): number {
  if (unit === STRAIGHT_QUOTE) return quoteIsOpen ? LEFT_QUOTE : RIGHT_QUOTE;
  if (unit === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? COMMA : FULL_WIDTH_COMMA;
  return units[unit]!;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (const [variant, simplified] of simplifiedByVariant()) units[variant.charCodeAt(0)] = simplified.charCodeAt(0);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    if (!FULL_WIDTH_KEPT.includes(String.fromCharCode(unit))) units[unit] = unit - 0xfee0;
  }
  for (const [from, to] of PUNCTUATION) {
    for (let i = 0; i < from.length; i++) units[from.charCodeAt(i)] = to.charCodeAt(i);
  }
  for (const blank of '\t\v\f\r\u00a0\u3000\u2002\u2003\u2004\u2005\u2009\u200a\u202f') units[blank.charCodeAt(0)] = 0x20;
  return units;
}
