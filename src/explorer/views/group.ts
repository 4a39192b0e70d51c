import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { BACKING, bars, type Backing } from '../bars.js';
import { filterOf, filters, select } from '../filter.js';
import { say } from '../language.js';
import {
  alike, CONTRIBUTION, distinct, EVIDENCE, linkedList, NAMED, quoted, section, told, type Contribution, type Evidence, type Named,
} from '../parts.js';
import type { Route } from '../route.js';

interface Answer {
  readonly node: {
    readonly sources: { readonly nodes: readonly Evidence[] };
    readonly backs: { readonly nodes: readonly Backing[] };
    readonly similar: { readonly nodes: ReadonlyArray<{ readonly backer: Named; readonly likeness: number }> };
    readonly members: { readonly nodes: readonly Named[] };
    readonly contributions: { readonly nodes: readonly Contribution[] };
    readonly branches?: { readonly nodes: readonly Named[] };
    readonly branchOf?: Named | null;
    readonly basedIn?: Named | null;
  };
}

const QUERY = `query Group($id: ID!, $level: ThemeLevel, $order: BackingOrder, $where: ContributionFilter) {
  node(id: $id) {
    sources(first: 10) { nodes { ...Quoted } }
    ... on Group {
      backs(level: $level, order: $order, where: $where, first: 30) { nodes { ...Backed } }
      similar(where: $where, first: 8) { nodes { backer { ...Named } likeness } }
      members(first: 60) { nodes { ...Named } }
      contributions(where: $where, first: 20) { nodes { ...Told } }
    }
    ... on Party { branches(first: 60) { nodes { ...Named } } }
    ... on Organization { branchOf { ...Named } basedIn { ...Named } }
    ... on Committee { basedIn { ...Named } }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION} ${BACKING}`;

/** What a group backs, who is like it, and what it did. */
export async function groupView(route: Route): Promise<TemplateResult> {
  const level = route.options.get('level') ?? 'TOP';
  const order = route.options.get('order') ?? 'COUNT';
  const { node } = await ask<Answer>(QUERY, { id: route.id, level, order, where: filterOf(route) });
  const within = [node.branchOf, node.basedIn].filter((one): one is Named => one !== null && one !== undefined);
  return html`
    ${within.length === 0 ? '' : html`<p>${say('within')}: ${linkedList(within)}</p>`}
    <form class="controls">${levelAndOrder(route)} ${filters(route)}</form>
    ${node.backs.nodes.length === 0 ? html`<p class="notice">${say('nothing')}</p>` : ''}
    ${section(say('backs'), node.backs.nodes.length === 0 ? [] : [bars(route, node.backs.nodes, 'theme')])}
    ${section(say('similar'), alike(node.similar.nodes))}
    ${section(say('contributions'), node.contributions.nodes.map((one) => html`<ul class="list">${told(one)}</ul>`))}
    ${section(say('branches'), linkedList(node.branches?.nodes ?? []))}
    ${section(say('members'), linkedList(node.members.nodes))}
    ${section(say('evidence'), distinct(node.sources.nodes).map(quoted))}`;
}

export function levelAndOrder(route: Route): TemplateResult {
  return html`${select(route, 'level', 'themeLevel', [['', 'TOP'], ['NARROWER', 'NARROWER'], ['LOCAL', 'LOCAL']])}
    ${select(route, 'order', 'order', [['', 'byCount'], ['LIFT', 'byLift']])}`;
}
