import type { Span } from '../../types';
import { blockAt, matchSpans, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { listedBeforeVerb } from './listedBeforeVerb';
import { rollNames } from './nameList';

const NAME = 'person.asRepresentatives';
/** A、B、C作为委员代表…作了发言: the list stands before. */
const BEHIND = /作为[^，。；：\n]{0,10}委员代表(?=[^。；\n]{0,40}发言)/g;
/** 党外人士代表A、B、C先后发言, 委员代表A、B分别发言: the list stands behind. */
const AHEAD = /(?:党外(?:代表)?人士|民主党派人士|(?<=[。；，\n]|[^，。；\n]政协)委员)代表(?=[\u3400-\u9fff]{2,4}、[^。；\n]{2,120}?(?:先后|依次|分别|作了?)?发言)/g;
const LIST_END = /，|(?:等(?:\d{1,3}[人名位])?)?(?:先后|依次|分别|踊跃|作了?|发言|在(?=[^，。；\n]{1,10}[上中]))/;
const LONGEST_LIST = 130;
const FEWEST = 2;

/** Several who speak for all whom they were called to speak for, without a title of their own. */
export const asRepresentatives: FrameRule = {
  name: NAME,
  example: '陆鸣、何嘉宁、沈若兰作为读书组委员代表作了发言。座谈会上，党外人士代表周启明、罗文秀、江远帆先后发言。历届省政协委员代表尹长河、韦玉兰在会上发言。',
  finds: ['陆鸣、何嘉宁、沈若兰', '党外人士代表周启明、罗文秀、江远帆', '委员代表尹长河、韦玉兰'],
  counterExample: '党外人士代表出席会议，委员代表作了发言。',
  find: (page) => [
    ...matchSpans(page.clean.folded, BEHIND).flatMap((mark) => frameOf(page, listedBeforeVerb(page, mark.start), mark)),
    ...matchSpans(page.clean.folded, AHEAD).flatMap((title) => frameOf(page, namesBehind(page, title), title)),
  ],
};

function namesBehind(page: Page, title: Span): Span[] {
  const { folded } = page.clean;
  const limit = Math.min(blockAt(page, title.start)?.end ?? title.end, title.end + LONGEST_LIST);
  const length = Math.max(0, folded.slice(title.end, limit).search(LIST_END));
  return rollNames(folded, { start: title.end, end: title.end + length });
}

function frameOf(page: Page, names: readonly Span[], mark: Span): SpeakerFrame[] {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || names.length < FEWEST) return [];
  const isAhead = mark.start < first.start;
  return [{
    start: isAhead ? mark.start : first.start, end: last.end, rule: NAME, persons: names.map((name) => person(page.clean.text, name, NAME)),
    links: [], act: 'speech', speaks: true, body: isAhead ? last.end : mark.end, title: null,
  }];
}
