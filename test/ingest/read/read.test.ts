import { InputError } from '../../../ingest/errors';
import { LARGEST_TEXT, readSource } from '../../../ingest/read';

const PAGE = '政协委员建议，要加强社区服务，推进民生实事，完善保障体系。';

/** The same words in the encodings of older files; Node.js writes neither, so their bytes are spelt out. */
const GB18030 = Uint8Array.from([0xd5, 0xfe, 0xd0, 0xad, 0xce, 0xaf, 0xd4, 0xb1, 0xbd, 0xa8, 0xd2, 0xe9, 0xa3, 0xac, 0xd2, 0xaa, 0xb7, 0xa2, 0xd5, 0xb9]);
const BIG5 = Uint8Array.from([0xac, 0x46, 0xa8, 0xf3, 0xa9, 0x65, 0xad, 0xfb, 0xab, 0xd8, 0xc4, 0xb3, 0xa1, 0x41, 0xad, 0x6e, 0xb5, 0x6f, 0xae, 0x69]);

function bigEndian(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

const TEXTS: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string, rules: readonly string[]])[] = [
  ['UTF-8', Buffer.from(PAGE), PAGE, 'utf-8', []],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PAGE}`), PAGE, 'utf-8', []],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), PAGE, 'utf-16le', []],
  ['big-endian UTF-16 with a byte order mark', bigEndian(`\ufeff${PAGE}`), PAGE, 'utf-16be', []],
  ['UTF-16 without a mark', Buffer.from(`${PAGE} 2024`, 'utf16le'), `${PAGE} 2024`, 'utf-16le', ['read.encoding']],
  ['big-endian UTF-16 without a mark', bigEndian(PAGE), PAGE, 'utf-16be', ['read.encoding']],
  ['GB18030', GB18030, '政协委员建议，要发展', 'gb18030', ['read.encoding']],
  ['Big5', BIG5, '政協委員建議，要發展', 'big5', ['read.encoding']],
  ['UTF-8 that was cut off', Buffer.from(PAGE).subarray(0, 79), `${PAGE.slice(0, 26)}\ufffd`, 'utf-8', ['read.replaced']],
  ['half of a surrogate pair', Buffer.from(`\ufeff${PAGE}\ud83d。`, 'utf16le'), `${PAGE}\ufffd。`, 'utf-16le', ['read.replaced']],
  ['a NUL in a long text', Buffer.from(`${PAGE.repeat(20)}\0${PAGE}`), `${PAGE.repeat(20)}\0${PAGE}`, 'utf-8', ['read.nul']],
];

test.each(TEXTS)('reads %s', (_what, bytes, text, encoding, rules) => {
  const source = readSource(bytes, 'pages/page.txt');
  expect(source).toMatchObject({ name: 'page.txt', uri: 'pages/page.txt', text, encoding });
  expect(source.problems.map(({ rule }) => rule)).toEqual(rules);
});

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /page\.bin is empty/],
  ['a file of blanks', Buffer.from(' \n\u3000'), /nothing but blanks/],
  ['a PDF', Buffer.from('%PDF-1.7\n'), /looks like a PDF/],
  ['a Word file', Buffer.from('PK\x03\x04rest'), /ZIP archive, or a Word/],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), /PNG image/],
  ['a database', Buffer.from('SQLite format 3\0'), /SQLite database/],
  ['bytes of no text', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256), /no text in UTF-8, GB18030, Big5 or UTF-16/],
  ['a file over the limit', Buffer.alloc(LARGEST_TEXT + 1, 'a'), /more than the 64\.0 MiB/],
];

test.each(REFUSED)('refuses %s in one sentence', (_what, bytes, message) => {
  expect(() => readSource(bytes, 'page.bin')).toThrow(InputError);
  expect(() => readSource(bytes, 'page.bin')).toThrow(message);
});

test('the hash is that of the bytes', () => {
  expect(readSource(Buffer.from('a'), 'a').sha256).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});
