import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import type { DecodedText } from './decode';
import { tableText } from './grid';
import { mergedDown } from './mergedCells';

/**
 * The text of an Excel file: sheet after sheet with an empty line between, a line for each row with tabs between its cells.
 * A cell over several rows stands in each of them: what it says holds for all.
 */
export async function xlsxText(bytes: Uint8Array): Promise<DecodedText> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const merged = mergedDown(bytes);
  const texts = sheets.map(({ data }, i) => {
    const grid = data.map((row) => row.map(written));
    for (const { column, from, to } of merged[i] ?? []) {
      for (const row of grid.slice(from + 1, to + 1)) row[column] = grid[from]?.[column] ?? null;
    }
    return tableText(grid);
  });
  return { text: texts.filter((text) => text !== '').join('\n\n'), encoding: 'xlsx', problems: [] };
}

/** As it is read, not as it is kept: a day without its time. */
function written(cell: CellValue | null): string | null {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? null : String(cell);
}
