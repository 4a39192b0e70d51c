import type { GoldActivity } from '../annotation';
import type { Compared } from '../compared';
import { sameTheme } from '../likeness';
import { match } from '../matching';
import { judge, missed, together, wrong, type Result } from '../result';
import { concepts } from './concepts';

/** A report of a year's work: each activity's kind, and its themes by their words; it has no owners and no levels. */
export function activities({ text, gold, found }: Compared): Result {
  const told = gold.activities ?? [];
  const have = found.activities.flatMap(({ kind, themes }) => themes.map((theme) => ({ ...theme, kind, rule: ruleOf(theme, found) })));
  const { hits, missed: absent, extra } = match(told.flatMap(themesOf), have, (one, other) => sameTheme(one.theme, other.theme));
  const kindRight = hits.filter(([one, other]) => one.kind === other.kind).length;
  return together([{
    rows: {
      themes: { tp: hits.length, found: have.length, gold: hits.length + absent.length },
      activities: { tp: Math.min(found.activities.length, told.length), found: found.activities.length, gold: told.length },
      activity_kind: { tp: kindRight, found: hits.length, gold: hits.length },
    },
    slips: [
      ...absent.map(({ theme }) => missed('themes', theme, text, theme)),
      ...extra.map(({ theme, start }) => wrong('themes', theme, start)),
    ],
    judgements: [...judge(hits.map(([, theme]) => theme), 'right'), ...judge(extra, 'wrong')],
  }, concepts(hits, text)]);
}

function themesOf({ kind, themes, concepts: filed }: GoldActivity) {
  return themes.map((theme, index) => ({ kind, theme, concepts: filed?.[index] ?? [] }));
}

/** An activity's themes stand without their rules; among the themes of the page they have them. */
function ruleOf({ start, theme }: { readonly start: number; readonly theme: string }, found: Compared['found']): string {
  return found.themes.find((one) => one.start === start && one.theme === theme)?.rule ?? 'unknown';
}
