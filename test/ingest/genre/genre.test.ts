import { join } from 'node:path';
import { evaluate } from '../../../src/app/evaluate';
import type { DocumentScore } from '../../../src/eval/document';
import type { Part } from '../../../src/eval/result';
import { total, type Score } from '../../../src/eval/score';

/** F1 under which the invented texts of the genre may not fall, a little below what was measured. */
const FLOOR: readonly (readonly [part: Part, f1: number])[] = [
  ['speakers', 0.99], ['on_behalf_of', 0.98], ['group_kind', 0.99], ['other_relations', 0.97], ['places', 0.96],
  ['themes', 0.98], ['theme_titles', 0.97], ['concept', 0.96], ['must_not', 1],
];
const FEWEST_TEXTS = 317;

describe('invented texts of the genre', () => {
  let score: Score;

  beforeAll(async () => {
    const documents: DocumentScore[] = [];
    for await (const evaluated of evaluate(join(__dirname))) {
      if ('error' in evaluated) throw evaluated.error;
      documents.push(evaluated.score);
    }
    score = total(documents);
  });

  test('are all read', () => expect(score.texts).toBeGreaterThanOrEqual(FEWEST_TEXTS));

  test.each(FLOOR)('%s reaches %d', (part, floor) => expect(score.figures[part]?.f1).toBeGreaterThanOrEqual(floor));

  test('every piece of evidence stands in its text', () => expect(score.evidence.exact).toBe(score.evidence.of));
});
