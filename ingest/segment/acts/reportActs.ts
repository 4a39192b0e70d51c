import { firstFrom, type Page } from '../../recognise/page';
import { announcedThemes } from '../../recognise/themes/announced';
import { bookTitles } from '../../recognise/themes/bookTitles';
import { quotedTogether } from '../../recognise/themes/quotedTogether';
import { headlineThemes } from '../../recognise/themes/headlines';
import { coveredThemes } from '../../recognise/themes/covered';
import { collectiveItems } from '../../recognise/themes/collectiveItems';
import { collectiveThemes } from '../../recognise/themes/collective';
import { sentencesOfDelegates } from '../../recognise/themes/floor';
import { looseTopics, tellsOfDelegates } from '../../recognise/themes/loose';
import { listedOfAll } from '../../recognise/themes/listed';
import { paperThemes } from '../../recognise/themes/papers';
import { topics } from '../../recognise/themes/topic';
import type { Block, Span, ThemeMention } from '../../types';
import { leftover } from '../leftover';
import { sentences } from '../sentences';
import { sharedAct, type Act } from './act';

/** What is left of the page: topics of activities, papers in book marks, suggestions of all who took part. */
export function reportActs(page: Page, taken: readonly Span[], told: readonly ThemeMention[]): Act[] {
  const seen = new Set<string>(told.map(wordsOf));
  const isNew = (theme: ThemeMention) => {
    const key = wordsOf(theme);
    return seen.has(key) ? false : Boolean(seen.add(key));
  };
  const paper = taken.length > 0 ? [] : paperThemes(page);
  const ofPaper = paper.length === 0 ? [] : [sharedAct('proposal', paper, paper[0] as ThemeMention, [])];
  const free = freeBlocks(page, taken);
  const listed = collectiveItems(page.clean, free).map(({ themes, span }) => sharedAct('speech', themes, span, []));
  const headlines = headlineThemes(page).map((title) => sharedAct('speech', [title], title, []));
  return [...ofPaper, ...headlines, ...free.flatMap((block) => blockActs(page, block)), ...listed]
    .map((act) => ({ ...act, themes: act.themes.filter(isNew) }))
    .filter((act) => act.themes.length > 0);
}

/** What makes two themes one: 关于…的建议 and its aim are the same, so are 文物保护 and 文物保护工作. */
function wordsOf({ theme }: ThemeMention): string {
  return theme.replace(/[\s“”‘’「」『』，,]/g, '').replace(/^[关關][于於]|的?(?:提案|建[议議])$|(?<=.{4})工作$/g, '');
}

/** The blocks, or what of them, that nothing else has taken. Blocks and free stretches are both in order: one walk over both. */
function freeBlocks(page: Page, taken: readonly Span[]): Block[] {
  const free = leftover({ start: 0, end: page.clean.text.length }, taken);
  const found: Block[] = [];
  let first = 0;
  for (const block of page.clean.blocks) {
    while (first < free.length && free[first]!.end <= block.start) first++;
    for (let i = first; block.kind !== 'furniture' && i < free.length && free[i]!.start < block.end; i++) {
      found.push({ ...block, start: Math.max(block.start, free[i]!.start), end: Math.min(block.end, free[i]!.end) });
    }
  }
  return found;
}

function blockActs(page: Page, block: Block): Act[] {
  const { clean } = page;
  const acts: Act[] = [];
  for (const sentence of sentencesOfDelegates(clean.folded, block)) acts.push(...activityActs(page, sentence));
  for (const sentence of sentences(clean.folded, block)) {
    const titles = bookTitles(clean, sentence).filter((title) => !isDeputys(page, title));
    acts.push(...titles.map((title) => sharedAct('proposal', [title], title, [])));
  }
  const listed = listedOfAll(clean, block);
  if (listed.length > 0) acts.push(sharedAct('proposal', listed, block, []));
  const covered = coveredThemes(clean, block);
  if (covered.length > 0) acts.push(sharedAct('proposal', covered, block, []));
  const together = [...collectiveThemes(clean, block), ...quotedTogether(clean, block)];
  if (together.length > 0) acts.push(sharedAct('speech', together, block, []));
  return [...acts, ...looseActs(page, block, acts)];
}

/** What sentences are about in which nothing else was found. */
function looseActs({ clean }: Page, block: Block, acts: readonly Act[]): Act[] {
  if (!tellsOfDelegates(clean.folded.slice(block.start, block.end))) return [];
  const read = acts.flatMap((act) => act.themes).sort((one, other) => one.start - other.start);
  return sentencesOfDelegates(clean.folded, block).flatMap((sentence) => {
    const isRead = (read[firstFrom(read, sentence.start)]?.start ?? sentence.end) < sentence.end;
    const topics = isRead ? [] : looseTopics(clean, sentence);
    return topics.length === 0 ? [] : [sharedAct('speech', topics, sentence, [])];
  });
}

/** 人大代表X提出，《…的建议》、《…》: what a deputy hands in is no proposal of a delegate. */
const OF_DEPUTY = /代表[^，。；《委员]{2,14}(?:提交|提出|带来)[^。；《]{0,6}(?:《[^《》\n]{4,100}》[、和及]?){0,6}《$/;
const DEPUTY_WITHIN = 240;

function isDeputys(page: Page, { start }: Span): boolean {
  return OF_DEPUTY.test(page.clean.folded.slice(Math.max(0, start - DEPUTY_WITHIN), start));
}

function activityActs(page: Page, sentence: Span): Act[] {
  const announced = announcedThemes(page.clean, sentence);
  return [
    ...topics(page.clean, sentence).map((topic) => sharedAct(topic.kind ?? 'speech', topic.themes, topic, [])),
    ...(announced.length > 0 ? [sharedAct('speech', announced, sentence, [])] : []),
  ];
}
