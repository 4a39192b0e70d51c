import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { filterOf, filters } from '../filter.js';
import { say } from '../language.js';
import {
  CONTRIBUTION, distinct, EVIDENCE, linkedList, NAMED, quoted, section, told, type Contribution, type Evidence, type Named,
} from '../parts.js';
import type { Route } from '../route.js';

interface Answer {
  readonly node: {
    readonly within?: Named | null;
    readonly convenedBy?: Named | null;
    readonly contributions: { readonly nodes: readonly Contribution[] };
    readonly sources: { readonly nodes: readonly Evidence[] };
  };
}

const QUERY = `query PlaceOrMeeting($id: ID!, $where: ContributionFilter) {
  node(id: $id) {
    sources(first: 10) { nodes { ...Quoted } }
    ... on Place { within { ...Named } contributions(where: $where, first: 50) { nodes { ...Told } } }
    ... on Meeting { convenedBy { ...Named } contributions(where: $where, first: 50) { nodes { ...Told } } }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION}`;

/** What concerns a place, or was said at a meeting. */
export async function placeView(route: Route): Promise<TemplateResult> {
  const { node: { within, convenedBy, contributions, sources } } = await ask<Answer>(QUERY, { id: route.id, where: filterOf(route) });
  const above = [within, convenedBy].filter((one): one is Named => one !== null && one !== undefined);
  return html`
    ${above.length === 0 ? '' : html`<p>${say('within')}: ${linkedList(above)}</p>`}
    <form class="controls">${filters(route)}</form>
    ${contributions.nodes.length === 0 ? html`<p class="notice">${say('nothing')}</p>` : ''}
    ${section(say('contributions'), contributions.nodes.map((one) => html`<ul class="list">${told(one)}</ul>`))}
    ${section(say('evidence'), distinct(sources.nodes).map(quoted))}`;
}
