import type { Compared } from '../compared';
import { judge, missed, wrong, type Result } from '../result';
import { squeeze } from '../squeeze';

/** Names of delegates, each once. */
export function speakers({ text, gold, found }: Compared): Result {
  const wanted = new Map(gold.delegates.map((one) => [squeeze(one.name), one.quote]));
  const got = new Map(found.delegates.map((one) => [squeeze(one.name), one]));
  const right = [...got].filter(([name]) => wanted.has(name)).map(([, one]) => one);
  const extra = [...got].filter(([name]) => !wanted.has(name)).map(([, one]) => one);
  return {
    rows: { speakers: { tp: right.length, found: got.size, gold: wanted.size } },
    slips: [
      ...[...wanted].filter(([name]) => !got.has(name)).map(([name, quote]) => missed('speakers', name, text, quote)),
      ...extra.map((one) => wrong('speakers', one.name, one.start)),
    ],
    judgements: [...judge(right, 'right'), ...judge(extra, 'wrong')],
  };
}
