import type { Score } from '../../eval/score';
import type { Report } from './report';

/** One line; its figures have the names and the shape that `score.py --json` gives them. */
export function asJson({ score, groups, files, rules, misses }: Report): string {
  return JSON.stringify({
    ...figures(score),
    ...(groups && { by: Object.fromEntries(groups.map((group) => [group.name, figures(group.score)])) }),
    ...(files && { files: files.map(({ file, rows, evidence }) => ({ file, ...rows, evidence })) }),
    ...(rules && { rules }),
    ...(misses && { misses }),
  });
}

function figures({ figures: parts, evidence, texts }: Score) {
  const rounded = Object.entries(parts).map(([part, { precision, recall, f1, ...counts }]) =>
    [part, { ...counts, precision: round(precision), recall: round(recall), f1: round(f1) }]);
  return { ...Object.fromEntries(rounded), evidence, texts };
}

function round(figure: number): number {
  return Number(figure.toFixed(4));
}
