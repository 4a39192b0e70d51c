import { fold } from '../../ingest/clean';

/** Words as they are looked for: simplified script, small letters, no control characters. */
export function searchable(words: string): string {
  return fold(words).toLowerCase().replace(/\p{Cc}+/gu, ' ').trim();
}
