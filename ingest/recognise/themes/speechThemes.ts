import { sentences } from '../../segment/sentences';
import type { Speech } from '../../segment/speeches';
import type { CleanText, Span, ThemeMention } from '../../types';
import { bookTitles } from './bookTitles';
import { interestThemes } from './interests';
import { isMention, themeMention } from './mention';
import { numberedThemes } from './numbered';
import { proposalThemes } from './proposals';
import { tidyTheme } from './tidy';
import { topics } from './topics';

const CONFIDENCE = 0.98;

/** What a speech is about and what it asks for, in order of place; each theme once. */
export function speechThemes(clean: CleanText, speech: Speech): ThemeMention[] {
  const titles = speech.titles.map((title) => themeMention(clean, tidyTheme(clean.folded, title), 'title', 'theme.speechTitle', CONFIDENCE));
  const found = speech.bodies.flatMap((body) => [...bookTitles(clean, body), ...bodyThemes(clean, speech, body)]);
  return distinct([...titles.filter(isMention), ...found]);
}

function bodyThemes(clean: CleanText, speech: Speech, body: Span): ThemeMention[] {
  const numbered = numberedThemes(clean, body);
  const first = numbered[0]?.start ?? body.end;
  const spoken = proposalThemes(clean, { start: body.start, end: first }, opensProposal(clean, speech, body));
  const named = sentences(clean.folded, body).flatMap((sentence) => topics(clean, sentence)).flatMap((topic) => topic.themes);
  return [...(numbered.length > 0 ? spoken.filter(() => hasCue(clean, body.start, first)) : spoken), ...numbered, ...named, ...interestThemes(clean, body)];
}

/** Did the frame itself end with 建议, 提出, 呼吁? Then what follows is the proposal. */
function opensProposal(clean: CleanText, speech: Speech, body: Span): boolean {
  return speech.frames.some((frame) => frame.body === body.start && /(?:建议|提出|呼吁|提议|倡议)[，：]?$/.test(clean.folded.slice(frame.start, body.start)));
}

/** Before the first numbered item only a real 建议 followed by words counts: 建议： leads on to the items. */
function hasCue(clean: CleanText, start: number, end: number): boolean {
  return /建议，|建议[^，。：；\n]{4}/.test(clean.folded.slice(start, end));
}

/** The same words in heading, body and list are one theme; the first place stands. */
export function distinct(themes: readonly ThemeMention[]): ThemeMention[] {
  const seen = new Map<string, ThemeMention>();
  for (const theme of themes) {
    const key = theme.theme.replace(/[\s“”‘’「」『』"'，,]/g, '');
    if (!seen.has(key)) seen.set(key, theme);
  }
  return [...seen.values()];
}
