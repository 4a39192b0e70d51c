import type { Stance, ThemeLevel } from '../../../schema/ontology';
import type { CleanText, Span, ThemeMention } from '../../types';

const SHORTEST = 3;
const LONGEST = 120;

/** A theme mention of a span; null where the span is too short or too long to be one. */
export function themeMention(
  clean: CleanText, span: Span, level: ThemeLevel | null, rule: string, confidence: number, stance: Stance = 'supports',
): ThemeMention | null {
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST) return null;
  return { ...span, theme: clean.text.slice(span.start, span.end).replace(/\n/g, ' '), level, stance, rule, confidence };
}

export function isMention(mention: ThemeMention | null): mention is ThemeMention {
  return mention !== null;
}
