import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { BACKING, bars, type Backing } from '../bars.js';
import { filterOf, filters } from '../filter.js';
import { say } from '../language.js';
import {
  alike, CONTRIBUTION, distinct, EVIDENCE, linkedList, NAMED, quoted, section, told, type Contribution, type Evidence, type Named,
} from '../parts.js';
import type { Route } from '../route.js';
import { levelAndOrder } from './group.js';

interface Answer {
  readonly node: {
    readonly committees: readonly Named[];
    readonly groups: readonly Named[];
    readonly sources: { readonly nodes: readonly Evidence[] };
    readonly backs: { readonly nodes: readonly Backing[] };
    readonly similar: { readonly nodes: ReadonlyArray<{ readonly backer: Named; readonly likeness: number }> };
    readonly contributions: { readonly nodes: readonly Contribution[] };
  };
}

const QUERY = `query Delegate($id: ID!, $level: ThemeLevel, $order: BackingOrder, $where: ContributionFilter) {
  node(id: $id) {
    sources(first: 10) { nodes { ...Quoted } }
    ... on Delegate {
      committees { ...Named }
      groups { ...Named }
      backs(level: $level, order: $order, where: $where, first: 30) { nodes { ...Backed } }
      similar(where: $where, first: 8) { nodes { backer { ...Named } likeness } }
      contributions(where: $where, first: 50) { nodes { ...Told } }
    }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION} ${BACKING}`;

/** Who a delegate is, what they argue for, and what they said. */
export async function delegateView(route: Route): Promise<TemplateResult> {
  const asked = { level: route.options.get('level') ?? 'TOP', order: route.options.get('order') ?? 'COUNT', where: filterOf(route) };
  const { node } = await ask<Answer>(QUERY, { id: route.id, ...asked });
  return html`
    <p>${say('committees')}: ${linkedList(node.committees)}</p>
    ${node.groups.length === 0 ? '' : html`<p>${say('groups')}: ${linkedList(node.groups)}</p>`}
    <form class="controls">${levelAndOrder(route)} ${filters(route)}</form>
    ${node.backs.nodes.length === 0 ? html`<p class="notice">${say('nothing')}</p>` : ''}
    ${section(say('backs'), node.backs.nodes.length === 0 ? [] : [bars(route, node.backs.nodes, 'theme')])}
    ${section(say('contributions'), node.contributions.nodes.map((one) => html`<ul class="list">${told(one)}</ul>`))}
    ${section(say('similar'), alike(node.similar.nodes))}
    ${section(say('evidence'), distinct(node.sources.nodes).map(quoted))}`;
}
