import type { Stance, ThemeLevel } from '../../../schema/ontology';
import type { CleanText, Span, ThemeMention } from '../../types';

const SHORTEST = 3;
const LONGEST = 120;

/** What a cut in the wrong place leaves: the beginning or end of a phrase, a count. */
const HALF = /^[、的和及了”’）》]|^与(?![^，；]{2,10}?(?:共[建同享办商]|联[合手]|携手|合作|对接|签))|\d+[件条篇]$|^[把将以].{0,3}$|[的中](?:重大|重点|重要|有关|相关|突出|主要)$|作出的[^，]{2,10}$|的落实上$|^在赴|(?:加强|改进)$/;

/** A theme mention of a span; null where the span is too short or too long to be one. */
export function themeMention(
  clean: CleanText, span: Span, level: ThemeLevel | null, rule: string, stance: Stance = 'supports',
): ThemeMention | null {
  const { start, end } = span;
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || HALF.test(clean.folded.slice(start, end))) return null;
  return { start, end, theme: clean.text.slice(start, end).replace(/\n/g, ' '), level, stance, rule };
}

export function isMention(mention: ThemeMention | null): mention is ThemeMention {
  return mention !== null;
}
