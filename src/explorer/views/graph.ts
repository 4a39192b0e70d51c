import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { drawn, drawnLink, LINK, shownName, type Link } from '../drawn.js';
import { select, worded } from '../filter.js';
import { say } from '../language.js';
import { linked, NAMED, type Named } from '../parts.js';
import type { Route } from '../route.js';
import { pathForm } from './paths.js';

interface Answer {
  readonly node: Named | null;
  readonly neighbourhood: {
    readonly nodes: ReadonlyArray<{ readonly node: Named; readonly depth: number }>;
    readonly links: readonly Link[];
    readonly cut: ReadonlyArray<{ readonly id: string }>;
  };
}

const QUERY = `query Graph($id: ID!, $depth: Int!, $relations: [RelationType!]) {
  node(id: $id) { ...Named }
  neighbourhood(of: $id, depth: $depth, relations: $relations, most: 50) {
    nodes { depth node { ...Named } }
    links { ...Linked }
    cut { id }
  }
}
${NAMED} ${LINK}`;

/** Which relations are drawn; all where nothing is chosen. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  who: ['BACKS'],
  acts: ['MADE', 'ON_BEHALF_OF', 'HELD_BY', 'PARTNER', 'ADVOCATES', 'CONCERNS', 'MADE_AT', 'REPRINT_OF'],
  bodies: ['SITS_ON', 'MEMBER_OF', 'BRANCH_OF', 'ORGAN_OF', 'COVERS', 'BASED_IN'],
};

/** What lies around a thing. */
export async function graphView(route: Route): Promise<TemplateResult> {
  const relations = RELATIONS[route.options.get('relations') ?? ''] ?? null;
  const { node, neighbourhood } = await ask<Answer>(QUERY, { id: route.id, depth: route.options.get('steps') === '2' ? 2 : 1, relations });
  if (node === null) return html`<p class="notice">${say('notFound', route.id)}</p>`;
  const cut = new Set(neighbourhood.cut.map(({ id }) => id));
  const things = neighbourhood.nodes.map(({ node: one, depth }) => ({ ...one, name: shownName(one), depth, isCut: cut.has(one.id) }));
  const links = neighbourhood.links.map(drawnLink);
  return html`
    <h1><span class="kind">${worded(node.__typename)}</span> ${linked(node)} · ${say('graph')}</h1>
    <div class="controls">
      ${select(route, 'relations', 'relations', [['', 'all'], ['who', 'who'], ['acts', 'acts'], ['bodies', 'bodies']])}
      ${select(route, 'steps', 'steps', [['', 'step1'], ['2', 'step2']])}
      ${pathForm(node.id)}
    </div>
    ${links.length === 0 ? html`<p class="notice">${say('alone')}</p>` : drawn(things, links)}`;
}
