/**
 * The settings of the program. The only reader of `process.env`: everything else is handed a `Config`.
 */
import { z } from 'zod';
import { ConfigError } from './errors';

const settings = {
  YIZHENG_STORE: z.string().min(1, 'must name a database file').default('data/yizheng.db'),
  YIZHENG_SAMPLES_STORE: z.string().min(1, 'must name a database file').default('data/samples.db'),
  YIZHENG_HOST: z.string().min(1, 'must name a host').default('127.0.0.1'),
  YIZHENG_PORT: z.string().default('4000').transform(Number)
    .refine(isPort, 'must be a port between 0 and 65535 (0 takes any free one)'),
};

export interface Config {
  /** The database file of a person's own documents. */
  readonly store: string;
  /** The database file of the invented samples, kept apart from it. */
  readonly samplesStore: string;
  readonly host: string;
  readonly port: number;
}

/**
 * Reads the settings once, frozen.
 * @param environment variables as `process.env` has them; an empty one counts as not set
 * @throws ConfigError naming the variable, what it was and what it must be
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings && value !== ''));
  const parsed = z.object(settings).safeParse(given);
  if (!parsed.success) throw refusal(parsed.error.issues[0], given);
  const { YIZHENG_STORE, YIZHENG_SAMPLES_STORE, YIZHENG_HOST, YIZHENG_PORT } = parsed.data;
  return Object.freeze({ store: YIZHENG_STORE, samplesStore: YIZHENG_SAMPLES_STORE, host: YIZHENG_HOST, port: YIZHENG_PORT });
}

/** Reads a port given on the command line by the same rule as the variable. */
export function readPort(given: string): number {
  return readConfig({ YIZHENG_PORT: given }).port;
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 65_535;
}

function refusal(issue: z.core.$ZodIssue | undefined, given: NodeJS.ProcessEnv): ConfigError {
  const name = String(issue?.path[0]);
  return new ConfigError(`${name} is "${given[name] ?? ''}" but ${issue?.message ?? 'is not right'}.`);
}
