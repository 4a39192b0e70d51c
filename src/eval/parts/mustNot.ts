import type { Compared } from '../compared';
import { wrong, type Result } from '../result';
import { squeeze } from '../squeeze';

/** Names and groups that must be neither a delegate nor spoken for. */
export function mustNot({ gold, found }: Compared): Result {
  const forbidden = new Set(gold.must_not.map(squeeze));
  const named = new Map([
    ...found.delegates.map(({ name, start }) => [squeeze(name), start] as const),
    ...found.represents.filter(({ relation }) => relation === 'on_behalf_of').map(({ group, start }) => [squeeze(group), start] as const),
  ]);
  const broken = [...named].filter(([name]) => forbidden.has(name));
  return {
    rows: { must_not: { tp: forbidden.size - broken.length, found: forbidden.size, gold: forbidden.size } },
    slips: broken.map(([name, start]) => wrong('must_not', name, start)),
    judgements: [],
  };
}
