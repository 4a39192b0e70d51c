import { parse } from 'yaml';
import { z } from 'zod';
import { readDataFile } from '../dataFile';

const partySchema = z.object({
  /** Canonical name: 中国民主同盟. */
  name: z.string(),
  /** What texts call it, the usual one first: 民盟. */
  short: z.array(z.string()).min(1),
  english: z.string(),
  abbreviation: z.string(),
});

export type PartyEntry = Readonly<z.infer<typeof partySchema>>;

/** The Communist Party of China and the eight democratic parties, in their official order. */
export const parties: readonly PartyEntry[] = z.object({ parties: z.array(partySchema) })
  .parse(parse(readDataFile('schema/vocabulary/parties.yaml'))).parties;

/** Every name that stands for a party, long ones and short ones. */
export const partyByName: ReadonlyMap<string, PartyEntry> = new Map(
  parties.flatMap((party) => [party.name, ...party.short].map((name) => [name, party] as const)),
);
