import { attempt, type Finding } from '.';

const MEND = 'a file under schema/vocabulary/ is missing or was changed: fetch the project again';

/** Vocabularies with how many entries each has; read only now. */
const COUNTS: Readonly<Record<string, () => Promise<number>>> = {
  parties: async () => (await import('../../../schema/vocabulary/parties')).parties.length,
  sectors: async () => (await import('../../../schema/vocabulary/sectors')).sectors.length,
  'people\'s organisations': async () => (await import('../../../schema/vocabulary/organisations')).peoplesOrganisations.length,
  'divisions to county level': async () => (await import('../../../schema/vocabulary/places')).largerDivisions().length,
  'theme concepts': async () => (await import('../../../schema/vocabulary/themes')).conceptsById().size,
};

export function lookAtVocabularies(): Promise<Finding[]> {
  return Promise.all(Object.entries(COUNTS).map(([name, count]) =>
    attempt(`vocabulary: ${name}`, MEND, async () => `${await count()} entries`)));
}
