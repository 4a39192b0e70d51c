import type { Compared } from '../compared';
import { sameGroup } from '../groups';
import { sameTheme } from '../likeness';
import { match } from '../matching';
import { judge, missed, together, wrong, type Result } from '../result';
import { ownWords } from '../spans';
import { squeeze } from '../squeeze';
import { concepts } from './concepts';

type Gold = Compared['gold']['themes'][number];
type Found = Compared['found']['themes'][number];

/** Themes with their owners and concepts; a further clause out of the same speaker's own words costs nothing. */
export function themes({ text, gold, found }: Compared): Result {
  const { hits, missed: absent, extra } = match(gold.themes, found.themes, sameOwnedTheme);
  const spans = ownWords(text, gold);
  const inOwnWords = ({ delegate_or_group: owner, start }: Found) =>
    (spans.get(squeeze(owner)) ?? []).some((span) => span.start <= start && start < span.end);
  const further = extra.filter(inOwnWords);
  const strange = extra.filter((theme) => !inOwnWords(theme));
  const titles = hits.filter(([one]) => one.level === 'title').length;
  const titled = gold.themes.filter(({ level }) => level === 'title').length;
  return together([{
    rows: {
      themes: { tp: hits.length, found: found.themes.length - further.length, gold: gold.themes.length },
      theme_titles: { tp: titles, found: titled, gold: titled },
    },
    slips: [
      ...absent.map((theme) => missed('themes', told(theme), text, theme.quote)),
      ...strange.map((theme) => wrong('themes', told(theme), theme.start)),
    ],
    judgements: [...judge(hits.map(([, theme]) => theme), 'right'), ...judge(further, 'open'), ...judge(strange, 'wrong')],
  }, concepts(hits, text)]);
}

function sameOwnedTheme(one: Gold, other: Found): boolean {
  if (!sameOwner(one.delegate_or_group, other.delegate_or_group)) return false;
  return sameTheme(one.theme, other.theme) || sameTheme(one.quote, other.quote);
}

/** What is nobody's by name agrees with any owner. */
function sameOwner(one: string | null, other: string | null): boolean {
  return !one || !other || squeeze(one) === squeeze(other) || sameGroup(one, other);
}

function told({ delegate_or_group: owner, theme }: Gold | Found): string {
  return `${owner ?? '-'}: ${theme}`;
}
