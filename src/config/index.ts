/**
 * The settings of the program. The only reader of `process.env`: everything else is handed a `Config`.
 */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { ConfigError } from '../errors';
import { settings, type Settings } from './settings';
import type { Config, Limits, Neo4jSettings, ServiceSettings } from './types';

export type * from './types';

/** Each takes up to 180 MB: with two all stays under 600. */
const MOST_WORKERS = 2;

/** What a message about a setting must not repeat. */
const SECRET = /PASSWORD|SECRET|YIZHENG_KEYS/;

/**
 * Reads the settings once, frozen.
 * @param environment variables as `process.env` has them; an empty one counts as not set
 * @throws ConfigError naming the variable, what it was (unless it is secret) and what it must be
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings && value !== ''));
  const parsed = z.object(settings).safeParse(given);
  if (!parsed.success) throw refusalOf(parsed.error.issues[0], given);
  const { data } = parsed;
  if (data.YIZHENG_READS === 'key' && !hasKeys(data)) {
    throw new ConfigError('YIZHENG_READS is "key" but there is none: set YIZHENG_KEYS, YIZHENG_JWT_SECRET or YIZHENG_JWT_KEYS too.');
  }
  return Object.freeze({
    store: data.YIZHENG_STORE, samplesStore: data.YIZHENG_SAMPLES_STORE, host: data.YIZHENG_HOST, port: data.YIZHENG_PORT,
    workers: data.YIZHENG_WORKERS ?? usualWorkers(), readers: data.YIZHENG_READERS, log: data.YIZHENG_LOG,
    neo4j: neo4jSettings(data), service: serviceSettings(data),
  });
}

function hasKeys({ YIZHENG_KEYS: keys, YIZHENG_JWT_SECRET: secret, YIZHENG_JWT_KEYS: publicKeys }: Settings): boolean {
  return keys !== undefined || secret !== undefined || publicKeys !== undefined;
}

function neo4jSettings(data: Settings): Neo4jSettings {
  return Object.freeze({
    user: data.YIZHENG_NEO4J_USER ?? null, password: data.YIZHENG_NEO4J_PASSWORD ?? null,
    database: data.YIZHENG_NEO4J_DATABASE, share: data.YIZHENG_NEO4J_SHARE,
  });
}

function serviceSettings(data: Settings): ServiceSettings {
  return Object.freeze({
    keys: data.YIZHENG_KEYS ?? [],
    tokens: {
      secret: data.YIZHENG_JWT_SECRET ?? null, keys: data.YIZHENG_JWT_KEYS ?? null,
      issuer: data.YIZHENG_JWT_ISSUER ?? null, audience: data.YIZHENG_JWT_AUDIENCE ?? null,
    },
    openReads: data.YIZHENG_READS === 'open', rate: data.YIZHENG_RATE ?? null, trustProxy: data.YIZHENG_TRUST_PROXY,
    corsOrigins: data.YIZHENG_CORS_ORIGINS ?? [], csrfPrevention: data.YIZHENG_CSRF, introspection: data.YIZHENG_INTROSPECTION,
    operations: data.YIZHENG_OPERATIONS ?? null, limits: limitsOf(data), metrics: data.YIZHENG_METRICS,
  });
}

function limitsOf(data: Settings): Limits {
  return Object.freeze({
    time: data.YIZHENG_TIMEOUT * 1_000, body: data.YIZHENG_MAX_BODY, depth: data.YIZHENG_MAX_DEPTH, cost: data.YIZHENG_MAX_COST,
    aliases: data.YIZHENG_MAX_ALIASES, tokens: data.YIZHENG_MAX_TOKENS, directives: data.YIZHENG_MAX_DIRECTIVES,
    rows: data.YIZHENG_MAX_ROWS,
  });
}

/** A port given on the command line, by the same rule as the variable. */
export function readPort(given: string): number {
  return readOption('--port', settings.YIZHENG_PORT, given);
}

/** How many threads read, given on the command line, by the same rule as the variable. */
export function readWorkers(given: string): number {
  return readOption('--workers', settings.YIZHENG_WORKERS.unwrap(), given);
}

function readOption<Value>(name: string, setting: z.ZodType<Value>, given: string): Value {
  const parsed = setting.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error.issues[0], name, given);
}

/** One for each core: a thread that reads is never idle. No more than fit the memory of a small machine. */
function usualWorkers(): number {
  return Math.min(availableParallelism(), MOST_WORKERS);
}

function refusalOf(issue: z.core.$ZodIssue | undefined, environment: NodeJS.ProcessEnv): ConfigError {
  const name = String(issue?.path[0]);
  return refusal(issue, name, environment[name] ?? '');
}

function refusal(issue: z.core.$ZodIssue | undefined, name: string, given: string): ConfigError {
  const shown = SECRET.test(name) ? 'is set' : `is "${given}"`;
  return new ConfigError(`${name} ${shown} but ${issue?.message ?? 'is not right'}.`);
}
