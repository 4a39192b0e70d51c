import { readDataFile } from '../dataFile';

/** Traditional and variant characters with the simplified one that each is written as, from `script.txt`: 萬 to 万. */
export function simplifiedByVariant(): readonly (readonly [variant: string, simplified: string])[] {
  const lines = readDataFile('schema/vocabulary/script.txt').split('\n').filter((line) => !line.startsWith('#'));
  return lines.flatMap((line) => line.split(' ')).filter((pair) => pair !== '').map((pair) => [pair[0]!, pair[1]!] as const);
}
