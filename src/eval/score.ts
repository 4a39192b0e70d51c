import type { DocumentScore } from './document';
import type { Exactness } from './evidence';
import { PARTS, type Counts, type Part } from './result';

/** Counts with what follows from them. */
export interface Figure extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score {
  readonly figures: Readonly<Partial<Record<Part, Figure>>>;
  readonly evidence: Exactness;
  readonly texts: number;
}

/** Micro-averages: true positives, found and gold are summed over the texts. A part that no text has is left out. */
export function total(documents: readonly DocumentScore[]): Score {
  const figures = PARTS.flatMap((part) => {
    const rows = documents.flatMap(({ rows: { [part]: row } }) => (row === undefined ? [] : [row]));
    return rows.length === 0 ? [] : [[part, figure(rows.reduce(plus))] as const];
  });
  const sumOf = (key: keyof Exactness) => documents.reduce((sum, { evidence }) => sum + evidence[key], 0);
  return { figures: Object.fromEntries(figures), evidence: { exact: sumOf('exact'), of: sumOf('of') }, texts: documents.length };
}

function plus(one: Counts, other: Counts): Counts {
  return { tp: one.tp + other.tp, found: one.found + other.found, gold: one.gold + other.gold };
}

/** Nothing found where nothing is to be found is all right. */
function figure({ tp, found, gold }: Counts): Figure {
  const precision = found > 0 ? tp / found : Number(gold === 0);
  const recall = gold > 0 ? tp / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { tp, found, gold, precision, recall, f1 };
}
