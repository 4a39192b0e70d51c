import { clean } from '../../../../ingest/clean';
import type { CleanText } from '../../../../ingest/types';

/** A text as the rules of places see it. */
export function cleanText(text: string): CleanText {
  return clean({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64), problems: [] });
}
