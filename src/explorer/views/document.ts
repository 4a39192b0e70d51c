import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { say } from '../language.js';
import { CONTRIBUTION, EVIDENCE, NAMED, section, told, type Contribution } from '../parts.js';
import type { Route } from '../route.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Answer {
  readonly node: {
    readonly outlet: string | null;
    readonly date: string | null;
    readonly url: string | null;
    readonly uris: readonly string[];
    readonly text: string;
    readonly claims: { readonly nodes: ReadonlyArray<{ readonly evidence: Span | null }> };
    readonly problems: ReadonlyArray<{ readonly reason: string }>;
    readonly contributions: { readonly nodes: readonly Contribution[] };
  };
}

const QUERY = `query Document($id: ID!) {
  node(id: $id) {
    ... on Document {
      outlet date url uris text
      claims(first: 100) { nodes { evidence { start end } } }
      problems { reason }
      contributions(first: 100) { nodes { ...Told } }
    }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION}`;

/** The text as it was read, with the sentence that the reader came for marked, and all else that claims rest on underlined. */
export async function documentView(route: Route): Promise<TemplateResult> {
  const { node: { outlet, date, url, uris, text, claims, problems, contributions } } = await ask<Answer>(QUERY, { id: route.id });
  const at = readSpan(route.options.get('at'));
  const spans = claims.nodes.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
  return html`
    <p>${[outlet, date].filter((part) => part !== null).join(' · ')}
      ${url !== null && /^https?:/.test(url) ? html`<a href=${url} rel="noreferrer">${url}</a>` : ''}</p>
    <p>${say('source')}: ${uris.join('、')}</p>
    <article class="text" lang="zh">${pieces(text, spans, at)}</article>
    ${section(say('problems'), problems.map(({ reason }) => html`<p>${reason}</p>`))}
    ${section(say('contributions'), contributions.nodes.map((one) => html`<ul class="list">${told(one, [])}</ul>`))}`;
}

/** `120-145` of the address. */
function readSpan(written: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

/** The text cut wherever a span begins or ends; each piece is marked by what it lies in. */
function pieces(text: string, spans: readonly Span[], at: Span | null): TemplateResult[] {
  const cuts = new Set([0, text.length, ...[...spans, ...(at === null ? [] : [at])].flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  let isTarget = true;
  return places.slice(0, -1).map((start, i) => {
    const words = text.slice(start, places[i + 1]);
    if (at !== null && at.start <= start && start < at.end) {
      const id = isTarget ? 'target' : '';
      isTarget = false;
      return html`<mark id=${id}>${words}</mark>`;
    }
    return spans.some((span) => span.start <= start && start < span.end) ? html`<u>${words}</u>` : html`${words}`;
  });
}
