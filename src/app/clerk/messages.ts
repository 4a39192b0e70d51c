import type { Clerk } from '.';

/** A work that a clerk is given. */
export type Asked = {
  readonly [Work in keyof Clerk]: { readonly work: Work; readonly given: Parameters<Clerk[Work]> };
}[keyof Clerk];

/** What came of it, or what went wrong, by the code of our errors. */
export type Answered = { readonly done: unknown } | { readonly failure: { readonly code: string; readonly message: string } };
