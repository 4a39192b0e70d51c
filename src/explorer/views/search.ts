import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { worded } from '../filter.js';
import { say } from '../language.js';
import { linkTo, type Route } from '../route.js';

interface Highlight {
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly node: { readonly __typename: string; readonly id: string };
  readonly name: string;
  readonly excerpt: string;
  readonly foundIn: 'NAME' | 'TEXT';
  readonly highlights: readonly Highlight[];
}

interface Answer {
  readonly search: {
    readonly corrected: string | null;
    readonly nodes: readonly Hit[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

const FIRST = 50;

const QUERY = `query Search($text: String!) {
  search(text: $text, first: ${FIRST}) {
    corrected
    nodes { node { __typename id } name excerpt foundIn highlights { start end } }
    pageInfo { hasNextPage }
  }
}`;

/** What holds the words that were looked for, by name first. */
export async function searchView(route: Route): Promise<TemplateResult> {
  const text = route.options.get('q')?.trim() ?? '';
  if (text === '') return html`<p class="notice">${say('searchBox')}</p>`;
  const { search: { corrected, nodes, pageInfo } } = await ask<Answer>(QUERY, { text });
  return html`
    <h1>${say('search')}: ${text}</h1>
    ${corrected === null ? '' : html`<p class="notice">${say('corrected', corrected)}</p>`}
    ${nodes.length === 0 ? html`<p class="notice">${say('noHits', text)}</p>` : ''}
    <ul class="list">${nodes.map(hit)}</ul>
    ${pageInfo.hasNextPage ? html`<p>${say('onlyFirst', FIRST)}</p>` : ''}`;
}

function hit({ node, name, excerpt, foundIn, highlights }: Hit): TemplateResult {
  const shown = foundIn === 'NAME' ? marked(name, highlights) : name || say('untitled');
  return html`<li><span class="kind">${worded(node.__typename)}</span> <a class="name" href=${linkTo('thing', node.id)}>${shown}</a>
    ${foundIn === 'TEXT' ? html`<p>${marked(excerpt, highlights)}</p>` : ''}</li>`;
}

/** A text with the words that were found marked in it. */
export function marked(text: string, highlights: readonly Highlight[]): Array<string | TemplateResult> {
  const parts: Array<string | TemplateResult> = [];
  let at = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
