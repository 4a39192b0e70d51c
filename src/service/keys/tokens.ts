import { readFileSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { TokenSettings } from '../../config';
import { ConfigError } from '../../errors';
import type { Caller, Scope } from './caller';

type Check = (shown: string) => Promise<Caller | null>;

const SCOPES: readonly Scope[] = ['read', 'write'];

/** Signatures that public keys may make. */
const PUBLIC_KEY_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/**
 * Who a signed token (JWT) speaks for, by its `sub` and `scope` (RFC 8693: words parted by spaces); null where it is not valid.
 * @throws ConfigError where the file of keys cannot be read
 */
export function tokens({ secret, keys, issuer, audience }: TokenSettings): Check {
  const claims = { issuer: issuer ?? undefined, audience: audience ?? undefined, requiredClaims: ['exp'] };
  if (keys !== null) {
    const publicKeys = publicKeysOf(keys);
    return checked((shown) => jwtVerify(shown, publicKeys, { ...claims, algorithms: PUBLIC_KEY_ALGORITHMS }));
  }
  if (secret === null) return () => Promise.resolve(null);
  const bytes = new TextEncoder().encode(secret);
  return checked((shown) => jwtVerify(shown, bytes, { ...claims, algorithms: ['HS256'] }));
}

function checked(verify: (shown: string) => Promise<{ readonly payload: JWTPayload }>): Check {
  return async (shown) => {
    try {
      return callerOf((await verify(shown)).payload);
    } catch {
      return null;
    }
  };
}

function callerOf({ sub, scope }: JWTPayload): Caller {
  const words = typeof scope === 'string' ? scope.split(' ') : [];
  const scopes = SCOPES.filter((one) => words.includes(one));
  return { name: sub ?? 'token', scopes: scopes.includes('write') ? SCOPES : scopes };
}

function publicKeysOf(fileOrAddress: string): JWTVerifyGetKey {
  if (/^https?:\/\//.test(fileOrAddress)) return createRemoteJWKSet(new URL(fileOrAddress));
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(fileOrAddress, 'utf8')) as JSONWebKeySet);
  } catch (cause) {
    throw new ConfigError(`YIZHENG_JWT_KEYS is "${fileOrAddress}" but that is no file of public keys (JWKS).`, { cause });
  }
}
