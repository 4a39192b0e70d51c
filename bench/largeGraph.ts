import type { ContributionKind } from '../schema/ontology';
import type { DocumentGraph, GraphNode, GraphRelation, PropertyValue } from '../ingest/types';

/** How much a generated graph holds. */
export interface Size {
  readonly contributions: number;
  readonly delegates: number;
  readonly themes: number;
}

const PARTIES = 8;
const BRANCHES = 400;
const PLACES = 100;
const SECTORS = 30;
const TOP = 22;
const NARROWER = 150;
const MONTHS = 60;
/** Contributions that one generated document tells of. */
const IN_DOCUMENT = 250;
const LEVELS = ['national', 'province', 'city', 'county'] as const;
const KINDS: readonly ContributionKind[] = ['proposal', 'proposal', 'proposal', 'speech', 'speech', 'consultation'];

/** Documents of a graph of that size: parties with their branches, themes under 22 top concepts, five years, 100 places. */
export function* largeGraph(size: Size): Generator<DocumentGraph> {
  for (let n = 0; n * IN_DOCUMENT < size.contributions; n++) yield document(n, size);
}

function document(n: number, size: Size): DocumentGraph {
  const sha256 = n.toString(16).padStart(64, '0');
  const id = `document:${String(n).padStart(16, '0')}`;
  const date = `${2020 + Math.floor((n % MONTHS) / 12)}-${String(1 + n % 12).padStart(2, '0')}-${String(1 + n % 28).padStart(2, '0')}`;
  const graph = new Told(id);
  graph.node('Document', id, { name: '', date, sha256, text: '' });
  for (let i = n * IN_DOCUMENT; i < (n + 1) * IN_DOCUMENT; i++) contribution(graph, id, i, size);
  return { document: id, uri: `${n}.txt`, sha256, extractor: 'bench', problems: [], nodes: graph.nodes, relations: graph.relations };
}

function contribution(graph: Told, document: string, i: number, size: Size): void {
  const place = pick(i, 11, PLACES);
  const committee = graph.node('Committee', `committee:${place}`, { name: `政协${place}`, kind: 'other' });
  const kind = KINDS[pick(i, 3, KINDS.length)] as ContributionKind;
  const level = LEVELS[place % LEVELS.length] ?? null;
  const act = graph.node('Contribution', `contribution:${i}`, { name: `第${i}件`, kind, committee, level });
  const branch = pick(i, 5, BRANCHES);
  const organisation = graph.node('Organization', `organization:${branch}`, { name: `民主党派${branch}委`, kind: 'party' });
  graph.relates('BASED_IN', committee, graph.node('Place', `place:${place}`, { name: `地${place}`, level: 'county' }));
  const province = graph.node('Place', `place:p${place % 10}`, { name: `省${place % 10}`, level: 'province' });
  graph.relates('WITHIN', `place:${place}`, province);
  const party = graph.node('Party', `party:${branch % PARTIES}`, { name: `党${branch % PARTIES}`, kind: 'party' });
  graph.relates('BRANCH_OF', organisation, party);
  graph.relates('RECORDED_IN', act, document);
  graph.relates('MADE', delegate(graph, i, size), act);
  graph.relates(kind === 'consultation' ? 'HELD_BY' : 'ON_BEHALF_OF', act, organisation);
  graph.relates('ADVOCATES', act, theme(graph, pick(i, 13, size.themes)), { stance: 'supports' });
}

/** One in twenty speaks up more often than the others, which makes every fourth contribution theirs; all have a party and a sector. */
function delegate(graph: Told, i: number, size: Size): string {
  const n = pick(i, 7, i % 4 === 0 ? Math.ceil(size.delegates / 20) : size.delegates);
  const id = graph.node('Delegate', `delegate:${n}`, { name: `委员${n}` });
  const [party, sector] = [n % PARTIES, n % SECTORS];
  graph.relates('MEMBER_OF', id, graph.node('Party', `party:${party}`, { name: `党${party}`, kind: 'party' }));
  graph.relates('MEMBER_OF', id, graph.node('Sector', `sector:${sector}`, { name: `界别${sector}`, kind: 'sector' }));
  return id;
}

function theme(graph: Told, n: number): string {
  const [top, narrower] = [n % TOP, n % NARROWER];
  graph.node('Theme', `theme:t${top}`, { name: `一级${top}`, kind: 'top' });
  graph.node('Theme', `theme:t${top}/${narrower}`, { name: `二级${narrower}`, kind: 'narrower' });
  graph.relates('BROADER', `theme:t${top}/${narrower}`, `theme:t${top}`);
  const id = graph.node('Theme', `theme:l${n}`, { name: `议题${n}`, kind: 'local' });
  graph.relates('BROADER', id, `theme:t${top}/${narrower}`);
  return id;
}

/** Spread evenly, one choice apart from the other, and the same in every run: the last steps of MurmurHash3. */
function pick(i: number, salt: number, of: number): number {
  const mixed = Math.imul(i ^ Math.imul(salt, 0x9e3779b9), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((again ^ (again >>> 16)) >>> 0) % of;
}

class Told {
  readonly nodes: GraphNode[] = [];
  readonly relations: GraphRelation[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly document: string) {}

  node(label: GraphNode['label'], id: string, properties: Readonly<Record<string, PropertyValue>>): string {
    if (this.isNew(id)) this.nodes.push({ label, id, properties });
    return id;
  }

  relates(type: GraphRelation['type'], from: string, to: string, properties: GraphRelation['properties'] = {}): void {
    const isSaid = !['BASED_IN', 'WITHIN', 'BRANCH_OF', 'BROADER'].includes(type);
    const evidence = isSaid ? { start: 0, end: 0, quote: this.document, rule: 'bench', confidence: 1 } : null;
    if (this.isNew(`${type} ${from} ${to}`)) this.relations.push({ type, from, to, properties, evidence });
  }

  private isNew(key: string): boolean {
    const { size } = this.known;
    return this.known.add(key).size > size;
  }
}
