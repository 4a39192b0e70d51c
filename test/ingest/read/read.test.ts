import { strToU8, unzipSync, zipSync } from 'fflate';
import { InputError } from '../../../ingest/errors';
import { LARGEST_TEXT, readSource } from '../../../ingest/read';
import { excelFile, paragraph, wordFile } from './office';

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

test.each(TEXTS)('reads %s', async (_what, bytes, text, encoding, rules) => {
  const source = await readSource(bytes, 'pages/page.txt');
  expect(source).toMatchObject({ name: 'page.txt', uri: 'pages/page.txt', text, encoding });
  expect(source.problems.map(({ rule }) => rule)).toEqual(rules);
});

/** The same file with its first sheet cut off in the middle. */
function broken(file: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"') });
}

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /page\.bin is empty/],
  ['a file of blanks', Buffer.from(' \n\u3000'), /nothing but blanks/],
  ['a Word file that is cut off', wordFile(paragraph(PAGE)).subarray(0, 300), /looks like a Word or Excel file, or another ZIP archive, that is damaged/],
  ['a Word file of nothing', wordFile(paragraph(' ')), /nothing but blanks/],
  ['an Excel file with a part that is none', broken(excelFile({ cells: { A1: PAGE } })), /looks like an Excel file that is damaged: open it and save it again\.$/],
  ['a presentation', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /a PowerPoint file, not text: save it as PDF first\.$/],
  ['an archive', zipSync({ 'page.txt': strToU8(PAGE) }), /a ZIP archive, not text: unpack it first\.$/],
  ['an archive of very much', zipSync({ 'word/document.xml': new Uint8Array(260 * 1024 * 1024) }), /holds 1 files of 260\.0 MiB, more than a document has/],
  ['an archive of very many files', zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]))), /holds 10001 files/],
  ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), /an old Word, Excel or WPS file, or one with a password, not text: save it as \.docx/],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), /PNG image, not text: have its words recognised \(OCR\)/],
  ['a database', Buffer.from('SQLite format 3\0'), /SQLite database/],
  ['bytes of no text', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256), /no text in UTF-8, GB18030, Big5 or UTF-16/],
  ['a file over the limit', Buffer.alloc(LARGEST_TEXT + 1, 'a'), /more than the 64\.0 MiB/],
];

test.each(REFUSED)('refuses %s in one sentence', async (_what, bytes, message) => {
  const refusal = await readSource(bytes, 'page.bin').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InputError);
  expect((refusal as InputError).message).toMatch(message);
});

test('the hash is that of the bytes', async () => {
  expect((await readSource(Buffer.from('a'), 'a')).sha256).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});
