import { parse } from 'yaml';
import { z } from 'zod';
import { readDataFile } from '../dataFile';

const sectorSchema = z.object({
  /** Canonical name: 教育界. */
  name: z.string(),
  /** The name on the national list, where it differs: 中华全国总工会. */
  official: z.string().optional(),
  english: z.string(),
  /** Terms of the National Committee that have it; none for a local sector. */
  terms: z.array(z.number()).default([]),
  /** What stands before 界 or 界别. */
  stems: z.array(z.string()).min(1),
  /** Names that stand alone: 无党派人士. */
  bare: z.array(z.string()).default([]),
  /** The national sectors that a local one is a part or a merger of. */
  part_of: z.array(z.string()).default([]),
});

export type SectorEntry = Readonly<z.infer<typeof sectorSchema>>;

/** National sectors of the 13th and 14th terms, and local ones. */
export const sectors: readonly SectorEntry[] = z.object({ sectors: z.array(sectorSchema) })
  .parse(parse(readDataFile('schema/vocabulary/sectors.yaml'))).sectors;

/** 教育 to 教育界: what stands before 界 or 界别. */
export const sectorByStem: ReadonlyMap<string, SectorEntry> = new Map(
  sectors.flatMap((sector) => sector.stems.map((stem) => [stem, sector] as const)),
);

/** Every full name of a sector, among them those that stand without 界. */
export const sectorByName: ReadonlyMap<string, SectorEntry> = new Map(
  sectors.flatMap((sector) => [sector.name, ...sector.bare].map((name) => [name, sector] as const)),
);
