import type { DecodedText } from './decode';
import { Unreadable } from './unreadable';
import { zipNames } from './zip';

/** How the text of a format is read out of its bytes. */
interface Format {
  /** As a sentence names it: `a PDF`. */
  readonly name: string;
  /** @throws Unreadable where it is known what is wrong; whatever the package throws where it is not */
  readonly read: (bytes: Uint8Array) => Promise<DecodedText>;
}

/** The packages that read these are loaded when the first such file is. */
const PDF: Format = { name: 'a PDF', read: async (bytes) => (await import('./pdf')).pdfText(bytes) };
const WORD: Format = { name: 'a Word file', read: async (bytes) => (await import('./docx')).docxText(bytes) };
const EXCEL: Format = { name: 'an Excel file', read: async (bytes) => (await import('./xlsx')).xlsxText(bytes) };

/** Files that are ZIP archives with one of these in them. */
const ZIPPED: readonly (readonly [holds: RegExp, format: Format])[] = [
  [/^word\/document\d*\.xml$/, WORD],
  [/^xl\/workbook\.xml$/, EXCEL],
  [/^ppt\//, refused('a PowerPoint file', 'save it as PDF')],
  [/^META-INF\/manifest\.xml$/, refused('an OpenDocument file', 'save it as Word, Excel or plain text')],
];

const ARCHIVE = refused('a ZIP archive', 'unpack it');

/** First bytes of formats that people give in place of text, written as Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, format: Format])[] = [
  ['%PDF-', PDF],
  ['\xd0\xcf\x11\xe0', refused('an old Word, Excel or WPS file, or one with a password', 'save it as .docx or .xlsx, without a password')],
  ['{\\rtf', refused('a Rich Text file', 'save it as .docx or plain text')],
  ['SQLite format 3\0', refused('an SQLite database')],
  ['\x89PNG', picture('a PNG image')],
  ['\xff\xd8\xff', picture('a JPEG image')],
  ['GIF8', picture('a GIF image')],
  ['II*\0', picture('a TIFF image')],
  ['RIFF', picture('a WebP image, or a sound or film')],
  ['\x1f\x8b', refused('a gzip archive', 'unpack it')],
  ['7z\xbc\xaf', refused('a 7-Zip archive', 'unpack it')],
  ['Rar!', refused('a RAR archive', 'unpack it')],
  ['\x7fELF', refused('a program')],
  ['MZ\x90\0', refused('a program')],
];

const ZIP = 'PK\x03\x04';

/**
 * The format whose signature the bytes begin with, or null: text has none.
 * @throws Unreadable for an archive that cannot be opened, or would become too large
 */
export function formatOf(bytes: Uint8Array): Format | null {
  const head = headOf(bytes);
  if (head.startsWith(ZIP)) return zippedFormat(zipNames(bytes));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** Whether bytes begin as those of a format do. */
export function hasFormat(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return head.startsWith(ZIP) || SIGNATURES.some(([signature]) => head.startsWith(signature));
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 16)).toString('latin1');
}

function zippedFormat(names: readonly string[]): Format {
  return ZIPPED.find(([holds]) => names.some((name) => holds.test(name)))?.[1] ?? ARCHIVE;
}

function refused(name: string, advice = 'save it as plain text or HTML'): Format {
  const reason = `looks like ${name}, not text: ${advice} first`;
  return { name, read: () => Promise.reject(new Unreadable(reason)) };
}

function picture(name: string): Format {
  return refused(name, 'have its words recognised (OCR) and save them as text');
}
