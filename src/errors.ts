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
