import type { Block } from '../../types';
import type { Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { holdersIn } from './headline';
import { isNoWord, looksLikeName } from './names';

const NAME = 'person.headlineAsks';
/** NAME促…, NAME冀… */
const ASKS = /^(?<name>[\u3400-\u9fff·]{2,5}?)(?:委员|常委)?(?:倡议?|[促吁冀盼])(?![进成使销导])(?=[^\n。：]{4,60}$)/;
const SAYS = /^(?:委员|常委)?(?:指出|表示|认为|建议|倡议|提出|[续指](?=，))/;
const SAYS_WITHIN = 6;
/** On a page of delegates, and of none of the congress. */
const OF_DELEGATES = /(?:政协|[港澳]区)[^。\n]{0,12}委员(?!会)/;

/** A record's title that says who asks for what, where the text under it begins with the same name. */
export const headlineAsks: FrameRule = {
  name: NAME,
  example: '[{"title": "委员座谈", "body": "港区政协委员座谈。"}, {"title": "沈若兰冀增设托位", "body": "沈若兰指出，托位不足。"}]',
  finds: ['沈若兰冀增设托位'],
  counterExample: '[{"title": "委员座谈", "body": "港区政协委员座谈。"}, {"title": "沈若兰冀增设托位", "body": "各方关注托位。"}]',
  find: (page) => {
    const frames = OF_DELEGATES.test(page.clean.folded) ? page.clean.blocks.flatMap((block, i) => frameOf(page, block, i)) : [];
    if (frames.length === 0) return [];
    const isHolder = holdersIn(page.clean.folded);
    return frames.filter(({ persons }) => !persons.some(({ start, end }) => isHolder(page.clean.folded.slice(start, end))));
  },
};

function frameOf({ clean: { blocks, folded, text } }: Page, block: Block, index: number): SpeakerFrame[] {
  const below = blocks[index + 1];
  if (!/title|标题/i.test(block.key ?? '') || below === undefined || below.record !== block.record) return [];
  const found = ASKS.exec(folded.slice(block.start, block.end));
  const words = found?.groups?.['name'] ?? '';
  if (found === null || !looksLikeName(words) || !isNoWord(words) || !folded.startsWith(words, below.start)) return [];
  const behind = below.start + words.length;
  if (!SAYS.test(folded.slice(behind, Math.min(below.end, behind + SAYS_WITHIN)))) return [];
  const name = { start: block.start, end: block.start + words.length };
  return [{
    start: name.start, end: block.end, rule: NAME, persons: [person(text, name, NAME)], links: [], act: 'speech', speaks: false,
    body: block.end, title: { start: block.start + found[0].length, end: block.end },
  }];
}
