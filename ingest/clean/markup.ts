import { entityAt } from './entity';
import { PieceBuilder, isBlank, type CleaningRule, type Piece } from './piece';
import { tagAt, type Tag } from './tag';

/** Elements that run within a sentence; every other one begins a block of its own. */
const INLINE = new Set(('a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub '
  + 'sup time tt u var wbr').split(' '));
const BOLD = new Set(['strong', 'b', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'source', 'wbr', '!', '?']);
const LONGEST_HEADING = 120;

/**
 * Tags and comments dropped, `&nbsp;` and its kind decoded, a block for each `<p>`, `<div>`, `<li>`, `<br>`…
 * A block that is bold as a whole, or an `<h2>`, is a heading.
 */
export const markup: CleaningRule = { name: 'clean.markup', apply: dropMarkup };

function dropMarkup(piece: Piece): readonly Piece[] {
  if (!/[<&]/.test(piece.text)) return [piece];
  const page = new Page(piece);
  const { text } = piece;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const tag = unit === 0x3c ? tagAt(text, i) : null;
    const entity = unit === 0x26 ? entityAt(text, i) : null;
    if (tag !== null) page.pass(tag);
    else if (entity !== null) page.put(entity.text, i);
    else page.keep(i);
    i = tag?.end ?? entity?.end ?? i + 1;
  }
  return page.finish();
}

/** What is known while a page is read from tag to tag. */
class Page {
  private readonly blocks: Piece[] = [];
  private readonly builder: PieceBuilder;
  /** Elements open around here. */
  private depth = 0;
  private boldDepth = 0;
  private bold = 0;
  private plain = 0;
  private keptFrom = -1;
  private keptTo = -1;

  constructor(private readonly piece: Piece) {
    this.builder = new PieceBuilder(piece);
  }

  keep(at: number): void {
    if (this.keptFrom < 0) this.keptFrom = at;
    this.keptTo = at + 1;
    this.count(this.piece.text.charCodeAt(at));
  }

  put(text: string, at: number): void {
    this.flush();
    this.builder.put(text, at);
    this.count(text.charCodeAt(0));
  }

  pass(tag: Tag): void {
    this.flush();
    const name = tag.name;
    if (!INLINE.has(name)) this.endBlock();
    const step = tag.closes ? -1 : 1;
    if (BOLD.has(name)) this.boldDepth = Math.max(0, this.boldDepth + step);
    if (!VOID.has(name) && !tag.isEmpty) this.depth = Math.max(0, this.depth + step);
  }

  finish(): readonly Piece[] {
    this.flush();
    this.endBlock();
    return this.blocks;
  }

  private count(unit: number): void {
    if (isBlank(unit)) return;
    if (this.boldDepth > 0) this.bold++;
    else this.plain++;
  }

  private flush(): void {
    if (this.keptFrom >= 0) this.builder.keep(this.keptFrom, this.keptTo);
    this.keptFrom = -1;
  }

  private endBlock(): void {
    const { length } = this.builder;
    if (this.bold + this.plain > 0) this.blocks.push(this.builder.take(this.changes(length)));
    else this.builder.take();
    this.bold = 0;
    this.plain = 0;
  }

  private changes(length: number): Partial<Piece> {
    const isHeading = this.piece.kind === undefined && this.plain === 0 && this.bold > 0 && length <= LONGEST_HEADING;
    return { flow: this.depth > 0 ? 'running' : this.piece.flow, ...(isHeading ? { kind: 'heading' } : {}) };
  }
}
