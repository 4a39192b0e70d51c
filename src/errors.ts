import { YizhengError } from '../ingest/errors';

export { InputError, YizhengError } from '../ingest/errors';

/** A setting or argument of the program is wrong. */
export class ConfigError extends YizhengError {
  readonly code = 'CONFIG';
}

/** The store cannot be opened, is not ours, or failed. */
export class StoreError extends YizhengError {
  readonly code = 'STORE';
}

/** An answer took longer than it may, and what the store did for it was stopped. */
export class TimeoutError extends YizhengError {
  readonly code = 'TIMEOUT';

  constructor() {
    super('The answer took too long and was stopped: ask for less at once, or for a shorter period.');
  }
}
