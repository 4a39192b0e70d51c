import { html, nothing, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { drawn, drawnLink, LINK, shownName, type Link } from '../drawn.js';
import { say } from '../language.js';
import { linked, linkedList, NAMED, section, type Named } from '../parts.js';
import { linkTo, type Route } from '../route.js';
import { suggestions } from '../suggestions.js';

interface Step {
  readonly from: Named;
  readonly to: Named;
  readonly relations: readonly Link[];
}

interface Answer {
  readonly from: Named | null;
  readonly to: Named | null;
  readonly paths: { readonly paths: ReadonlyArray<{ readonly steps: readonly Step[] }>; readonly cut: readonly Named[] };
}

const QUERY = `query Paths($from: ID!, $to: ID!) {
  from: node(id: $from) { ...Named }
  to: node(id: $to) { ...Named }
  paths(from: $from, to: $to, first: 8) { paths { steps { from { ...Named } to { ...Named } relations { ...Linked } } } cut { ...Named } }
}
${NAMED} ${LINK}`;

interface Found {
  readonly search: { readonly nodes: ReadonlyArray<{ readonly node: { readonly id: string } }> };
}

const FIND = 'query Find($text: String!) { search(text: $text, first: 1) { nodes { node { id } } } }';

/** Leads from a thing to the ways to another one, which is named in words: where none is found, or none can be read, the search says so. */
export function pathForm(from: string): TemplateResult {
  const go = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('to')).trim();
    if (text === '') return;
    const found = await ask<Found>(FIND, { text }).catch(() => null);
    const hit = found?.search.nodes[0];
    location.hash = hit === undefined ? linkTo('search', '', { q: text }) : linkTo('paths', from, { to: hit.node.id });
  };
  return html`<form @submit=${go}><label>${say('pathTo')}
    <input name="to" list="suggestions" autocomplete="off" placeholder=${say('searchBox')} @input=${suggestions}></label>
    <button>${say('findPath')}</button></form>`;
}

/** How two things hang together: the shortest ways from one to the other. */
export async function pathsView(route: Route): Promise<TemplateResult> {
  const asked = { from: route.id, to: route.options.get('to') ?? '' };
  const { from, to, paths: { paths, cut } } = await ask<Answer>(QUERY, asked);
  if (from === null || to === null) return html`<p class="notice">${say('notFound', from === null ? asked.from : asked.to)}</p>`;
  const steps = paths.flatMap((path) => path.steps);
  const named = new Map(steps.flatMap((step) => [step.from, step.to]).map((thing) => [thing.id, thing]));
  const things = [...named.values()].map((thing) => ({
    ...thing, name: shownName(thing), depth: thing.id === from.id || thing.id === to.id ? 0 : 1, isCut: false,
  }));
  const relations = steps.flatMap((step) => step.relations);
  const links = new Map(relations.map((link) => [`${link.type} ${link.from.id} ${link.to.id}`, drawnLink(link)]));
  return html`
    <h1>${linked(from)} ↔ ${linked(to)} · ${say('paths')}</h1>
    <div class="controls">${pathForm(from.id)}</div>
    ${links.size === 0 ? html`<p class="notice">${say('noPath')}</p>` : drawn(things, [...links.values()])}
    ${section(say('paths'), paths.map((path) => html`<p>${path.steps.map((step, i) => told(step, i === 0))}</p>`))}
    ${cut.length === 0 ? nothing : html`<p class="legend">${say('notFollowed')} ${linkedList(cut)}</p>`}`;
}

/** A step in words: 沈若溪 —代表→ 民盟云泽市委. */
function told({ from, to, relations }: Step, isFirst: boolean): TemplateResult {
  const names = relations.map((link) => {
    const { name } = drawnLink(link);
    return link.from.id === from.id ? `—${name}→` : `←${name}—`;
  });
  return html`${isFirst ? linked(from) : ''} ${names.join(' ')} ${linked(to)}`;
}
