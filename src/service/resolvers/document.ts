import type { Field, ServiceContext } from '../context';
import { badRequest } from '../errors';
import type { EvidenceParent, NodeParent } from '../parents';
import { property } from '../properties';
import { contributions } from './backer';

/** More problems than are worth showing of one document. */
const MOST_PROBLEMS = 100;

const problems: Field<NodeParent> = ({ id }, _, { load }) => load.problems(id, { first: MOST_PROBLEMS, after: null });

const uris: Field<NodeParent> = async ({ id }, _, { load }) => {
  const entries = await load.ledger(id, { first: MOST_URIS, after: null });
  return entries.map(({ uri }) => uri);
};

/** The same text may lie in several places, but hardly in more than this. */
const MOST_URIS = 100;

const MOST_CONTEXT = 500;
const USUAL_CONTEXT = 60;

const context: Field<EvidenceParent, { readonly around?: number | null }> = async ({ document, start, end, quote }, args, service) => {
  const around = args.around ?? USUAL_CONTEXT;
  if (around < 0 || around > MOST_CONTEXT) throw badRequest(`around is ${around} but must be between 0 and ${MOST_CONTEXT}`);
  const text = await textOf(service, document);
  return { before: text.slice(Math.max(0, start - around), start), quote, after: text.slice(end, end + around) };
};

async function textOf({ load }: ServiceContext, document: string): Promise<string> {
  return (await load.text(document, null))[0]?.text ?? '';
}

export const documents = {
  Document: {
    title: property('title'),
    outlet: property('outlet'),
    date: property('date'),
    url: property('url'),
    uris,
    contributions,
    problems,
  },
  Evidence: {
    document: (({ document }, _, { load }) => load.node(document)) satisfies Field<EvidenceParent>,
    context,
  },
};
