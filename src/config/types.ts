/** The settings as the program is handed them. */

/** How to enter a Neo4j server, beside its address. */
export interface Neo4jSettings {
  /** Null where none is asked for. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  /** Whether the database may hold another graph too. */
  readonly share: boolean;
}

/** A key that somebody shows; one that may write may read too. */
export interface KeySetting {
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly secret: string;
}

/** What signed tokens (JWT) are checked by; none are taken where both `secret` and `keys` are null. */
export interface TokenSettings {
  /** For HS256. */
  readonly secret: string | null;
  /** A file or address of public keys (JWKS). */
  readonly keys: string | null;
  readonly issuer: string | null;
  readonly audience: string | null;
}

/** How much one request may ask for. */
export interface Limits {
  /** Milliseconds for all of the answer. */
  readonly time: number;
  /** Bytes of its body. */
  readonly body: number;
  readonly depth: number;
  /** As `@escape.tech/graphql-armor-cost-limit` counts it: fields by their depth, times `first`. */
  readonly cost: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly directives: number;
  /** Rows that the store gives for it. */
  readonly rows: number;
}

/** How the service meets the network. */
export interface ServiceSettings {
  readonly keys: readonly KeySetting[];
  readonly tokens: TokenSettings;
  /** Whether who shows no key may read. */
  readonly openReads: boolean;
  /** Requests a minute for each key, or address without one; 0 for no limit, null for what fits where it listens. */
  readonly rate: number | null;
  /** Whether the address of who asks is what a proxy says of it. */
  readonly trustProxy: boolean;
  /** Origins whose pages may ask; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly csrfPrevention: boolean;
  readonly introspection: boolean;
  /** A folder or file of the only operations that are answered; null for any. */
  readonly operations: string | null;
  readonly limits: Limits;
  readonly metrics: boolean;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info';

export interface Config {
  /** Where a person's own documents are kept: a database file, or the address of a Neo4j server. */
  readonly store: string;
  /** The database file of the invented samples, kept apart from it. */
  readonly samplesStore: string;
  readonly host: string;
  readonly port: number;
  /** Threads that read documents; with one it is the only thread. */
  readonly workers: number;
  /** Processes that answer the long questions of a database file. */
  readonly readers: number;
  readonly log: LogLevel;
  readonly neo4j: Neo4jSettings;
  readonly service: ServiceSettings;
}
