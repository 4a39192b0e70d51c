import { isSameAct, isSameVoice, type Actors, type ToldAct } from './act';

type Key = string | number;

/** Two acts, the one that was asked about first. */
export type Pair<Id> = readonly [one: Id, other: Id];

/**
 * Which acts might be the same as those that are asked about, by who is behind them.
 * @param asked ids of some of the acts
 */
export function pairsOf<Id extends Key>(asked: ReadonlySet<Id>, acts: readonly Actors<Id>[]): Pair<Id>[] {
  const byActor = new Map<string, Actors<Id>[]>();
  for (const act of acts) for (const key of keysOf(act)) push(byActor, key, act);
  return acts.filter(({ id }) => asked.has(id)).flatMap((act) => {
    const near = new Set(keysOf(act).flatMap((key) => byActor.get(key) ?? []));
    return [...near].filter((other) => other.id !== act.id && isSameVoice(act, other)).map((other): Pair<Id> => [act.id, other.id]);
  });
}

/** Two acts that are the same. */
export type Link = readonly [one: ToldAct, other: ToldAct];

/** Which of the pairs are the same act, and whom each asked one was found like. */
export function linksAmong<Id extends Key>(pairs: readonly Pair<Id>[], acts: ReadonlyMap<Id, ToldAct>): { links: Link[]; found: Id[] } {
  const same = pairs.flatMap(([one, other]) => {
    const [a, b] = [acts.get(one), acts.get(other)];
    return a !== undefined && b !== undefined && isSameAct(a, b) ? [{ link: [a, b] as const, other }] : [];
  });
  return { links: same.map(({ link }) => link), found: same.map(({ other }) => other) };
}

function keysOf({ kind, committee, delegates, groups }: Actors<Key>): string[] {
  return [...delegates, ...groups].map((actor) => `${committee} ${kind} ${actor}`);
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
