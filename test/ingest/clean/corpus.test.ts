import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clean, toSource } from '../../../ingest/clean';
import { readPlainText } from '../../../ingest/read';
import type { CleanText } from '../../../ingest/types';

const FOLDERS = ['../shared/corpus/dev/text', '../shared/corpus/pinghu'];

/** The real texts, where they are at hand. */
function realTexts(): CleanText[] {
  const folders = FOLDERS.filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => join(folder, name)));
  return files.map((file) => clean(readPlainText(readFileSync(file), file)));
}

describe('the real texts', () => {
  const texts = realTexts();

  test('leave nothing of markup, escapes and records behind', () => {
    const remains = /<\/?[a-z]+[\s>/]|&[a-z]+;|\\["nu]|^\s*["']?\w+["']?\s*:\s*["']/m;
    expect(texts.filter(({ text }) => remains.test(text)).map(({ source }) => source.name)).toEqual([]);
  });

  test('are read without a problem', () => {
    expect(texts.filter(({ problems }) => problems.length > 0).map(({ source }) => source.name)).toEqual([]);
  });

  test('lead back to the source from every block', () => {
    for (const text of texts) {
      for (const block of text.blocks) {
        const { start, end, quote } = toSource(text, block);
        expect(text.source.text.slice(start, end)).toBe(quote);
      }
    }
  });

  test('keep every Chinese character of the prose', () => {
    const prose = texts.filter(({ source }) => !/[<{\\]/.test(source.text));
    const chinese = (text: string): string => text.replace(/[^\u3400-\u9fff]/g, '');
    const lost = prose.filter(({ text, source }) => chinese(text) !== chinese(source.text) && !source.text.includes('■■'));
    expect(lost.map(({ source }) => source.name)).toEqual([]);
  });
});
