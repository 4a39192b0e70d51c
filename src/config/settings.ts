/** Every variable that the program reads, with what it may be. README.md and README.zh-CN.md list the same ones. */
import { z } from 'zod';

const isFlag = z.enum(['true', 'false'], 'must be true or false');
const flag = (usual: 'true' | 'false') => isFlag.default(usual).transform((given) => given === 'true');

/** A whole number between two bounds, both allowed. */
function whole(from: number, to: number, must = `must be a whole number between ${from} and ${to}`) {
  return z.string().regex(/^\d{1,12}$/, must).transform(Number).refine((value) => value >= from && value <= to, must);
}

const list = z.string().transform((given) => given.split(',').map((one) => one.trim()).filter((one) => one !== ''));

const origin = z.string().refine((given) => given === '*' || isOrigin(given), 'must hold origins such as https://example.org, parted by commas');

function isOrigin(given: string): boolean {
  return URL.canParse(given) && new URL(given).origin === given;
}

/** `name:read:secret` or `name:write:secret`. */
const key = z.string().regex(
  /^[\w.-]{1,60}:(read|write):[\x21-\x2b\x2d-\x7e]{16,200}$/, 'must hold name:read:secret or name:write:secret, each secret of 16 characters or more',
).transform((given) => {
  const [name = '', scope = '', ...secret] = given.split(':');
  return { name, scope: scope as 'read' | 'write', secret: secret.join(':') };
});

export const settings = {
  YIZHENG_STORE: z.string().min(1, 'must name a database file or a Neo4j server').default('data/yizheng.db'),
  YIZHENG_SAMPLES_STORE: z.string().min(1, 'must name a database file').default('data/samples.db'),
  YIZHENG_HOST: z.string().min(1, 'must name a host').default('127.0.0.1'),
  YIZHENG_PORT: whole(0, 65_535, 'must be a port between 0 and 65535 (0 takes any free one)').default(4_000),
  YIZHENG_NEO4J_USER: z.string().optional(),
  YIZHENG_NEO4J_PASSWORD: z.string().optional(),
  YIZHENG_NEO4J_DATABASE: z.string().default('neo4j'),
  YIZHENG_NEO4J_SHARE: flag('false'),
  YIZHENG_KEYS: list.pipe(z.array(key)).optional(),
  YIZHENG_JWT_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  YIZHENG_JWT_KEYS: z.string().optional(),
  YIZHENG_JWT_ISSUER: z.string().optional(),
  YIZHENG_JWT_AUDIENCE: z.string().optional(),
  YIZHENG_READS: z.enum(['open', 'key'], 'must be open or key').default('open'),
  YIZHENG_RATE: whole(0, 1_000_000).optional(),
  YIZHENG_TRUST_PROXY: flag('false'),
  YIZHENG_CORS_ORIGINS: list.pipe(z.array(origin)).optional(),
  YIZHENG_CSRF: flag('true'),
  YIZHENG_INTROSPECTION: flag('true'),
  YIZHENG_OPERATIONS: z.string().optional(),
  YIZHENG_TIMEOUT: whole(1, 3_600).default(30),
  YIZHENG_WORKERS: whole(1, 64).optional(),
  YIZHENG_READERS: whole(0, 64).default(2),
  YIZHENG_MAX_BODY: whole(1_000, 100_000_000).default(1_000_000),
  YIZHENG_MAX_DEPTH: whole(1, 1_000).default(20),
  YIZHENG_MAX_COST: whole(1, 1_000_000_000).default(100_000),
  YIZHENG_MAX_ALIASES: whole(0, 10_000).default(50),
  YIZHENG_MAX_TOKENS: whole(1, 100_000).default(2_000),
  YIZHENG_MAX_DIRECTIVES: whole(0, 10_000).default(50),
  YIZHENG_MAX_ROWS: whole(1, 1_000_000_000).default(200_000),
  YIZHENG_LOG: z.enum(['silent', 'error', 'warn', 'info'], 'must be silent, error, warn or info').default('warn'),
  YIZHENG_METRICS: flag('true'),
};

export type Settings = z.infer<z.ZodObject<typeof settings>>;
