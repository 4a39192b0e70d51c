import { html, render, type TemplateResult } from 'lit-html';
import { ask } from './ask.js';
import { downloadTable } from './csv.js';
import { drawing, type DrawnLink, type DrawnThing } from './drawing.js';
import { worded } from './filter.js';
import { currentLanguage, nameOf, say } from './language.js';
import { distinct, EVIDENCE, linked, quoted, type Evidence, type Named } from './parts.js';
import { linkTo } from './route.js';

/** A relation as the service tells it. */
export interface Link extends Pick<DrawnLink, 'type' | 'name' | 'weight'> {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

export const LINK = 'fragment Linked on Relation { type name weight from { id } to { id } }';

interface LinkAnswer {
  readonly relation: { readonly evidence: { readonly nodes: readonly Evidence[] } } | null;
}

const SAYS_SO = `query SaysSo($type: RelationType!, $from: ID!, $to: ID!) {
  relation(type: $type, from: $from, to: $to) { evidence(first: 10) { nodes { ...Quoted } } }
}
${EVIDENCE}`;

/** What backs something or is backed: of these people ask that first. */
const BACKING = ['Party', 'Sector', 'Organization', 'Committee', 'Delegate', 'Theme'];

/** The way to the drawing of what lies around a thing. */
export function graphLink({ __typename, id }: Pick<Named, '__typename' | 'id'>): string {
  return linkTo('graph', id, { relations: BACKING.includes(__typename) ? 'who' : null });
}

export function shownName({ caption, english }: Named): string {
  return nameOf({ name: caption, english: english ?? null }) || say('untitled');
}

/** The service has the Chinese name of a relation; the English one is that of its type: ON_BEHALF_OF. */
export function drawnLink({ type, name, weight, from, to }: Link): DrawnLink {
  return { type, weight, from: from.id, to: to.id, name: currentLanguage() === 'zh' ? name : type.toLowerCase().replaceAll('_', ' ') };
}

type ById = ReadonlyMap<string, DrawnThing>;

/** Things and what relates them: drawn, with what is chosen told below, and as a table. */
export function drawn(things: readonly DrawnThing[], links: readonly DrawnLink[]): TemplateResult {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const panel = document.createElement('aside');
  panel.setAttribute('aria-live', 'polite');
  const tell = (content: TemplateResult) => void render(content, panel);
  // Who chooses something else while sentences are fetched is not shown them.
  let last: unknown;
  const chosen = {
    thing: (thing: DrawnThing) => {
      last = thing;
      tell(thingPanel(thing));
    },
    links: async (between: readonly DrawnLink[]) => {
      last = between;
      const content = await linksPanel(between, byId).catch(failure);
      if (last === between) tell(content);
    },
  };
  tell(legend(things));
  return html`${drawing(things, links, chosen)}${panel}${table(links, byId)}`;
}

function legend(things: readonly DrawnThing[]): TemplateResult {
  const types = [...new Set(things.map(({ __typename }) => __typename))];
  const cut = things.filter(({ isCut }) => isCut).length;
  return html`<p class="legend">${types.map((type) => html`<span class="colour" data-type=${type}>${worded(type)}</span> `)}</p>
    <p class="legend">${say('graphMeans')} ${cut === 0 ? '' : say('cut', cut)}</p>`;
}

function thingPanel(thing: DrawnThing): TemplateResult {
  return html`<h2><span class="kind">${worded(thing.__typename)}</span> ${thing.name}</h2>
    <p><a class="button" href=${linkTo('thing', thing.id)}>${say('openThing')}</a>
      ${thing.depth === 0 ? '' : html`<a class="button" href=${graphLink(thing)}>${say('centre')}</a>`}</p>`;
}

async function linksPanel(between: readonly DrawnLink[], byId: ById): Promise<TemplateResult> {
  return html`${await Promise.all(between.map((link) => linkPanel(link, byId)))}`;
}

function failure(error: Error): TemplateResult {
  return html`<p class="notice" role="alert">${say('failed', error.message)}</p>`;
}

/** Of a link the sentences that say so; what stands behind BACKS has a page of its own. */
async function linkPanel(link: DrawnLink, byId: ById): Promise<TemplateResult> {
  const { type, from, to, weight } = link;
  const { relation } = await ask<LinkAnswer>(SAYS_SO, { type, from, to });
  const behind = linkTo('backing', '', { backer: from, theme: to });
  return html`<h2>${linked(byId.get(from)!)} ${link.name} ${linked(byId.get(to)!)}</h2>
    ${type === 'BACKS' ? html`<p><a class="button" href=${behind}>${say('contributions')} (${weight})</a></p>` : ''}
    ${distinct(relation?.evidence.nodes ?? []).map(quoted)}`;
}

function table(links: readonly DrawnLink[], byId: ById): TemplateResult {
  const heads = [say('from'), say('relation'), say('to'), say('weight')];
  const rows = links.map(({ from, name, to, weight }) => ({ from: byId.get(from)!, name, to: byId.get(to)!, weight }));
  const written = rows.map(({ from, name, to, weight }) => [from.name, name, to.name, weight]);
  const download = () => downloadTable('graph.csv', [heads, ...written]);
  return html`<details class="relations"><summary>${say('asTable', links.length)}</summary>
    <table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(({ from, name, to, weight }) => html`<tr><td>${linked(from)}</td><td>${name}</td><td>${linked(to)}</td>
      <td class="number">${weight}</td></tr>`)}</tbody></table>
    <p><button type="button" @click=${download}>${say('download')}</button></p></details>`;
}
