import { matchSpans, matchSpansAround, blockAt, type Page } from '../page';
import type { Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { nameBefore } from './names';
import { speechTail } from './speech';

const NAME = 'person.titledNames';
const TITLE = '(?:委员|常委)';
const NAMES_WITHIN = 12;
/** A委员、B委员和C委员: each of the list has the title. */
const WITH_TITLE = `[\\u3400-\\u9fff· ]{2,${NAMES_WITHIN}}${TITLE}`;
const LIST = new RegExp(`${WITH_TITLE}(?:[、和与及，]${WITH_TITLE}){1,19}(?![会长们])`, 'g');
const CORE = new RegExp(`${TITLE}[、和与及，]${WITH_TITLE}`, 'g');
const TOGETHER = /^[^，。；]{0,4}(?:分别|先后|共同|联名|联合|均|都|还|也)/;

/** Delegates named one after the other, each with the title, who speak together or in turn. */
export const titledNames: FrameRule = {
  name: NAME,
  example: '座谈会上，陆鸣委员、何嘉宁委员分别就老街停车、夜间照明提出了建议。',
  finds: ['陆鸣委员、何嘉宁委员'],
  counterExample: '提案委员会委员、专门委员会委员分别参加了会议。',
  find: (page) => matchSpansAround(page.clean.folded, LIST, CORE, NAMES_WITHIN).flatMap((list) => frameOf(page, list)),
};

function frameOf(page: Page, list: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, list.start);
  const ends = matchSpans(folded.slice(list.start, list.end), /(?:委员|常委)(?=[、和与及，]|$)/g).map(({ start }) => list.start + start);
  const names = ends.map((end) => nameBefore(folded, end, block?.start ?? list.start));
  const [first] = names;
  if (block === null || first === null || first === undefined || names.length < 2 || names.includes(null)) return [];
  const tail = speechTail(folded, list.end);
  if (!tail.speaks && !TOGETHER.test(folded.slice(list.end, list.end + 12))) return [];
  return [{
    start: first.start, end: list.end, rule: NAME, persons: (names as Span[]).map((name) => person(text, name, NAME)),
    links: [], act: 'speech', speaks: tail.speaks, body: tail.end, title: null,
  }];
}
