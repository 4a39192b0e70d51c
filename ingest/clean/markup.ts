import type { BlockKind } from '../types';
import { entityAt } from './entity';
import { PieceBuilder, altered, hasText, type CleaningRule, type Piece } from './piece';
import { TagReader, type Tag } from './tag';

/** Elements that run within a sentence; every other one begins a block of its own. */
const INLINE = new Set(('a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike '
  + 'strong sub sup time tt u var wbr').split(' '));
/** Short as they are, cells of a table are no headings. */
const CELLS = new Set(['td', 'dd']);
const BOLD = new Set(['strong', 'b', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'source', 'wbr', '!', '?']);
const LONGEST_HEADING = 120;
const SIGN = /[<&]/g;
/** An element of the page's layout, as against one that only changes the type. */
const CLASS = /\sclass=/;
const LONGEST_CLASS = 200;

/**
 * Tags and comments dropped, `&nbsp;` and its kind decoded, a block for each `<p>`, `<div>`, `<li>`, `<br>`…
 * A block that is bold as a whole, or an `<h2>`, is a heading.
 */
export const markup: CleaningRule = { name: 'clean.markup', apply: dropMarkup };

function dropMarkup(piece: Piece): readonly Piece[] {
  const { text } = piece;
  const page = new Page(piece);
  const tags = new TagReader(text);
  let kept = 0;
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match !== null; match = SIGN.exec(text)) {
    const at = match.index;
    const tag = text[at] === '<' ? tags.tagAt(at) : null;
    const entity = text[at] === '&' ? entityAt(text, at) : null;
    const end = tag?.end ?? entity?.end;
    if (end === undefined) continue;
    page.keep(kept, at);
    if (tag !== null) page.pass(tag, at);
    if (entity !== null) page.put(entity.text, at);
    kept = SIGN.lastIndex = end;
  }
  if (kept === 0) return [piece];
  page.keep(kept, text.length);
  return page.finish();
}

/** What is known while a page is read from tag to tag. */
class Page {
  private readonly blocks: Piece[] = [];
  private readonly builder: PieceBuilder;
  /** Elements open around here. */
  private depth = 0;
  private boldDepth = 0;
  private hasBold = false;
  private hasPlain = false;
  private isCell = false;
  /** The element within a sentence that closed last, where nothing stood behind it yet. */
  private closed: { readonly name: string; readonly end: number } | null = null;

  constructor(private readonly piece: Piece) {
    this.builder = new PieceBuilder(piece);
  }

  keep(start: number, end: number): void {
    this.builder.keep(start, end);
    this.weigh(hasText(this.piece.text, start, end));
  }

  put(text: string, at: number): void {
    this.builder.put(text, at);
    this.weigh(hasText(text, 0, text.length));
  }

  pass(tag: Tag, at: number): void {
    const { name } = tag;
    if (!INLINE.has(name)) this.endBlock();
    else if (this.partsFrom(tag, at)) this.builder.put(' ', at);
    this.closed = tag.closes && INLINE.has(name) ? { name, end: tag.end } : null;
    if (CELLS.has(name)) this.isCell = !tag.closes;
    const step = tag.closes ? -1 : 1;
    if (BOLD.has(name)) this.boldDepth = Math.max(0, this.boldDepth + step);
    if (!VOID.has(name) && !tag.isEmpty) this.depth = Math.max(0, this.depth + step);
  }

  finish(): readonly Piece[] {
    this.endBlock();
    return this.blocks;
  }

  /** `<b>何立</b><span class="post">市政协委员</span>`: what one element ends and the next begins, without a sign between them, is two. */
  private partsFrom(tag: Tag, at: number): boolean {
    if (tag.closes || this.closed?.end !== at) return false;
    return tag.name !== this.closed.name || CLASS.test(this.piece.text.slice(at, Math.min(tag.end, at + LONGEST_CLASS)));
  }

  private weigh(isText: boolean): void {
    if (this.boldDepth > 0) this.hasBold ||= isText;
    else this.hasPlain ||= isText;
  }

  private endBlock(): void {
    const { length } = this.builder;
    const block = this.builder.take({ flow: this.depth > 0 ? 'running' : this.piece.flow });
    if (this.hasBold || this.hasPlain) this.blocks.push(altered(block, { kind: block.kind ?? this.kindOf(length) }));
    this.hasBold = false;
    this.hasPlain = false;
  }

  private kindOf(length: number): BlockKind | undefined {
    if (this.hasBold && !this.hasPlain && length <= LONGEST_HEADING) return 'heading';
    return this.isCell ? 'paragraph' : undefined;
  }
}
