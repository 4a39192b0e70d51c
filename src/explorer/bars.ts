import { html, nothing, type TemplateResult } from 'lit-html';
import { downloadTable } from './csv.js';
import { nameOf, say } from './language.js';
import { linkTo, type Route } from './route.js';
import { linked, type Named } from './parts.js';

/** How a group or delegate backs a theme. */
export interface Backing {
  readonly backer: Named;
  readonly theme: Named;
  readonly count: number;
  readonly rolledUp: number;
  readonly activities: number;
  readonly share: number | null;
  readonly lift: number | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** With `NAMED`. */
export const BACKING = `fragment Backed on Backing {
  backer { ...Named } theme { ...Named } count rolledUp activities share lift first last
}`;

/** The address of the contributions behind a backing, narrowed as the view is. */
export function behind(route: Route, backer: string, theme: string): string {
  const kept = Object.fromEntries(['contributions', 'since', 'until'].map((name) => [name, route.options.get(name)]));
  return linkTo('backing', '', { backer, theme, ...kept });
}

/** Backings as a table with a bar for each count, which opens to its contributions. */
export function bars(route: Route, backings: readonly Backing[], side: 'backer' | 'theme'): TemplateResult {
  const most = Math.max(1, ...backings.map(({ count, activities }) => count || activities));
  return html`<table class="bars">
    <thead><tr><th>${say(side === 'theme' ? 'theme' : 'backers')}</th><th>${say('count')}</th><th></th>
      <th title=${say('shareMeans')}>${say('share')}</th><th title=${say('liftMeans')}>${say('lift')}</th>
      <th>${say('last')}</th></tr></thead>
    <tbody>${backings.map((backing) => html`<tr>
      <th scope="row">${linked(backing[side])}</th>
      <td class="number">
        <a href=${behind(route, backing.backer.id, backing.theme.id)} title=${detail(backing)}>${backing.count}</a></td>
      <td class="bar"><span .style=${`width: ${Math.round(100 * backing.count / most)}%`}></span>
        ${backing.activities === 0 ? nothing : html`<small>${say('activities', backing.activities)}</small>`}</td>
      <td class="number">${percent(backing.share)}</td>
      <td class="number">${backing.lift?.toFixed(2)}</td>
      <td><time>${backing.last}</time></td>
    </tr>`)}</tbody></table>
    <p class="legend"><button type="button" @click=${() => save(backings, side)}>${say('download')}</button></p>`;
}

function save(backings: readonly Backing[], side: 'backer' | 'theme'): void {
  downloadTable(`${side}s.csv`, [
    [say(side === 'theme' ? 'theme' : 'backers'), say('count'), say('share'), say('lift'), say('first'), say('last')],
    ...backings.map(({ count, share, lift, first, last, ...ends }) => {
      const { caption: name, english = null } = ends[side];
      return [nameOf({ name, english }), count, share ?? '', lift ?? '', first ?? '', last ?? ''];
    }),
  ]);
}

function detail({ rolledUp }: Backing): string {
  return rolledUp === 0 ? '' : say('rolledUp', rolledUp);
}

export function percent(share: number | null): string {
  return share === null ? '' : `${(100 * share).toFixed(1)} %`;
}
