import { items } from '../../segment/sentences';
import type { Span } from '../../types';
import { blockAt, matchSpans, type Page } from '../page';
import { listedBeforeVerb } from './listedBeforeVerb';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, looksLikeName } from './names';

const NAME = 'person.proposersNamed';
/** 提案者|何立、陆鸣对办理结果表示满意; 提案人代表 is nobody by name. */
const TITLE = /(?<![第重等各])(?:提案[人者])(?=[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}){0,4}(?:对|表示|说|介绍|坦言|认为|希望|，))/g;
const LIST = /^(?<list>[\u3400-\u9fff]{2,3}(?:、[\u3400-\u9fff]{2,3}){0,4}?)(?=对|表示|说|介绍|坦言|认为|希望|，)/;
const LONGEST = 24;
/** 作为提案的第一提案人，…: up to the verb behind the name. */
const AS_AUTHOR = /作为[^，。；\n]{0,6}(?:提案|建议)的?(?:主要|第一|领衔|牵头)?(?:撰稿人|撰写[者人]|提案[人者]|执笔[者人]|起草[者人]|提出者)，[^，。；：“”\n]{2,70}?(?=介绍|说|表示|认为|坦言|建议|指出|提出|就|从|围绕)/g;

/** Those whom a report on the handling of proposals calls their authors. */
export const proposersNamed: FrameRule = {
  name: NAME,
  example: '区政协督办重点提案。提案者何嘉宁、陆鸣远对办理结果表示满意。作为提案的主要撰稿人，民进区工委副主委、某校副校长沈若岚介绍了有关情况。',
  finds: ['何嘉宁', '陆鸣远', '沈若岚介绍了有关情况'],
  counterExample: '区政协督办重点提案。提案者代表对办理结果表示满意，提案人纷纷表示感谢。',
  find: (page) => [
    ...matchSpans(page.clean.folded, TITLE).flatMap((title) => framesBehind(page, title)),
    ...matchSpans(page.clean.folded, AS_AUTHOR).flatMap((lead) => frameOfAuthor(page, lead)),
  ],
};

/** 作为提案的主要撰稿人，某校副校长|何立|介绍了…: the name stands behind posts. */
function frameOfAuthor(page: Page, lead: Span): SpeakerFrame[] {
  const name = listedBeforeVerb(page, lead.end).at(-1);
  const sentence = page.clean.folded.indexOf('。', lead.end);
  const end = sentence < 0 ? blockAt(page, lead.start)?.end ?? lead.end : sentence;
  return name === undefined || name.end !== lead.end ? [] : [{
    start: name.start, end, rule: NAME, persons: [person(page.clean.text, name, NAME)], links: [],
    act: null, speaks: false, body: null, title: null,
  }];
}

function framesBehind(page: Page, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const limit = Math.min(blockAt(page, title.start)?.end ?? title.end, title.end + LONGEST);
  const list = LIST.exec(folded.slice(title.end, limit))?.groups?.['list'] ?? '';
  const names = items(folded, { start: title.end, end: title.end + list.length });
  const areNames = names.map(({ start, end }) => folded.slice(start, end)).every((name) => looksLikeName(name) && isNoWord(name));
  if (list === '' || !areNames) return [];
  return names.map((name) => ({
    ...name, rule: NAME, persons: [person(text, name, NAME)], links: [], act: null, speaks: false, body: null, title: null,
  }));
}
