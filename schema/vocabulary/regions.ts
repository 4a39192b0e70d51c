import { parse } from 'yaml';
import { z } from 'zod';
import { readDataFile } from '../dataFile';

/** Long lists stand as one string, parted by blanks: a list of thousands of YAML nodes is slow to read. */
const names = z.string().transform(words);
const letters = z.string().transform((line) => new Map(words(line).map((pair) => pair.split('=') as [string, string])));
const nameToName = z.record(z.string(), z.string());

const schema = z.strictObject({
  regions: z.record(z.string(), z.strictObject({ aliases: names, members: names })),
  newAreas: nameToName,
  landmarks: z.record(z.string(), names),
  localities: z.record(z.string(), names),
  abbreviations: letters,
  cityLetters: letters,
  pairs: names,
  otherNames: nameToName,
  wordsToo: names,
  notPlaces: names,
  world: names,
  countries: names,
});

/** Places beside the administrative divisions; regions.yaml says what each part holds. */
export type Regions = z.infer<typeof schema>;

let loaded: Regions | undefined;

/** From `regions.yaml`, read and checked once, when first asked for. */
export function regions(): Regions {
  loaded ??= schema.parse(parse(readDataFile('schema/vocabulary/regions.yaml')));
  return loaded;
}

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
