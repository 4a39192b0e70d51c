import type { RelationType } from '../../../schema/ontology';
import type { RelationRow } from '../../store/questions';
import type { Field, ServiceContext } from '../context';
import { evidenceOf } from '../evidence';
import type { AdvocacyParent, ContributionParent, NodeParent } from '../parents';
import { propertiesOf } from '../properties';
import { endOf, endsOf } from '../relations';
import { madeBy, reprintsOf, saidOf } from '../reprints';

function from({ load }: ServiceContext, id: string, type: RelationType): Promise<readonly RelationRow[]> {
  return load.outgoing(id, [type]);
}

function named(type: RelationType): Field<ContributionParent> {
  return async ({ id }, _, context) => endsOf(context, await from(context, id, type), 'to');
}

const delegates: Field<ContributionParent> = async ({ id }, _, context) => endsOf(context, await madeBy(context, id), 'from');

const themes: Field<ContributionParent> = async ({ id }, _, context) => advocacies(await from(context, id, 'ADVOCATES'));

/** Titles first, then in the order of the text. */
function advocacies(rows: readonly RelationRow[]): AdvocacyParent[] {
  const found = new Map<string, RelationRow[]>();
  for (const row of rows) found.set(row.to, [...(found.get(row.to) ?? []), row]);
  return [...found].map(([theme, of]) => ({ theme, rows: of })).sort((a, b) => rank(a) - rank(b));
}

function rank({ rows }: AdvocacyParent): number {
  const title = rows.some(({ properties }) => properties['level'] === 'title');
  return (title ? 0 : Number.MAX_SAFE_INTEGER / 2) + (rows[0]?.start ?? 0);
}

const recommendations: Field<ContributionParent> = async ({ id }, _, context) => {
  const found = await endsOf(context, await from(context, id, 'RECOMMENDS'), 'to');
  return found.sort((a, b) => position(a) - position(b));
};

/** The n of `<contribution>/<n>`. */
export function position({ id }: Pick<NodeParent, 'id'>): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

const meeting: Field<ContributionParent> = async ({ id }, _, context) => endOf(context, await from(context, id, 'MADE_AT'));

const reprintOf: Field<ContributionParent> = async ({ id }, _, context) => endOf(context, await from(context, id, 'REPRINT_OF'));

const likeness: Field<ContributionParent> = async ({ id }, _, context) =>
  (await from(context, id, 'REPRINT_OF'))[0]?.properties['likeness'] ?? null;

const reprints: Field<ContributionParent> = async ({ id }, _, context) => {
  const found = await Promise.all((await reprintsOf(context, id)).map(async (one) => context.load.node(one)));
  return found.filter((node) => node !== null);
};

const documents: Field<ContributionParent> = async ({ id }, _, context) =>
  endsOf(context, (await saidOf(context, id)).filter(({ type }) => type === 'RECORDED_IN'), 'to');

const evidence: Field<ContributionParent> = async ({ id }, _, context) => evidenceOf(await saidOf(context, id));

/** The earliest day that a text which records it bears, where the question that found it did not give it. */
const date: Field<ContributionParent> = async ({ id, date: known }, _, context) => {
  if (known !== undefined) return known;
  const documents = await endsOf(context, await from(context, id, 'RECORDED_IN'), 'to');
  const all = await Promise.all(documents.map((document) => propertiesOf(context, document)));
  return all.map((properties) => properties['date']).filter((day) => typeof day === 'string').sort()[0] ?? null;
};

export const contributions = {
  Contribution: {
    title: ({ name }: ContributionParent) => (name === '' ? null : name),
    date,
    delegates,
    onBehalfOf: named('ON_BEHALF_OF'),
    heldBy: named('HELD_BY'),
    partners: named('PARTNER'),
    themes,
    recommendations,
    places: named('CONCERNS'),
    meeting,
    documents,
    reprintOf,
    likeness,
    reprints,
    evidence,
  },
  Advocacy: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<AdvocacyParent>,
    stance: ({ rows }: AdvocacyParent) => rows[0]?.properties['stance'] ?? 'supports',
    level: ({ rows }: AdvocacyParent) => rows[0]?.properties['level'] ?? null,
    evidence: ({ rows }: AdvocacyParent) => evidenceOf(rows),
  },
};
