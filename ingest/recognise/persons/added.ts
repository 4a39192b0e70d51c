import type { Span } from '../../types';
import { sentencesWith, within, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, namingFrame, person } from './frame';
import { nameList } from './nameList';

const NAME = 'person.added';
/** 增补A、B、C为政协某市委员会委员: brackets with sex and people stand between the names. */
const ADDED = /(?:增补|协商决定|任命|追认)(?<names>(?:(?!增补|任命|追认)[^。；：\n]){2,400}?)(?:等?(?:\d{1,3}[人名位])?(?:同志)?)?(?:为|担任)(?=[^。；\n]{0,30}(?:政协|政治协商会议)[^。；\n]{0,30}(?:委员(?!会)|常委))/;

/** The names of a notice by which delegates are added to a committee. */
export const added: FrameRule = {
  name: NAME,
  example: '增补陆鸣、何嘉宁（女）为政协云泽市第三届委员会委员。',
  finds: ['陆鸣', '何嘉宁'],
  counterExample: '增补设备为政协机关所用。',
  find: (page) => sentencesWith(page, /增补|协商决定|任命|追认/g).flatMap((sentence) => framesIn(page, sentence)),
};

function framesIn(page: Page, sentence: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const found = ADDED.exec(folded.slice(sentence.start, sentence.end));
  const names = found?.groups?.['names'];
  if (found === null || names === undefined) return [];
  const start = sentence.start + found.index + found[0].indexOf(names);
  const behind = { start: start + names.length, end: sentence.end };
  const committee = within(page.groups, behind).find((group) => group.rule === 'group.committee');
  return nameList(folded, { start, end: start + names.length }).map((name) => {
    const member = person(text, name, NAME);
    if (committee !== undefined) return namingFrame(member, { group: committee, relation: 'member' });
    return { ...name, rule: NAME, persons: [member], links: [], act: null, speaks: false, body: null, title: null };
  });
}
