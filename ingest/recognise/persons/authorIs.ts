import type { Span } from '../../types';
import { anyOf } from '../../pattern';
import { matchSpans, spanIndexAt, type Page } from '../page';
import { nameBehindPosts } from './afterTitle';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { looksLikeName } from './names';

const NAME = 'person.authorIs';
/** （作者系某区政协委员）, at the foot of what a delegate wrote for a paper. */
const FOOT = /(?:作者|受访者)(?:[\u3400-\u9fff·]{2,8}?)?(?:系|为|是)[^（）。\n]{0,24}政协[^（）。\n]{0,8}(?:委员|常委)(?!会)|(?<=[，。；\n])[^，。；\n]{0,6}，?我[^。；\n]{0,16}(?:推[选荐举]|当选|成为)为?[^。；\n]{0,14}政协(?:委员|常委)(?!会)/g;
/** 文/何立, 作者：何立, 何立/文: the byline, which says no more than the name. */
const BYLINE = anyOf([
  /(?:(?:^|[\n| ])文[ /／]{1,3}|作者：[ ]?)(?<name>[\u3400-\u9fff·]{2,12})(?=[\n| ]|$)/,
  /(?:^|\n)[■□◎][ ]?(?<mark>[\u3400-\u9fff·]{2,12})(?=\n|$)/,
  /(?:^|\n)(?<before>[\u3400-\u9fff·]{2,12})[ ]?[/／][ ]?文/,
]);

/** Who wrote a page of which the foot says that the author is a delegate. */
export const authorIs: FrameRule = {
  name: NAME,
  example: '听民声 解民忧\n文/陆鸣远\n我曾提交关于老街停车的提案。（作者系云泽市政协委员）\n',
  finds: ['文/陆鸣远'],
  counterExample: '听民声 解民忧\n文/陆鸣远\n政协委员走进社区。（作者系本报记者）\n',
  find: (page) => matchSpans(page.clean.folded, FOOT).slice(0, 1).flatMap((foot) => namedIn(page, foot) ?? bylineOf(page)),
};

/** （作者何立系某区政协委员）; （受访者系某县政协委员、某公司负责人何立）: the name stands in the foot itself. */
const NAMED = /^(?:作者|受访者)(?<name>[\u3400-\u9fff·]{2,8})(?:系|为|是)/;

function namedIn({ clean: { folded, text } }: Page, foot: Span): SpeakerFrame[] | null {
  const written = NAMED.exec(folded.slice(foot.start, foot.end))?.groups?.['name'];
  const start = foot.start + folded.slice(foot.start, foot.end).indexOf(written ?? '\n');
  const direct = written !== undefined && looksLikeName(written) ? { start, end: start + written.length } : null;
  const name = direct ?? nameBehindPosts(folded, foot.end, foot.end + POSTS_WITHIN);
  if (name === null) return null;
  return [{ ...name, rule: NAME, persons: [person(text, name, NAME)], links: [], act: 'speech', speaks: false, body: null, title: null }];
}

const POSTS_WITHIN = 40;

function bylineOf(page: Page): SpeakerFrame[] {
  const { folded, text, blocks } = page.clean;
  const found = BYLINE.exec(folded);
  const written = found?.groups?.['name'] ?? found?.groups?.['mark'] ?? found?.groups?.['before'];
  if (found === null || written === undefined || !looksLikeName(written)) return [];
  const at = found.index + found[0].lastIndexOf(written);
  const name: Span = { start: at, end: at + written.length };
  const start = found.index + (/^[\s|]+/.exec(found[0])?.[0].length ?? 0);
  const body = blocks[spanIndexAt(blocks, at) + 1]?.start ?? null;
  return [{
    start, end: found.index + found[0].trimEnd().length, rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: true, body, title: null,
  }];
}
