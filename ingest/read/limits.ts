/** Largest text that is taken in, in bytes (64 MiB): a thousand times a newspaper page. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** A size for people: `64.0 MiB`. */
export function mebibytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MiB`;
}
