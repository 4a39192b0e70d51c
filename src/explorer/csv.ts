/** A cell that a spreadsheet would take for a formula is marked as text. */
const FORMULA = /^[=+\-@\t]/;

/** Hands the reader a table that Excel opens with a double click: UTF-8 with its mark, lines as RFC 4180 has them. */
export function downloadTable(name: string, rows: ReadonlyArray<ReadonlyArray<string | number>>): void {
  const text = rows.map((row) => row.map(written).join(',')).join('\r\n');
  const address = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

function written(cell: string | number): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
