import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { say } from '../language.js';
import {
  CONTRIBUTION, distinct, EVIDENCE, linked, linkedList, NAMED, quoted, section, told, type Contribution, type Evidence, type Named,
} from '../parts.js';
import type { Route } from '../route.js';

interface Answer {
  readonly node: Partial<Contribution> & {
    readonly themes?: ReadonlyArray<{ readonly theme: Named; readonly evidence: readonly Evidence[] } & Partial<Named>>;
    readonly places?: readonly Named[];
    readonly meeting?: Named | null;
    readonly reprints?: readonly Contribution[];
    readonly reprintOf?: Contribution | null;
    readonly sources: { readonly nodes: readonly Evidence[] };
  };
}

const QUERY = `query Contribution($id: ID!) {
  node(id: $id) {
    sources(first: 50) { nodes { ...Quoted } }
    ... on Contribution {
      ...Told
      themes { theme { ...Named } evidence { ...Quoted } }
      places { ...Named }
      meeting { ...Named }
      reprints { ...Told }
      reprintOf { ...Told }
    }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION}`;

/** One act, theme by theme with the sentence that names it; of a recommendation the sentences alone. */
export async function contributionView(route: Route): Promise<TemplateResult> {
  const { node } = await ask<Answer>(QUERY, { id: route.id });
  const { kind, themes = [], places = [], meeting, reprints = [], reprintOf, sources } = node;
  const around = [...(meeting ? [meeting] : []), ...places];
  return html`
    ${kind === undefined ? '' : html`<ul class="list">${told(node as Contribution, [])}</ul>`}
    ${around.length === 0 ? '' : html`<p>${linkedList(around)}</p>`}
    ${section(say('theme'), themes.map(({ theme, evidence }) => html`<h3>${linked(theme)}</h3>${distinct(evidence).map(quoted)}`))}
    ${themes.length > 0 ? '' : section(say('evidence'), distinct(sources.nodes).map(quoted))}
    ${section(say('reprints'), [...(reprintOf ? [reprintOf] : []), ...reprints].map((one) => html`<ul class="list">${told(one)}</ul>`))}`;
}
