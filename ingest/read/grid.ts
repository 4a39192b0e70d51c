/** The cells of a table row by row, each as it is written; null where nothing is. */
export type Grid = readonly (readonly (string | null)[])[];

/**
 * A table as text: a line for each row, its cells parted by tabs, which `clean` reads as a table. A line break or tab in a
 * cell is a blank; rows and outer columns in which nothing stands are left out.
 */
export function tableText(grid: Grid): string {
  const rows = grid.map((row) => Array.from(row, (cell) => (cell ?? '').replace(/\s+/g, ' ').trim())).filter((row) => row.some(isFull));
  const first = Math.min(...rows.map((row) => row.findIndex(isFull)));
  const last = Math.max(...rows.map((row) => row.findLastIndex(isFull)));
  return rows.map((row) => lineOf(Array.from({ length: last - first + 1 }, (_, column) => row[first + column] ?? ''))).join('\n');
}

function isFull(cell: string): boolean {
  return cell !== '';
}

/** A row with nothing but its first cell is a title or a note. */
function lineOf(row: readonly string[]): string {
  const [first = '', ...others] = row;
  return others.some(isFull) ? row.join('\t') : first;
}
