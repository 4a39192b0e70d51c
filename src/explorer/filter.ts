import { html, type TemplateResult } from 'lit-html';
import { say } from './language.js';
import { changed, type Route } from './route.js';
import { isWord, type Word } from './words.js';

/** What narrows every count of a view; it stands in the address, so that a link shows the same. */
export interface ContributionFilter {
  readonly kinds: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
}

const KINDS: readonly Word[] = [
  'SPEECH', 'PROPOSAL', 'CONSULTATION', 'SURVEY_CONSULTATION', 'SECTOR_CONSULTATION', 'SUPERVISION', 'SURVEY', 'INSPECTION',
];

/** Kinds of group to choose from. */
export const GROUP_KINDS: readonly Word[] = ['PARTY', 'SECTOR', 'PEOPLE_ORG', 'COMMITTEE_GROUP', 'GOVERNMENT', 'OTHER'];

const MONTH = /^\d{4}-\d{2}$/;

export function filterOf({ options }: Route): ContributionFilter {
  const month = (name: string) => (MONTH.test(options.get(name) ?? '') ? options.get(name) : null);
  const kind = options.get('contributions');
  return { kinds: kind === null ? null : [kind], since: month('since'), until: month('until') };
}

type Choice = readonly [value: string, word: Word];

/** A list to choose from, whose choice becomes an option of the address. The empty one stands for nothing chosen. */
export function select(route: Route, option: string, label: Word, choices: readonly Choice[]): TemplateResult {
  const chosen = route.options.get(option) ?? '';
  const go = (event: Event) => { location.hash = changed(route, { [option]: (event.target as HTMLSelectElement).value }); };
  return html`<label>${say(label)} <select name=${option} @change=${go}>
    ${choices.map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${say(word)}</option>`)}
  </select></label>`;
}

function month(route: Route, option: 'since' | 'until'): TemplateResult {
  const go = (event: Event) => { location.hash = changed(route, { [option]: (event.target as HTMLInputElement).value }); };
  return html`<label>${say(option)} <input type="month" name=${option} .value=${route.options.get(option) ?? ''} @change=${go}></label>`;
}

/** The controls that every view with counts has. */
export function filters(route: Route): TemplateResult {
  const kinds = KINDS.map((kind) => [kind, kind] as const);
  return html`${select(route, 'contributions', 'contributionKind', [['', 'all'], ...kinds])}
    ${month(route, 'since')} ${month(route, 'until')}`;
}

/** What the service calls something, in the language of the page. */
export function worded(term: string): string {
  return isWord(term) ? say(term) : term;
}
