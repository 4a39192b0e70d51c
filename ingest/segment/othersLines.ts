import { blockText, firstFrom, within, type Page } from '../recognise/page';
import { looksDotted, looksLikeName } from '../recognise/persons/names';
import { tagOf } from '../recognise/segmenter';
import type { Block, Span } from '../types';
import type { Placed } from './placed';

/** 市商务局负责人：…; 全国人大代表何立：…; 何立：…: whose line it is stands at its head. */
const LABELLED = /^(?:[-*+·•●■▲◆]|\d{1,2}[.、．])? ?(?<label>[^，。；：！？“”《》（）\n]{2,30})(?:（[^（）\n]{1,30}）)?：/;
/** 市商务局负责人, 全国人大代表何立: who speaks for an office or another assembly, in whatever layout. */
const OFFICIAL = /(?:负责人|负责同志|[局处科厅院]长|回复|答复|回应)$|(?:人大代表|[局处科厅院]长) ?(?<name>[\u3400-\u9fff·]{2,10})$/;
/** 市民何立, 主持人: where lines are labelled with whose they are, these are others too, and any other name. */
const ANYBODY = /(?:主持人|记者|网友|市民|居民|村民|群众代表|主任|书记)$/;
const WITH_NAME = /^(?:.*(?:记者|网友|市民|居民|村民|主任|书记|教授|律师| ))?(?<name>[\u3400-\u9fff·]{2,10})$/;

/** The lines on which somebody else has the word than the speakers of the page. In order. */
export interface OthersLines {
  /** An official's. */
  readonly official: readonly Span[];
  /** Anybody's by name or capacity. */
  readonly any: readonly Span[];
}

/** @param names whom the page names as speakers */
export function othersLines(page: Page, names: ReadonlySet<string>): OthersLines {
  const labelled = page.clean.blocks.flatMap((block) => labelOf(page, block));
  const isOf = (patterns: readonly RegExp[]) => ({ label }: Labelled) => patterns.some((pattern) => isOfOther(pattern.exec(label), names));
  const isAnybodys = isOf([OFFICIAL, ANYBODY, WITH_NAME]);
  return {
    official: labelled.filter(isOf([OFFICIAL])).map(({ block }) => block),
    any: labelled.filter((line) => line.isGroup || isAnybodys(line)).map(({ block }) => block),
  };
}

interface Labelled {
  readonly block: Block;
  readonly label: string;
  /** 民建省委会：… */
  readonly isGroup: boolean;
}

function labelOf(page: Page, block: Block): Labelled[] {
  const words = blockText(page, block);
  const label = LABELLED.exec(words)?.groups?.['label'];
  if (label === undefined) return [];
  const start = block.start + words.indexOf(label);
  const end = start + label.length;
  return [{ block, label, isGroup: within(page.groups, { start, end }).some((group) => group.start === start && group.end === end) }];
}

/** A name may be known as one, but is no other word. */
function isOfOther(found: RegExpExecArray | null, names: ReadonlySet<string>): boolean {
  const name = found?.groups?.['name'];
  if (name === undefined) return found !== null;
  return !names.has(name) && (tagOf(name)?.startsWith('nr') ?? true) && (looksLikeName(name) || looksDotted(name));
}

/** Is a speaker named at the head of a line, as where it is listed who said what? */
export function isLabel(page: Page, { frame, block }: Placed): boolean {
  const isIntroduced = frame.body !== null && frame.body <= block.end && page.clean.folded[frame.body - 1] === '：';
  return isIntroduced && LABELLED.test(page.clean.folded.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)));
}

/** A label with its number and its bracket. */
const LONGEST_LABEL = 72;

/** A stretch up to the first of these lines. */
export function untilLine({ start, end }: Span, lines: readonly Span[]): Span {
  return { start, end: Math.min(end, lines[firstFrom(lines, start)]?.start ?? end) };
}
