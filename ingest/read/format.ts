/** First bytes of formats that people give in place of text, written as Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive, or a Word, Excel or WPS file'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel or PowerPoint file'],
  ['{\\rtf', 'a Rich Text file'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['RIFF', 'a WebP image, or a sound or film'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
];

/** The name of the format whose signature the bytes begin with, or null. */
export function formatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}
