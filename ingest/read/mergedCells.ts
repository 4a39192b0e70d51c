import { unzippedTexts } from './zip';

/** A cell that goes over several rows, counted from 0; the last one is in it. */
export interface MergedDown {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const RANGE = /<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** The cells of an Excel file that go over several rows, sheet by sheet: the package that reads it does not tell. */
export function mergedDown(bytes: Uint8Array): MergedDown[][] {
  const parts = unzippedTexts(bytes, (name) => name === WORKBOOK || name === RELATIONS || name.startsWith('xl/worksheets/'));
  const files = new Map(tags(parts.get(RELATIONS) ?? '', 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  return tags(parts.get(WORKBOOK) ?? '', 'sheet').map((tag) => {
    const file = (files.get(attribute(tag, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    return rangesOf(parts.get(file) ?? '');
  });
}

function rangesOf(sheet: string): MergedDown[] {
  const ranges = Array.from(sheet.matchAll(RANGE), ([, column = '', from, , to]) => ({
    column: columnOf(column), from: Number(from) - 1, to: Number(to) - 1,
  }));
  return ranges.filter(({ from, to }) => to > from);
}

/** A is 0, Z 25, AA 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
