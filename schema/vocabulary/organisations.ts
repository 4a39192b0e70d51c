import { parse } from 'yaml';
import { z } from 'zod';
import { readDataFile } from '../dataFile';

const organisationSchema = z.object({
  /** Canonical, stands behind a place: 总工会 of 平湖市总工会. */
  name: z.string(),
  full: z.array(z.string()),
  /** Names of the national body, the full one first. */
  national: z.array(z.string()),
  english: z.string(),
});

const fileSchema = z.object({
  peoples_organisations: z.array(organisationSchema),
  special_committees: z.object({ national: z.array(z.string()), words: z.array(z.string()) }),
});

export type OrganisationEntry = Readonly<z.infer<typeof organisationSchema>>;

const file = fileSchema.parse(parse(readDataFile('schema/vocabulary/organisations.yaml')));

export const peoplesOrganisations: readonly OrganisationEntry[] = file.peoples_organisations;

/** What the special committees (专门委员会) look after: the national names, and the words that local ones are made of. */
export const specialCommittees: { readonly national: readonly string[]; readonly words: readonly string[] } = file.special_committees;

/** Every name of a people's organisation without a place: 总工会, 工会联合会, 中华全国总工会. */
export const organisationByName: ReadonlyMap<string, OrganisationEntry> = new Map(
  peoplesOrganisations.flatMap((entry) => [entry.name, ...entry.full, ...entry.national].map((name) => [name, entry] as const)),
);
