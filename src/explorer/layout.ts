import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Enough for some hundred things to come to rest. */
const STEPS = 300;
/** Between the middles of two that are related; around each that is not: room for a name below it. In pixels. */
const LINK = 90;
const ROOM = 38;
/** Names are wider than high, and so are screens. */
const STRETCH = 1.7;

/**
 * Where to draw things: those that are related near each other, none upon another. The same things always come to stand the same way.
 * @returns by id, in pixels around 0
 */
export function layOut(ids: readonly string[], links: readonly Ends[]): ReadonlyMap<string, Point> {
  const bodies: Body[] = ids.map((id) => ({ id }));
  const lines = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force('links', forceLink<Body, { source: string; target: string }>(lines).id(({ id }) => id).distance(LINK))
    .force('apart', forceManyBody().strength(-300))
    .force('room', forceCollide(ROOM))
    .force('across', forceX(0).strength(0.06))
    .force('down', forceY(0).strength(0.06))
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: STRETCH * x, y }]));
}
