/** What a key opens: questions, or changes too. */
export type Scope = 'read' | 'write';

/** Who asks. */
export interface Caller {
  /** The name of a key or the subject of a token; null for whoever shows none. */
  readonly name: string | null;
  readonly scopes: readonly Scope[];
}

export const ANYBODY: Caller = { name: null, scopes: [] };
