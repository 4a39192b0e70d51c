import { readDataFile } from '../dataFile';

export type DivisionLevel = 'province' | 'city' | 'county' | 'township';

/** An administrative division: a row of places.tsv. Two with the same code are the same. */
export interface Division {
  /** Six digits after GB/T 2260; nine for a township. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
}

/** Rows stay strings until they are asked for: 40,000 objects would cost a command line its quick start. */
interface Table {
  readonly nameByCode: ReadonlyMap<string, string>;
  /** Codes of a name, parted by blanks. */
  readonly codesByName: ReadonlyMap<string, string>;
}

const LAST_TOWNSHIP = 999;

let loaded: Table | undefined;

/** Provinces, prefectures and counties, in the order of their codes: the larger before the smaller. */
export function largerDivisions(): Division[] {
  return [...table().nameByCode].filter(([code]) => code.length === 6).map(([code, name]) => ({ code, name, level: levelOf(code) }));
}

/** The division with this code, or null. */
export function divisionByCode(code: string): Division | null {
  const name = table().nameByCode.get(code);
  return name === undefined ? null : { code, name, level: levelOf(code) };
}

/** Divisions of this full name: 城关镇 has more than a hundred. */
export function divisionsNamed(name: string): Division[] {
  const codes = table().codesByName.get(name)?.split(' ') ?? [];
  return codes.map((code) => ({ code, name, level: levelOf(code) }));
}

/** Is this the full name of any division? */
export function isDivision(name: string): boolean {
  return table().codesByName.has(name);
}

/** Townships and streets of a county, by its code. */
export function townshipsOf(county: string): Division[] {
  const numbers = Array.from({ length: LAST_TOWNSHIP }, (_, i) => String(i + 1).padStart(3, '0'));
  return numbers.flatMap((number) => divisionByCode(`${county}${number}`) ?? []);
}

/** Codes of the divisions that hold this one, the smallest first. A county right under its province has no prefecture. */
export function ancestorCodes(code: string): string[] {
  const codes = new Set([code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]);
  codes.delete(code);
  return [...codes].filter((c) => table().nameByCode.has(c));
}

function table(): Table {
  loaded ??= parse(readDataFile('schema/vocabulary/places.tsv'));
  return loaded;
}

function parse(file: string): Table {
  const nameByCode = new Map<string, string>();
  const codesByName = new Map<string, string>();
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    const code = line.slice(0, tab);
    const name = line.slice(tab + 1);
    const known = codesByName.get(name);
    nameByCode.set(code, name);
    codesByName.set(name, known === undefined ? code : `${known} ${code}`);
  }
  return { nameByCode, codesByName };
}

function levelOf(code: string): DivisionLevel {
  if (code.length > 6) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
