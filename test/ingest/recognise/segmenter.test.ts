import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as nodejieba from 'nodejieba';
import { packageRoot } from '../../../schema/dataFile';
import { beginsWord, isWord, tagOf, tagsOf } from '../../../ingest/recognise/segmenter';

const samples = readdirSync(join(packageRoot, 'samples')).filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(packageRoot, 'samples', name), 'utf8'));
const HAN_ONLY = /^[\u3400-\u9fff]+$/;

/** Stretches of two, three and four characters, all over the text. */
function stretches(text: string): [start: number, end: number][] {
  return Array.from({ length: Math.max(0, Math.floor(text.length / 7) - 2) }, (_, i) => [i * 7, i * 7 + 2 + i % 3]);
}

/** As nodejieba itself cuts the Chinese characters before a stretch, the stretch and what follows, ten of each. */
function borders(text: string, start: number, end: number): Set<number> {
  const before = /[\u3400-\u9fff]{0,10}$/.exec(text.slice(Math.max(0, start - 10), start))![0].length;
  const cuts = new Set([start - before]);
  let at = start - before;
  for (const word of nodejieba.cut(text.slice(at, end + 10))) cuts.add(at += word.length);
  return cuts;
}

function taggedByNodejieba(word: string): string | null {
  const [first, ...rest] = nodejieba.tag(word);
  return rest.length > 0 || first!.tag === 'x' ? null : first!.tag;
}

describe('the segmenter says what nodejieba says', () => {
  test.each(samples.map((text, i) => [i + 1, text] as const))('about sample %i', (_, text) => {
    for (const [start, end] of stretches(text)) {
      const cuts = borders(text, start, end);
      const asked = { stretch: text.slice(start, end), at: start };
      expect({ ...asked, begins: beginsWord(text, start, end) }).toEqual({ ...asked, begins: cuts.has(start) });
      expect({ ...asked, isWord: isWord(text, start, end) }).toEqual({ ...asked, isWord: cuts.has(start) && cuts.has(end) });
    }
  });

  test('about the part of speech of whatever stands in a text', () => {
    const phrases = samples.flatMap((text) => stretches(text).map(([start, end]) => text.slice(start, end))).filter((words) => HAN_ONLY.test(words));
    expect(phrases.map((words) => [words, tagOf(words)])).toEqual(phrases.map((words) => [words, taggedByNodejieba(words)]));
  });

  test.each([
    ['发展', ['vn']], ['柳溪', []], ['结合高铁', ['v', 'n']], ['历史上海量', ['n', 'ns']],
  ])('about the words in %s', (phrase, tags) => {
    expect(tagsOf(phrase)).toEqual(tags);
  });
});
