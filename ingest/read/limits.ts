/** Largest file that is taken in, in bytes (64 MiB): a thousand times a newspaper page. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** What the parts of a Word or Excel file may have together once they are unpacked, in bytes (256 MiB). */
export const LARGEST_UNPACKED = 4 * LARGEST_TEXT;

/** Most pages of a PDF: a thousand times a newspaper page, too. */
export const MOST_PAGES = 1_000;

/** A size for people: `64.0 MiB`. */
export function mebibytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MiB`;
}
