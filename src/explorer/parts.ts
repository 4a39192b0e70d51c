import { html, nothing, type TemplateResult } from 'lit-html';
import { worded } from './filter.js';
import { nameOf, say } from './language.js';
import { linkTo } from './route.js';

/** A thing of the graph, as far as it is named. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly caption: string;
  readonly english?: string | null;
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly id: string; readonly title: string | null; readonly outlet: string | null; readonly date: string | null };
  readonly context: { readonly before: string; readonly quote: string; readonly after: string };
}

export interface Contribution {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly delegates: readonly Named[];
  readonly onBehalfOf: readonly Named[];
  readonly heldBy: readonly Named[];
  readonly evidence: readonly Evidence[];
}

export const NAMED = 'fragment Named on Node { __typename id caption ... on Theme { english } }';

export const EVIDENCE = `fragment Quoted on Evidence {
  quote start end document { id title outlet date } context(around: 60) { before quote after }
}`;

/** Of a contribution; with `NAMED` and `EVIDENCE`. */
export const CONTRIBUTION = `fragment Told on Contribution {
  id kind title date delegates { ...Named } onBehalfOf { ...Named } heldBy { ...Named } evidence { ...Quoted }
}`;

export function linked(thing: Named): TemplateResult {
  return html`<a href=${linkTo('thing', thing.id)}>${nameOf({ name: thing.caption, english: thing.english ?? null })}</a>`;
}

/** Several things, parted as each language parts them. */
export function linkedList(things: readonly Named[]): Array<TemplateResult | string> {
  return things.flatMap((thing, i) => (i === 0 ? [linked(thing)] : [say('comma'), linked(thing)]));
}

/** Those who argue for much the same, with how much of it is the same. */
export function alike(similar: ReadonlyArray<{ readonly backer: Named; readonly likeness: number }>): TemplateResult[] {
  return similar.map(({ backer, likeness }) => html`<span class="alike">${linked(backer)} ${Math.round(100 * likeness)} %</span> `);
}

/** The words of a text that say so, with what stands around them, and the way to them. */
export function quoted({ context, document, start, end }: Evidence): TemplateResult {
  const where = [document.title, document.outlet, document.date].filter((part) => part !== null && part !== '').join(' · ');
  return html`<blockquote>
    <p>${oneLine(context.before)}<mark>${oneLine(context.quote)}</mark>${oneLine(context.after)}</p>
    <footer><a href=${linkTo('thing', document.id, { at: `${start}-${end}` })}>${where || say('inDocument')}</a></footer>
  </blockquote>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Sentences that were shown with another thing already, or lie within one that is shown, are left out. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, i) => !evidence.some((other, j) => one !== other && one.document.id === other.document.id
    && other.start <= one.start && one.end <= other.end && (other.start < one.start || one.end < other.end || j < i)));
}

/** What was done, by whom, and the sentences behind it. */
export function told(contribution: Contribution, evidence: readonly Evidence[] = contribution.evidence, isOpen = false): TemplateResult {
  const { kind, title, date, delegates, onBehalfOf, heldBy, id } = contribution;
  const shown = distinct(evidence);
  return html`<li class="told">
    <p><span class="kind">${worded(kind)}</span> <a class="name" href=${linkTo('thing', id)}>${title ?? say('untitled')}</a>
      <time>${date}</time></p>
    <p class="who">${linkedList(delegates)}
      ${onBehalfOf.length === 0 ? nothing : html`${say('onBehalfOf')} ${linkedList(onBehalfOf)}`}
      ${heldBy.length === 0 ? nothing : html`${say('heldBy')} ${linkedList(heldBy)}`}</p>
    ${shown.length === 0 ? nothing : html`<details ?open=${isOpen}>
      <summary>${say('evidence')} (${shown.length})</summary>${shown.map(quoted)}</details>`}
  </li>`;
}

/** A heading with what stands under it; nothing where there is nothing. */
export function section(heading: string, content: readonly unknown[], more: unknown = nothing): TemplateResult | typeof nothing {
  return content.length === 0 ? nothing : html`<section><h2>${heading}</h2>${content}${more}</section>`;
}
