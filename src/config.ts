/**
 * The settings of the program. The only reader of `process.env`: everything else is handed a `Config`.
 */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './errors';

const settings = {
  YIZHENG_STORE: z.string().min(1, 'must name a database file or a Neo4j server').default('data/yizheng.db'),
  YIZHENG_SAMPLES_STORE: z.string().min(1, 'must name a database file').default('data/samples.db'),
  YIZHENG_HOST: z.string().min(1, 'must name a host').default('127.0.0.1'),
  YIZHENG_PORT: z.string().default('4000').transform(Number)
    .refine(isPort, 'must be a port between 0 and 65535 (0 takes any free one)'),
  YIZHENG_NEO4J_USER: z.string().optional(),
  YIZHENG_NEO4J_PASSWORD: z.string().optional(),
  YIZHENG_NEO4J_DATABASE: z.string().default('neo4j'),
  YIZHENG_NEO4J_SHARE: z.enum(['true', 'false'], 'must be true or false').default('false'),
};

/** How to enter a Neo4j server, beside its address. */
export interface Neo4jSettings {
  /** Null where none is asked for. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  /** Whether the database may hold another graph too. */
  readonly share: boolean;
}

export interface Config {
  /** Where a person's own documents are kept: a database file, or the address of a Neo4j server. */
  readonly store: string;
  /** The database file of the invented samples, kept apart from it. */
  readonly samplesStore: string;
  readonly host: string;
  readonly port: number;
  readonly neo4j: Neo4jSettings;
}

/** Adds the settings of the file `.env` in the working folder, where there is one; what is set already stays. */
export function loadSettingsFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
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
  const { YIZHENG_STORE: store, YIZHENG_SAMPLES_STORE: samplesStore, YIZHENG_HOST: host, YIZHENG_PORT: port } = parsed.data;
  return Object.freeze({ store, samplesStore, host, port, neo4j: neo4jSettings(parsed.data) });
}

function neo4jSettings(data: z.infer<z.ZodObject<typeof settings>>): Neo4jSettings {
  return Object.freeze({
    user: data.YIZHENG_NEO4J_USER ?? null, password: data.YIZHENG_NEO4J_PASSWORD ?? null,
    database: data.YIZHENG_NEO4J_DATABASE, share: data.YIZHENG_NEO4J_SHARE === 'true',
  });
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
