import type { PersonMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import { blockAt, firstFrom, matchSpans, type Page } from '../page';
import type { SpeakerFrame } from './frame';
import { speechTail } from './speech';

const NAME = 'person.againByPronoun';
/** 他代表G提出, 她还代表G发言. */
const PRONOUN = /(?<=^|[，。；”\n])[他她](?:还|也|将|又)?(?=代表[^，。；：\n]{2,60}?(?:发言|建言|提出|建议|呼吁|[作做]了?[“《]))/g;
const BACKED: ReadonlySet<string> = new Set(['party', 'people_org', 'sector', 'committee_group']);

/**
 * The delegate named last in the paragraph goes on as 他 or 她, for a group. Found for the persons of frames already known; not a
 * rule of its own, for a pronoun makes nobody a delegate.
 * @param known in order of place
 */
export function framesByPronoun(page: Page, known: readonly PersonMention[]): SpeakerFrame[] {
  return matchSpans(page.clean.folded, PRONOUN).flatMap((mark): SpeakerFrame[] => {
    const block = blockAt(page, mark.start);
    const who = known[firstFrom(known, mark.start) - 1];
    if (block === null || who === undefined || who.start < block.start) return [];
    const tail = speechTail(page.clean.folded, mark.end);
    const groups = tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups);
    if (groups.length === 0 || !groups.every((group) => BACKED.has(group.kind))) return [];
    const links = groups.map((group) => ({ group, relation: 'on_behalf_of' as const }));
    const { end, title } = tail;
    return [{ start: mark.start, end, rule: NAME, persons: [who], links, act: 'speech', speaks: true, body: end, title }];
  });
}
