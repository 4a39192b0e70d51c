import { html, type TemplateResult } from 'lit-html';
import { ask } from '../ask.js';
import { filterOf, filters } from '../filter.js';
import { say } from '../language.js';
import { CONTRIBUTION, EVIDENCE, linked, NAMED, told, type Contribution, type Evidence, type Named } from '../parts.js';
import { changed, type Route } from '../route.js';

interface Edge {
  readonly node: Contribution;
  readonly backerEvidence: readonly Evidence[];
  readonly themeEvidence: readonly Evidence[];
}

interface Backing {
  readonly count: number;
  readonly activities: number;
  readonly contributions: { readonly edges: readonly Edge[]; readonly pageInfo: { readonly hasNextPage: boolean } };
}

type OfDelegate = Backing & { readonly backer: { readonly id: string } };

/** Of a group the matrix has the one cell; of a delegate it is looked for among those behind the theme. */
interface Answer {
  readonly backer: Named | null;
  readonly theme: (Named & { readonly delegates?: { readonly nodes: readonly OfDelegate[] } }) | null;
  readonly matrix?: { readonly rows: ReadonlyArray<{ readonly cells: readonly Backing[] }> };
}

const PAGE = `contributions(first: $first) {
  edges { node { ...Told } backerEvidence { ...Quoted } themeEvidence { ...Quoted } } pageInfo { hasNextPage }
}`;

const OF_GROUP = `query BackingOfGroup($backer: ID!, $theme: ID!, $where: ContributionFilter, $first: Int) {
  backer: node(id: $backer) { ...Named }
  theme: node(id: $theme) { ...Named }
  matrix(groups: [$backer], themes: [$theme], themeLevel: null, where: $where) { rows { cells { count activities ${PAGE} } } }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION}`;

const OF_DELEGATE = `query BackingOfDelegate($backer: ID!, $theme: ID!, $where: ContributionFilter, $first: Int) {
  backer: node(id: $backer) { ...Named }
  theme: node(id: $theme) {
    ...Named
    ... on Theme { delegates(where: $where, first: 100) { nodes { backer { id } count activities ${PAGE} } } }
  }
}
${NAMED} ${EVIDENCE} ${CONTRIBUTION}`;

const FIRST = 20;
const MOST = 100;

/** What a group or delegate did for a theme, each with the sentences that say so. */
export async function backingView(route: Route): Promise<TemplateResult> {
  const [backer, theme] = [route.options.get('backer') ?? '', route.options.get('theme') ?? ''];
  const first = Math.min(MOST, Number(route.options.get('n')) || FIRST);
  const asked = { backer, theme, where: filterOf(route), first };
  const answer = await ask<Answer>(backer.startsWith('delegate:') ? OF_DELEGATE : OF_GROUP, asked);
  if (answer.backer === null || answer.theme === null) {
    return html`<p class="notice">${say('notFound', answer.backer === null ? backer : theme)}</p>`;
  }
  const found = answer.matrix?.rows[0]?.cells[0] ?? answer.theme.delegates?.nodes.find((one) => one.backer.id === backer);
  return html`
    <h1>${linked(answer.backer)} × ${linked(answer.theme)}</h1>
    <form class="controls">${filters(route)}</form>
    ${found === undefined ? html`<p class="notice">${say('nothing')}</p>` : behind(route, found, first)}`;
}

function behind(route: Route, { count, activities, contributions: { edges, pageInfo } }: Backing, first: number): TemplateResult {
  const more = first >= MOST ? html`<p>${say('onlyFirst', MOST)}</p>`
    : html`<p><a class="button" href=${changed(route, { n: Math.min(MOST, first + FIRST) })}>${say('more')}</a></p>`;
  return html`
    <p>${say('count')}: <b>${count}</b>${activities === 0 ? '' : ` · ${say('activities', activities)}`}</p>
    <ul class="list">${edges.map(({ node, backerEvidence, themeEvidence }) => told(node, [...backerEvidence, ...themeEvidence], true))}</ul>
    ${pageInfo.hasNextPage ? more : ''}`;
}
