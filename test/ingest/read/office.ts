import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const TYPES = `${OFFICE}/package/2006/content-types`;
const RELATIONS = `${OFFICE}/package/2006/relationships`;
const KINDS = `${OFFICE}/officeDocument/2006/relationships`;

/** A file of Word or Excel: its parts in a ZIP archive, as ECMA-376 has them. */
function packed(main: string, type: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${KINDS}/officeDocument" Target="${main}"/></Relationships>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(XML + xml)])));
}

export function paragraph(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** An item of a numbered list. */
export function item(words: string, level = 0): string {
  return paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
}

/** A cell as it is written, or with the properties of its own: `<w:vMerge/>` goes on with the one above it. */
export type Cell = string | { readonly words: string; readonly properties: string };

export function table(rows: readonly (readonly Cell[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(tableCell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function tableCell(cell: Cell): string {
  const { words, properties } = typeof cell === 'string' ? { words: cell, properties: '' } : cell;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${words.split('\n').map((line) => paragraph(line)).join('')}</w:tc>`;
}

/** A Word file of these paragraphs and tables. */
export function wordFile(...body: readonly string[]): Uint8Array {
  const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`).join('');
  return packed('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r2" Type="${KINDS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>`
      + '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
  });
}

/** Cells by where they stand (`A1`); a number is a number, a text stands in the cell itself. */
export interface Sheet {
  readonly cells: Readonly<Record<string, string | number>>;
  /** `A2:A4`. */
  readonly merged?: readonly string[];
}

/** An Excel file of these sheets. */
export function excelFile(...sheets: readonly Sheet[]): Uint8Array {
  const main = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${KINDS}"`;
  const names = sheets.map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="s${i + 1}"/>`);
  const relations = sheets.map((_, i) => `<Relationship Id="s${i + 1}" Type="${KINDS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`);
  return packed('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': `<workbook ${main}><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet ${main}>${sheetData(sheet)}</worksheet>`])),
  });
}

function sheetData({ cells, merged = [] }: Sheet): string {
  const rows = new Map<string, string[]>();
  for (const [at, value] of Object.entries(cells)) {
    const row = at.replace(/\D/g, '');
    const cell = typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  const data = [...rows].map(([row, written]) => `<row r="${row}">${written.join('')}</row>`).join('');
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<sheetData>${data}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}`;
}
