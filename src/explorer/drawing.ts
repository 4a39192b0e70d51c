import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { layOut, type Point } from './layout.js';
import type { Named } from './parts.js';

export interface DrawnThing extends Named {
  readonly name: string;
  /** Steps from the centre, which has 0. */
  readonly depth: number;
  /** Whether it is related to more than is drawn. */
  readonly isCut: boolean;
}

export interface DrawnLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** In words: 支持. */
  readonly name: string;
  readonly weight: number;
}

export interface Chosen {
  readonly thing: (thing: DrawnThing) => void;
  /** All that relates two things. */
  readonly links: (links: readonly DrawnLink[]) => void | Promise<void>;
}

/** Room around the outermost dots for their names, in pixels. */
const MARGIN = { across: 90, above: 30, below: 50 };
const LONGEST_NAME = 12;
/** How wide a line is for the pointer. */
const NEAR = 12;

/** Things as dots with their names, what relates two of them as one line; each can be chosen by pointer or key. */
export function drawing(things: readonly DrawnThing[], links: readonly DrawnLink[], chosen: Chosen): TemplateResult {
  const places = layOut(things.map(({ id }) => id), links);
  const named = new Map(things.map(({ id, name }) => [id, name]));
  const wordsOf = ({ from, name, to, weight }: DrawnLink) => {
    const words = `${named.get(from)} ${name} ${named.get(to)}`;
    return weight > 1 ? `${words} (${weight})` : words;
  };
  return html`<div class="drawing"><svg viewBox=${viewBox([...places.values()])}>
    ${betweenTwo(links).map((between) => line(between, places, between.map(wordsOf).join('；'), chosen.links))}
    ${things.map((thing) => dot(thing, placeOf(places, thing.id), chosen.thing))}
  </svg></div>`;
}

/** The links of the same two things together, whichever of them they begin at. */
function betweenTwo(links: readonly DrawnLink[]): Array<readonly DrawnLink[]> {
  const found = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const ends = [link.from, link.to].sort().join('\n');
    found.set(ends, [...found.get(ends) ?? [], link]);
  }
  return [...found.values()];
}

function placeOf(places: ReadonlyMap<string, Point>, id: string): Point {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { x: Math.round(x), y: Math.round(y) };
}

function viewBox(points: readonly Point[]): string {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN.across, Math.min(...ys) - MARGIN.above];
  return [left, top, Math.max(...xs) + MARGIN.across - left, Math.max(...ys) + MARGIN.below - top].map(Math.round).join(' ');
}

function line(
  between: readonly DrawnLink[], places: ReadonlyMap<string, Point>, words: string, choose: Chosen['links'],
): TemplateResult {
  const [{ from, to }] = between as readonly [DrawnLink];
  const [begin, end] = [placeOf(places, from), placeOf(places, to)];
  const stroke = (width: number) => svg`<line x1=${begin.x} y1=${begin.y} x2=${end.x} y2=${end.y} stroke-width=${width}></line>`;
  const most = Math.max(...between.map(({ weight }) => weight));
  const act = () => void choose(between);
  return svg`<g class="link" tabindex="0" role="button" aria-label=${words} @click=${act} @keydown=${onEnter(act)}>
    <title>${words}</title>${stroke(1 + Math.log2(most))}<g class="near">${stroke(NEAR)}</g></g>`;
}

function dot(thing: DrawnThing, { x, y }: Point, choose: Chosen['thing']): TemplateResult {
  const { name, depth, isCut } = thing;
  const radius = Math.max(7, 14 - 4 * depth);
  const label = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const act = () => choose(thing);
  return svg`<g class="dot" data-type=${thing.__typename} data-depth=${depth} tabindex="0" role="button" aria-label=${name}
    transform=${`translate(${x} ${y})`} @click=${act} @keydown=${onEnter(act)}>
    <title>${name}</title>${isCut ? svg`<circle class="ring" r=${radius + 4}></circle>` : nothing}
    <circle r=${radius}></circle><text y=${radius + 15}>${label}</text></g>`;
}

function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}
