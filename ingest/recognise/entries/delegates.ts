import type { Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import type { Value } from './entry';

const OF_DELEGATES: ReadonlySet<string> = new Set(['party', 'sector']);
/** A file of records may say by its names alone whose they are. */
const NAMED = /cppcc|zhengxie/i;
const HEAD = 2_000;
const OF_CONGRESS = /人大|人民代表大会/;

/** Does a list file its persons or papers by sector or party? Only one of a committee does, though no word of it may say so. */
export function listsDelegates(page: Page): boolean {
  if (page.entries.length < 2 || OF_CONGRESS.test(page.clean.folded)) return false;
  if (NAMED.test(page.clean.source.text.slice(0, HEAD))) return true;
  const values = page.entries.flatMap((entry) => entry.values);
  return values.some((value) => value.holds === 'proposers' || (isOfGroups(value) && isSector(page, value)));
}

function isOfGroups({ roles, holds }: Value): boolean {
  return holds === 'groups' || roles.includes('proposer') || (roles.includes('group') && !roles.includes('topic'));
}

function isSector(page: Page, { start, end }: Span): boolean {
  const [first] = parseGroupPhrase(page.clean, { start, end });
  return first?.start === start && first.end === end && OF_DELEGATES.has(first.kind);
}
