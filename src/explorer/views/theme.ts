import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { BACKING, bars, type Backing } from '../bars.js';
import { filterOf, filters, GROUP_KINDS, select } from '../filter.js';
import { say } from '../language.js';
import { CONTRIBUTION, EVIDENCE, linkedList, NAMED, section, told, type Contribution, type Named } from '../parts.js';
import type { Route } from '../route.js';

interface Period {
  readonly name: string;
  readonly count: number;
  readonly activities: number;
}

interface Answer {
  readonly node: {
    readonly broader: ReadonlyArray<{ readonly theme: Named; readonly phrases: readonly string[] }>;
    readonly narrower: { readonly nodes: readonly Named[] };
    readonly backers: { readonly nodes: readonly Backing[] };
    readonly delegates: { readonly nodes: readonly Backing[] };
    readonly overTime: { readonly nodes: readonly Period[] };
    readonly contributions: { readonly nodes: readonly Contribution[] };
  };
}

const QUERY = `query Theme($id: ID!, $kinds: [GroupKind!], $order: BackingOrder, $where: ContributionFilter) {
  node(id: $id) {
    ... on Theme {
      broader { theme { ...Named } phrases }
      narrower(first: 60) { nodes { ...Named } }
      backers(kinds: $kinds, order: $order, where: $where, first: 30) { nodes { ...Backed } }
      delegates(order: $order, where: $where, first: 20) { nodes { ...Backed } }
      overTime(by: YEAR, where: $where, first: 50) { nodes { name count activities } }
      contributions(where: $where, first: 20) { nodes { ...Told } }
    }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION} ${BACKING}`;

/** Who backs a theme, since when, and in which words. */
export async function themeView(route: Route): Promise<TemplateResult> {
  const kind = route.options.get('kind');
  const order = route.options.get('order') ?? 'COUNT';
  const { node } = await ask<Answer>(QUERY, { id: route.id, kinds: kind === null ? null : [kind], order, where: filterOf(route) });
  const { broader, narrower, backers, delegates, overTime, contributions } = node;
  return html`
    ${broader.length === 0 ? '' : html`<p>${say('broader')}: ${linkedList(broader.map(({ theme }) => theme))}</p>`}
    <form class="controls">${select(route, 'kind', 'groupKind', [['', 'all'], ...GROUP_KINDS.map((one) => [one, one] as const)])}
      ${select(route, 'order', 'order', [['', 'byCount'], ['LIFT', 'byLift']])} ${filters(route)}</form>
    ${backers.nodes.length + delegates.nodes.length === 0 ? html`<p class="notice">${say('nothing')}</p>` : ''}
    ${section(say('backers'), backers.nodes.length === 0 ? [] : [bars(route, backers.nodes, 'backer')])}
    ${section(say('delegates'), delegates.nodes.length === 0 ? [] : [bars(route, delegates.nodes, 'backer')])}
    ${section(say('overTime'), overTime.nodes.length === 0 ? [] : [years(overTime.nodes)])}
    ${section(say('contributions'), contributions.nodes.map((one) => html`<ul class="list">${told(one)}</ul>`))}
    ${section(say('narrower'), linkedList(narrower.nodes))}`;
}

function years(periods: readonly Period[]): TemplateResult {
  const most = Math.max(1, ...periods.map(({ count }) => count));
  return html`<table class="bars"><thead><tr><th></th><th>${say('count')}</th><th></th></tr></thead>
    <tbody>${periods.map(({ name, count, activities }) => html`<tr><th scope="row">${name}</th>
    <td class="number">${count}</td><td class="bar"><span .style=${`width: ${Math.round(100 * count / most)}%`}></span>
    ${activities === 0 ? '' : html`<small>${say('activities', activities)}</small>`}</td></tr>`)}</tbody></table>`;
}
