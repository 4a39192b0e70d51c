import type { Page } from '../recognise/page';
import type { SpeakerFrame } from '../recognise/persons';
import { isMention, themeMention } from '../recognise/themes/mention';
import { tidyTheme } from '../recognise/themes/tidy';
import type { Span, ThemeMention } from '../types';
import { items } from './sentences';

const NAME = 'theme.paired';
/** 分别就“A”“B”作了发言; 也分别围绕A、B、C等问题回答提问: behind a list of names, a list of as many topics. */
const PAIRED = new RegExp(
  '^[^。；：“”\\n]{0,10}(?:分别|，)(?:就|围绕|以)(?<list>[^。；\\n]{4,240}?)(?:等[^，。；“”]{0,8})?'
  + '，?(?:分别)?(?:进行|[作做]了?(?=[^，。]{0,4}(?:发言|交流|汇报))|答记者问|开展|回答|回应|提出|发表|建言|发言|(?<=，(?:分别)?)交流|为题)');
/** 分别在大会上作《A》《B》的发言 */
const READ = /^[^。；：“”《》\n]{0,16}(?:分别|先后)[^。；：“”《》\n]{0,30}?(?:[作做]了?(?:题为)?|提[出交]了?)(?<list>《[^》\n]{4,100}》(?:[、和及]?《[^》\n]{4,100}》){1,7})的?(?:[^，。；《]{0,6}(?:发言|提案|建议)|汇报|交流)/;
const LONGEST = 300;

/** The topics that a frame with several persons pairs with them in order; empty where the counts differ. */
export function pairedThemes(page: Page, frame: SpeakerFrame): ThemeMention[] {
  if (frame.persons.length < 2) return [];
  const { clean } = page;
  const from = frame.persons.at(-1)?.end ?? frame.end;
  const words = clean.folded.slice(from, from + LONGEST);
  const found = PAIRED.exec(words) ?? READ.exec(words);
  const list = found?.groups?.['list'];
  if (found === null || list === undefined) return [];
  const start = from + found[0].indexOf(list);
  const topics = items(clean.folded, { start, end: start + list.length }).flatMap((item) => apart(clean.folded, item))
    .flatMap((item) => atAlso(clean.folded, item));
  const themes = topics.map((topic) => themeMention(clean, tidyTheme(clean.folded, topic), 'title', NAME)).filter(isMention);
  return themes.length === frame.persons.length ? themes : [];
}

/** “A”“B”, 《A》《B》 without 、 between them. */
function apart(folded: string, item: Span): Span[] {
  const words = folded.slice(item.start, item.end);
  if (!/^(?:(?:“[^”]+”){2,}|(?:《[^》]+》){2,})$/.test(words)) return [item];
  return Array.from(words.matchAll(/“[^”]+”|《[^》]+》/g), (m) => ({ start: item.start + m.index, end: item.start + m.index + m[0].length }));
}

const ALSO = '以及';

/** The last two of a list: B以及C. Not inside of quotation marks. */
function atAlso(folded: string, item: Span): Span[] {
  const words = folded.slice(item.start, item.end);
  const at = words.lastIndexOf(ALSO);
  if (at <= 0 || words.lastIndexOf('“', at) > words.lastIndexOf('”', at)) return [item];
  return [{ start: item.start, end: item.start + at }, { start: item.start + at + ALSO.length, end: item.end }];
}
