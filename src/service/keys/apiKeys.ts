import { createHash, timingSafeEqual } from 'node:crypto';
import type { KeySetting } from '../../config';
import type { Caller } from './caller';

/** Who a shown key belongs to; null where it is none of them. All are compared, each in the same time whatever was shown. */
export function apiKeys(keys: readonly KeySetting[]): (shown: string) => Caller | null {
  const known = keys.map(({ name, scope, secret }) => ({
    digest: digest(secret),
    caller: { name, scopes: scope === 'write' ? ['read', 'write'] : ['read'] } satisfies Caller,
  }));
  return (shown) => {
    const given = digest(shown);
    const matching = known.filter((one) => timingSafeEqual(one.digest, given));
    return matching[0]?.caller ?? null;
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
