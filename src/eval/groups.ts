import { lengthOf, squeeze } from './squeeze';

/** 教育界别 is 教育界, and either may be called 教育; a group may be named by the end of its name from three characters on. */
export function sameGroup(one: string, other: string): boolean {
  const [a, b] = [groupKey(one), groupKey(other)];
  const [short, long] = lengthOf(b) < lengthOf(a) ? [b, a] : [a, b];
  return a === b || withoutSector(a) === withoutSector(b) || (lengthOf(short) >= 3 && long.endsWith(short));
}

function groupKey(name: string): string {
  return squeeze(name).replace(/界别$/, '界');
}

function withoutSector(key: string): string {
  return key.replace(/界+$/, '');
}
