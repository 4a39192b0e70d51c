/** Named character references seen in Chinese pages; the numeric ones are computed. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', quot: '"', apos: '\'', amp: '&', lt: '<', gt: '>',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', ndash: '–', middot: '·', bull: '•', times: '×',
  laquo: '《', raquo: '》', deg: '°', copy: '©', reg: '®', permil: '‰', divide: '÷', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

const AMPERSAND = 0x26;

export interface Decoded {
  readonly text: string;
  readonly end: number;
}

/** The character that `&…;` at `at` stands for, or null. */
export function entityAt(text: string, at: number): Decoded | null {
  if (text.charCodeAt(at) !== AMPERSAND) return null;
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [, decimal, hex, name] = match;
  const decoded = name === undefined ? character(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : NAMED[name];
  return decoded === undefined ? null : { text: decoded, end: REFERENCE.lastIndex };
}

function character(code: number): string | undefined {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : undefined;
}
