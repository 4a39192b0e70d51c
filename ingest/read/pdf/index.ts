import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { DecodedText } from '../decode';
import { MOST_PAGES } from '../limits';
import { Unreadable } from '../unreadable';
import { blocksOf } from './block';
import { inReadingOrder, type Flow } from './order';
import { withoutPageNumber } from './pageNumber';
import { paragraphsOf } from './paragraphs';
import { usualCharacters } from './characters';
import { segmentsOf, type Piece } from './segment';

/** Most pieces of one page that are put in order; more are no page of words. */
const MOST_PIECES = 20_000;

/**
 * The text of a PDF: column by column, a line for each paragraph with an empty one before the next, tables row by row with tabs
 * between their cells. The package is loaded when the first PDF is read, which takes a third of a second.
 * @throws Unreadable for one with a password, with too many pages, or of pictures alone
 */
export async function pdfText(bytes: Uint8Array): Promise<DecodedText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs').catch((cause: unknown) => {
    throw new Unreadable('is a PDF, which is read by Node.js 20.19 or later alone: bring Node.js up to date', { cause });
  });
  const home = dirname(require.resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // It keeps the bytes that it is given.
    data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, disableFontFace: true,
    cMapUrl: `${join(home, 'cmaps')}/`, cMapPacked: true, standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
  });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > MOST_PAGES) throw new Unreadable(`has ${numPages} pages, more than the ${MOST_PAGES} a PDF may have: split it`);
    const pages: Flow[][] = [];
    for (let n = 1; n <= numPages; n++) pages.push(await flowOf(await document.getPage(n)));
    const text = paragraphsOf(pages);
    if (text === '') throw new Unreadable('is a PDF of pictures without words: have its words recognised (OCR) and save it again');
    return { text, encoding: 'pdf', problems: [] };
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') throw new Unreadable('is protected by a password: save it without one', { cause });
    throw cause;
  } finally {
    await task.destroy();
  }
}

async function flowOf(page: PDFPageProxy): Promise<Flow[]> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item ? piecesOf(item, height) : [])).slice(0, MOST_PIECES);
  page.cleanup();
  return inReadingOrder(blocksOf(withoutPageNumber(segmentsOf(pieces))));
}

/** What pdf.js tells of a piece: https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib.html#~TextItem */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** What is turned is no line of a text: a stamp, or a mark across the page. */
function piecesOf({ str, transform, width }: Item, pageHeight: number): Piece[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(b, d);
  if (Math.abs(b) > size / 10 || a <= 0 || size === 0) return [];
  return [{ text: usualCharacters(str), left: x, right: x + width, baseline: pageHeight - y, size }];
}
