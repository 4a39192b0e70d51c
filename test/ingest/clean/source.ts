import { clean } from '../../../ingest/clean';
import type { CleanText, SourceText } from '../../../ingest/types';

export function sourceOf(text: string): SourceText {
  return { name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] };
}

export function cleaned(text: string): CleanText {
  return clean(sourceOf(text));
}

/** Each block as `kind: text`, a field as `key@record: text`, or `key@record<parent: text`. */
export function blocksOf(text: string): string[] {
  const { blocks, text: all } = cleaned(text);
  return blocks.map(({ kind, key, record, parent, start, end }) => {
    const place = `${record ?? ''}${parent === undefined ? '' : `<${parent}`}`;
    return `${kind === 'field' ? `${key ?? ''}@${place}` : kind}: ${all.slice(start, end)}`;
  });
}
