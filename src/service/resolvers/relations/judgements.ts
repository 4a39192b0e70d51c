import type { Verdict } from '../../../../ingest/resolve/judgements';
import { RELATIONS, type RelationType } from '../../../../schema/ontology';
import type { QuestionRow } from '../../../store/questions';
import type { JudgementRow } from '../../../store/questions/judgements';
import { claimKey } from '../../changeLoaders';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { badRequest } from '../../errors';
import { endsThen } from './gone';

interface JudgementsArguments extends PageArguments {
  readonly verdicts?: readonly Verdict[] | null;
  readonly documents?: readonly string[] | null;
  readonly standing?: boolean | null;
}

const judgementsField: Field<unknown, JudgementsArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  const { verdicts = null, documents = null, standing } = args;
  const rows = await store.ask('judgements', { ...page, verdicts, documents, standing: standing ?? true });
  return connection(rows, page, (row) => row);
};

interface JudgeArguments {
  readonly input: {
    readonly verdict: Verdict;
    readonly document: string;
    readonly type: RelationType;
    readonly from: string;
    readonly to: string;
    readonly note?: string | null;
  };
}

const LONGEST_NOTE = 1_000;

const judge: Field<unknown, JudgeArguments> = async (_, { input }, { clerk, store, caller }) => {
  const note = input.note ?? null;
  if (note !== null && note.length > LONGEST_NOTE) throw badRequest(`note has ${note.length} characters but may have ${LONGEST_NOTE}`);
  const { isNew } = await clerk.judge({ ...input, note, who: caller.name });
  const [judgement] = await store.ask('verdicts', { claims: [input] });
  return { judgement, isNew };
};

const onClaim: Field<QuestionRow<'claims'>> = async ({ document, type, from, to }, _, { load }) => {
  const [found] = document === null ? [] : await load.verdict(claimKey({ document, type, from, to }), null);
  return found === undefined || found.verdict === 'withdrawn' ? null : found;
};

export const judgements = {
  Verdict: { WRONG: 'wrong', RIGHT: 'right', WITHDRAWN: 'withdrawn' } satisfies Record<string, Verdict>,
  Query: { judgements: judgementsField },
  Mutation: { judge },
  Claim: { judgement: onClaim },
  Judgement: {
    number: ({ judgement }: JudgementRow) => judgement,
    stands: ({ stands }: JudgementRow) => stands === 1,
    by: ({ who }: JudgementRow) => who,
    documentId: ({ document }: JudgementRow) => document,
    storedDocument: (({ document }, _, { load }) => load.node(document)) satisfies Field<JudgementRow>,
    name: ({ type }: JudgementRow) => RELATIONS[type].zh,
    ...endsThen,
  },
};
