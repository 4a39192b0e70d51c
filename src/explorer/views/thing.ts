import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { graphLink } from '../drawn.js';
import { worded } from '../filter.js';
import { nameOf, say } from '../language.js';
import type { Named } from '../parts.js';
import type { Route } from '../route.js';
import { contributionView } from './contribution.js';
import { delegateView } from './delegate.js';
import { documentView } from './document.js';
import { groupView } from './group.js';
import { placeView } from './place.js';
import { themeView } from './theme.js';

/** What a view shows under the name of its thing. */
export type ThingView = (route: Route) => Promise<TemplateResult>;

const VIEWS: Readonly<Record<string, ThingView>> = {
  Party: groupView, Sector: groupView, Organization: groupView, Committee: groupView, Delegate: delegateView, Theme: themeView,
  Document: documentView, Contribution: contributionView, Recommendation: contributionView, Place: placeView, Meeting: placeView,
};

const QUERY = 'query Thing($id: ID!) { node(id: $id) { __typename id caption ... on Theme { english } } }';

/** Anything that the graph knows, by its id. */
export async function thingView(route: Route): Promise<TemplateResult> {
  const { node } = await ask<{ readonly node: Named | null }>(QUERY, { id: route.id });
  const view = node === null ? undefined : VIEWS[node.__typename];
  if (node === null || view === undefined) return html`<p class="notice">${say('notFound', route.id)}</p>`;
  const content = await view(route);
  const name = nameOf({ name: node.caption, english: node.english ?? null });
  return html`<h1><span class="kind">${worded(node.__typename)}</span> ${name || say('untitled')}
    <a class="button" href=${graphLink(node)}>${say('graph')}</a></h1>${content}`;
}
