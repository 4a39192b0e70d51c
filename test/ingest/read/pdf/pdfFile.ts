/** Words on a page: where their line begins, in points from the lower left corner, and the size of their type. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const A4 = [0, 0, 595, 842].join(' ');

/**
 * A PDF as older Chinese programs write them: the font is not in the file, and what a code means is told by a character map that every
 * reader is to have (UniGB-UCS2-H of Adobe-GB1).
 */
export function pdfFile(...pages: ReadonlyArray<readonly Placed[]>): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R'
      + ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 93 >>',
    ...pages.flatMap((page, i) => {
      const content = page.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${A4}] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

function shown({ text, x, y, size = 10 }: Placed): string {
  const codes = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

/** Lines below each other, 15 points apart. */
export function column(x: number, top: number, lines: readonly string[]): Placed[] {
  return lines.map((text, i) => ({ text: text.trimStart(), x: x + 10 * (text.length - text.trimStart().length), y: top - 15 * i }));
}
