import { readDataFile } from '../../../schema/dataFile';
import { LABELS } from '../../../schema/ontology';
import { readSavedQueries, type SavedQuery } from './savedQueries';

/** Where the prose of the guide is; what it is told is filled in here. */
const TEMPLATE = 'cypher/browser/guide.html';
const STYLE = 'cypher/browser/style.grass';

/** `node.Party { diameter: 84px; color: #c1272d; … }` */
const COLOUR = /^node\.(\w+) \{ [^}]{0,40}?color: (#[0-9a-f]{6});/gm;

/** What Neo4j Browser's `:style` takes. */
export function readStyle(): string {
  return readDataFile(STYLE);
}

/**
 * The guide as Neo4j Browser's `:play` and `:guide` take it: one slide a saved query.
 * @param origin of the service as the reader's browser knows it: http://localhost:4000
 */
export function guidePage(origin: string): string {
  const queries = readSavedQueries();
  const filled: Readonly<Record<string, string>> = {
    origin: escape(origin), legend: legend(), contents: queries.map(link).join('　'), queries: queries.map(slide).join('\n'),
  };
  return readDataFile(TEMPLATE).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => filled[name] ?? whole);
}

/** What each colour of the style stands for. */
function legend(): string {
  const labels: Readonly<Record<string, string>> = LABELS;
  const colours = [...readStyle().matchAll(COLOUR)].filter(([, label = '']) => label in labels);
  return colours.map(([, label = '', colour]) => `<span style="color: ${colour}">●</span> ${labels[label]} ${label}`).join('　');
}

function link({ number, titles, text }: SavedQuery): string {
  return `<a style="white-space: nowrap" data-populate="${escape(text)}">${number} ${titles.map(escape).join(' ')}</a>`;
}

function slide({ number, titles, explanations, text }: SavedQuery): string {
  return [
    '<slide>', `<h3>${number} ${titles.map(escape).join(' · ')}</h3>`, `<p class="lead">${explanations.map(escape).join('<br>')}</p>`,
    `<pre class="runnable">${escape(text)}</pre>`, '</slide>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
