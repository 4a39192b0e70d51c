/**
 * Few errors, told apart by whose fault it is. Each message is one clear sentence: what, where, what to do.
 * What is wrong with a *text* is a `Problem`, not an error.
 */
export abstract class YizhengError extends Error {
  /** Stable, for programs: INPUT, CONFIG, STORE. */
  abstract readonly code: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A file, page or argument that cannot be read. The other inputs go on. */
export class InputError extends YizhengError {
  readonly code = 'INPUT';
}
