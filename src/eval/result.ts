/** What is counted, in the order in which it is shown; the names are those of `score.py`. */
export const PARTS = [
  'speakers', 'on_behalf_of', 'group_kind', 'other_relations', 'places', 'themes', 'theme_titles', 'concept', 'must_not', 'activities',
  'activity_kind',
] as const;

export type Part = (typeof PARTS)[number];

/** True positives, what was found, and what the annotation has. */
export interface Counts {
  readonly tp: number;
  readonly found: number;
  readonly gold: number;
}

export type Rows = Readonly<Partial<Record<Part, Counts>>>;

/** Something missed or falsely found. */
export interface Slip {
  readonly part: Part | 'evidence';
  readonly how: 'missed' | 'wrong';
  readonly what: string;
  /** Where in the text, in UTF-16 code units; null where the text does not have the quote. */
  readonly at: number | null;
}

/** Was a rule right? `open`: what may be found and need not be, which the annotation leaves undecided. */
export interface Judgement {
  readonly rule: string;
  readonly verdict: 'right' | 'wrong' | 'open';
}

/** What a text, or one part of it, comes to. */
export interface Result {
  readonly rows: Rows;
  readonly slips: readonly Slip[];
  readonly judgements: readonly Judgement[];
}

/** Several parts of one text together: no row is in two of them. */
export function together(results: readonly Result[]): Result {
  return {
    rows: Object.assign({}, ...results.map((result) => result.rows)) as Rows,
    slips: results.flatMap((result) => result.slips),
    judgements: results.flatMap((result) => result.judgements),
  };
}

/** A slip of something that the annotation has, found by its quote. */
export function missed(part: Part, what: string, text: string, quote: string | undefined): Slip {
  const at = quote === undefined ? -1 : text.indexOf(quote);
  return { part, how: 'missed', what, at: at < 0 ? null : at };
}

export function wrong(part: Part, what: string, at: number): Slip {
  return { part, how: 'wrong', what, at };
}

/** The same verdict on each. */
export function judge(found: ReadonlyArray<{ readonly rule: string }>, verdict: Judgement['verdict']): Judgement[] {
  return found.map(({ rule }) => ({ rule, verdict }));
}
