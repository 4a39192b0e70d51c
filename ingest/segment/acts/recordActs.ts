import { blockAt, type Page } from '../../recognise/page';
import { bookTitles, handedInTitles } from '../../recognise/themes/bookTitles';
import { interestThemes } from '../../recognise/themes/interests';
import { planEntries } from '../../recognise/themes/planEntries';
import type { RecordOwner } from '../../recognise/themes/records';
import { distinct } from '../../recognise/themes/speechThemes';
import { topics } from '../../recognise/themes/topic';
import type { Block, GroupLink, GroupMention, ThemeMention } from '../../types';
import { sentences } from '../sentences';
import { distinctGroups, sharedAct, type Act } from './act';

/** What the records and plans of a page say of a sector or group: its plans, its papers and topics. */
export function recordActs(page: Page, owners: readonly RecordOwner[]): Act[] {
  const planned = planEntries(page).map(({ theme, hosts, ...span }) => sharedAct('consultation', [theme], span, hosts));
  return [...planned, ...ofRecords(page, owners)];
}

function ofRecords(page: Page, owners: readonly RecordOwner[]): Act[] {
  return owners.flatMap((owner) => {
    const told = owner.plans.length > 0 ? [] : owner.fields.filter((field) => field.kind === 'field');
    const named = told.flatMap((field) => groupThemes(page, field));
    return distinct([...owner.plans, ...named]).map((theme) => recordAct(owner.group, theme, owner.plans.length > 0));
  });
}

function recordAct(group: GroupMention, theme: ThemeMention, isPlan: boolean): Act {
  const act = sharedAct(isPlan ? 'consultation' : 'proposal', [theme], theme, isPlan ? [group] : []);
  return { ...act, onBehalfOf: isPlan ? [] : [group], owned: true };
}

function groupThemes(page: Page, field: Block): ThemeMention[] {
  const spoken = sentences(page.clean.folded, field);
  const named = spoken.flatMap((sentence) => topics(page.clean, sentence)).flatMap((topic) => topic.themes);
  return [...bookTitles(page.clean, field), ...handedInTitles(page.clean, field), ...named, ...interestThemes(page.clean, field)];
}

/** What else the page tells of all who took part is a group's own where it stands in the record of one. */
export function ofTheirRecords(page: Page, owners: readonly RecordOwner[], acts: readonly Act[]): Act[] {
  const telling = owners.filter(({ plans }) => plans.length === 0);
  const ownerAt = new Map(telling.flatMap(({ group, fields }) => fields.map((field) => [field.start, group] as const)));
  return acts.map((act) => {
    const group = act.owned ? undefined : ownerAt.get(blockAt(page, act.quote.start)?.start ?? -1);
    return group === undefined ? act : { ...act, onBehalfOf: [group], owned: true };
  });
}

/** Who plans what a record says proposes it. */
export function recordLinks(acts: readonly Act[]): GroupLink[] {
  const owners = distinctGroups(acts.filter((act) => act.kind === 'consultation').flatMap((act) => act.heldBy));
  return owners.map((group) => ({ person: null, group, relation: 'proposer' as const, quote: group }));
}
