import type { Block, CleanText, Problem } from '../types';
import { isConsultation } from './consultation';

/** 查看原文 */
const ARTICLE_LINK = /^(?:查看|阅读|点击)[^\n]{0,4}原文/;
/** No line that announces an article is longer. */
const LINE = 200;

/** The links that close the articles of a day's news. */
export function articleLinks(text: CleanText): Block[] {
  return text.blocks.filter((block) => isArticleLink(text, block));
}

function isArticleLink({ folded }: CleanText, { kind, start, end }: Block): boolean {
  return kind === 'furniture' && ARTICLE_LINK.test(folded.slice(start, end));
}

/**
 * The text without the articles of a day's news that are not about political consultation, and without the lines that
 * announce them: they lend the others neither persons nor places. A text that is one article stays as it is, and so does a
 * paper whose title says that it is on consultation: 云泽政协简报.
 */
export function ownArticles(text: CleanText): CleanText {
  const isOwn = (blocks: readonly Block[]) => isConsultation(text.folded.slice(blocks[0]?.start, blocks.at(-1)?.end));
  const { front, articles } = partsOf(text);
  const own = articles.filter(isOwn);
  const title = front.find(({ kind }) => kind === 'heading');
  if (own.length === articles.length || (title !== undefined && isOwn([title]))) return text;
  const announced = front.filter((line) => line.kind === 'heading' || isOwn([line]));
  const kept = { ...text, ...joined(text, [...announced, ...own.flat()]) };
  return own.length === 0 ? kept : { ...kept, problems: [...text.problems, notRead(articles.length - own.length, articles.length)] };
}

function notRead(others: number, all: number): Problem {
  const reason = `${others} of the ${all} articles in this text are not about political consultation (政协): they were not read.`;
  return { reason, place: null, rule: 'check.articles' };
}

/** The lines above the first article, and the articles, each from its heading to its link; none where they are not told apart so. */
function partsOf(text: CleanText): { front: readonly Block[]; articles: ReadonlyArray<readonly Block[]> } {
  const { blocks } = text;
  const ends = blocks.flatMap((block, i) => (isArticleLink(text, block) ? [i + 1] : []));
  const isHeaded = ends.slice(0, -1).every((end) => blocks[end]?.kind === 'heading');
  if (ends.length < 2 || !isHeaded) return { front: blocks, articles: [] };
  const words = blocks.findIndex(({ start, end }, i) => end - start > LINE || i + 1 === ends[0]);
  const first = Math.max(0, blocks.findLastIndex(({ kind }, i) => kind === 'heading' && i < words));
  const starts = [first, ...ends.slice(0, -1)];
  return { front: blocks.slice(0, first), articles: starts.map((start, i) => blocks.slice(start, starts[i + 1])) };
}

/** Some of the blocks as a text of their own, with its way back to the source. */
function joined(whole: CleanText, blocks: readonly Block[]): Pick<CleanText, 'text' | 'folded' | 'origin' | 'blocks'> {
  const wordsIn = (text: string) => blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
  const text = wordsIn(whole.text);
  const origin = new Uint32Array(text.length + 1);
  const placed: Block[] = [];
  let at = 0;
  for (const { start, end, ...block } of blocks) {
    origin.set(whole.origin.subarray(start, end + 1), at);
    placed.push({ ...block, start: at, end: at + end - start });
    at += end - start + 1;
  }
  return { text, folded: wordsIn(whole.folded), origin, blocks: placed };
}
