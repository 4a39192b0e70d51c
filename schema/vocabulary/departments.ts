import { parse } from 'yaml';
import { z } from 'zod';
import { readDataFile } from '../dataFile';

const ministrySchema = z.object({
  name: z.string(),
  short: z.array(z.string()),
  english: z.string(),
  /** Where it is no department: an academy. */
  kind: z.literal('other').optional(),
});

const fileSchema = z.object({
  ministries: z.array(ministrySchema),
  party_departments: z.array(z.string()),
  fields: z.array(z.string()),
});

export type MinistryEntry = Readonly<z.infer<typeof ministrySchema>>;

const file = fileSchema.parse(parse(readDataFile('schema/vocabulary/departments.yaml')));

/** Departments of the State Council, full and short names. */
export const ministryByName: ReadonlyMap<string, MinistryEntry> = new Map(
  file.ministries.flatMap((entry) => [entry.name, ...entry.short].map((name) => [name, entry] as const)),
);

/** Departments of party committees: 组织部, 对外联络部. */
export const partyDepartments: readonly string[] = file.party_departments;

/** What a local department looks after; stands before 局, 委, 厅, 办: 商务, 发展改革. */
export const departmentFields: readonly string[] = file.fields;
