import type { Page } from '../recognise/page';
import type { SpeakerFrame } from '../recognise/persons';
import type { Block, Span } from '../types';

/** The speaker is named so near the head of the first paragraph of a section. */
const NEAR = 90;
const SHORTEST = 4;
const BYLINE = /[：|｜【】]|\d{4}|记者|来源|报道|本报|摄$|作者|字号|委员[：，、]|^第.{1,3}[版期]/;

/** In a report of several parts, the heading over the paragraph that begins with a speaker; never the title of the page. */
export function sectionTitle(page: Page, index: number, { start, persons: [speaker] }: SpeakerFrame): Span[] {
  const { blocks, folded } = page.clean;
  const [above, block] = [blocks[index - 1], blocks[index]];
  if (above?.kind !== 'heading' || block === undefined || start - block.start > NEAR || above.end - above.start < SHORTEST) return [];
  const name = speaker === undefined ? '' : folded.slice(speaker.start, speaker.start + 2);
  const words = folded.slice(above.start, above.end);
  return hasTextAbove(blocks, index - 1) && !BYLINE.test(words) && !words.includes(name) ? [above] : [];
}

const TEXT_WITHIN = 12;
const SHORTEST_TEXT = 24;

function hasTextAbove(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(Math.max(0, index - TEXT_WITHIN), index)
    .some((block) => block.kind === 'paragraph' && block.end - block.start >= SHORTEST_TEXT);
}
