import { html, nothing, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { behind } from '../bars.js';
import { downloadTable } from '../csv.js';
import { filterOf, filters, GROUP_KINDS, select } from '../filter.js';
import { nameOf, say } from '../language.js';
import { linked, NAMED, type Named } from '../parts.js';
import { changed, type Route } from '../route.js';
import type { Word } from '../words.js';

interface Total {
  readonly count: number;
  readonly activities: number;
}

interface Cell extends Total {
  readonly theme: { readonly id: string };
  readonly lift: number | null;
}

interface Answer {
  readonly overview: Readonly<Record<'documents' | 'delegates' | 'groups' | 'contributions' | 'themes', number>>;
  readonly matrix: {
    readonly themes: readonly Named[];
    readonly rows: ReadonlyArray<{ readonly group: Named; readonly cells: readonly Cell[]; readonly total: Total }>;
    readonly columns: ReadonlyArray<{ readonly theme: { readonly id: string }; readonly total: Total }>;
    readonly total: Total;
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

const QUERY = `query Matrix($kinds: [GroupKind!], $level: ThemeLevel, $where: ContributionFilter, $first: Int) {
  overview { documents delegates groups contributions themes }
  matrix(groupKinds: $kinds, themeLevel: $level, where: $where, first: $first, firstThemes: 30) {
    themes { ...Named }
    rows { group { ...Named } cells { theme { id } count activities lift } total { count activities } }
    columns { theme { id } total { count activities } }
    total { count activities }
    pageInfo { hasNextPage }
  }
}
${NAMED}`;

const LEVELS: readonly Word[] = ['TOP', 'NARROWER', 'LOCAL'];
const FIRST = 30;
const MOST = 100;

/** Which groups back which themes, each count open to its contributions. */
export async function matrixView(route: Route): Promise<TemplateResult> {
  const kind = route.options.get('kind');
  const first = kind === null ? MOST : Math.min(MOST, Number(route.options.get('n')) || FIRST);
  const kinds = kind === 'all' ? null : [kind ?? 'PARTY'];
  const level = route.options.get('level') ?? 'TOP';
  const { overview, matrix } = await ask<Answer>(QUERY, { kinds, level, where: filterOf(route), first });
  if (overview.documents === 0) return html`<p class="notice">${say('empty')}</p>`;
  const { documents, delegates, groups, contributions, themes } = overview;
  // A party counts what its branches did, so that it comes before each of them.
  const rows = kind === null ? matrix.rows.filter(({ group }) => group.__typename === 'Party') : matrix.rows;
  const choices = [['', 'parties'] as const, ...GROUP_KINDS.map((one) => [one, one] as const), ['all', 'all'] as const];
  return html`
    <h1>${say('subtitle')}</h1>
    <p class="overview">${say('overview', documents, delegates, groups, contributions, themes)}</p>
    <form class="controls">${select(route, 'kind', 'groupKind', choices)}
      ${select(route, 'level', 'themeLevel', LEVELS.map((one) => [one === 'TOP' ? '' : one, one] as const))} ${filters(route)}</form>
    ${rows.length === 0 ? html`<p class="notice">${say('nothing')}</p>` : table(route, { ...matrix, rows })}
    ${kind !== null && matrix.pageInfo.hasNextPage ? more(route, first) : nothing}`;
}

function more(route: Route, first: number): TemplateResult {
  if (first >= MOST) return html`<p>${say('onlyFirst', MOST)}</p>`;
  return html`<p><a class="button" href=${changed(route, { n: Math.min(MOST, first + FIRST) })}>${say('more')}</a></p>`;
}

function table(route: Route, { themes, rows, columns, total }: Answer['matrix']): TemplateResult {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const totals = new Map(columns.map((column) => [column.theme.id, column.total]));
  const save = () => downloadTable('matrix.csv', [
    [say('group'), ...themes.map(plainName), say('total')],
    ...rows.map((row) => [row.group.caption, ...themes.map(({ id }) => cellOf(row.cells, id)?.count ?? 0), row.total.count]),
    [say('all'), ...themes.map(({ id }) => totals.get(id)?.count ?? 0), total.count],
  ]);
  return html`<div class="wide"><table class="matrix">
    <thead><tr><td></td>${themes.map((theme) => html`<th scope="col">${linked(theme)}</th>`)}
      <th scope="col">${say('total')}</th></tr></thead>
    <tbody>${rows.map(({ group, cells, total: ofGroup }) => html`<tr><th scope="row">${linked(group)}</th>
      ${themes.map((theme) => shownCell(route, group, theme, cellOf(cells, theme.id), most))}
      <td class="total">${ofGroup.count}</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${say('all')}</th>
      ${themes.map(({ id }) => html`<td class="total">${totals.get(id)?.count}</td>`)}
      <td class="total">${total.count}</td></tr></tfoot>
  </table></div>
  <p class="legend">${say('colour')} <button type="button" @click=${save}>${say('download')}</button></p>`;
}

function cellOf(cells: readonly Cell[], theme: string): Cell | undefined {
  return cells.find((cell) => cell.theme.id === theme);
}

function plainName(theme: Named): string {
  return nameOf({ name: theme.caption, english: theme.english ?? null });
}

const SHADES = 5;

function shownCell(route: Route, group: Named, theme: Named, cell: Cell | undefined, most: number): TemplateResult {
  if (cell === undefined || cell.count + cell.activities === 0) return html`<td></td>`;
  const shade = Math.ceil(SHADES * cell.count / most);
  const title = `${group.caption} × ${plainName(theme)}: ${say('lift')} ${cell.lift?.toFixed(2) ?? '–'}`;
  const activities = cell.activities === 0 ? '' : ` · ${say('activities', cell.activities)}`;
  return html`<td data-shade=${shade}><a href=${behind(route, group.id, theme.id)} title=${title + activities}>${cell.count}</a></td>`;
}
