import { parameterNames, readParameters } from '../../src/app/questionParameters';
import { QUESTIONS, type QuestionName } from '../../src/store/questions';
import type { Store } from '../../src/store/store';
import type { Asked } from '../service/asked';

/** Parameters as they are written on the command line, by their names. */
type Written = Readonly<Record<string, string>>;

/** Every question about something that a store holds: what must be given, and words where some are looked for. */
export async function askAbout(store: Store): Promise<Asked[]> {
  const { given, ofQuestion } = await examples(store);
  return (Object.keys(QUESTIONS) as QuestionName[]).map((question) => {
    const known = { ...given, ...ofQuestion[question] };
    const named = parameterNames(question).flatMap((name) => (name in known ? [[name, known[name] ?? '']] : []));
    return { question, parameters: readParameters(question, Object.fromEntries(named) as Written) };
  });
}

const MONTHS = { earlierSince: '2024-01', earlierUntil: '2024-12', laterSince: '2025-01', laterUntil: '2025-12' };

interface Examples {
  readonly given: Written;
  /** Where a parameter means another thing than elsewhere. */
  readonly ofQuestion: Readonly<Partial<Record<QuestionName, Written>>>;
}

async function examples(store: Store): Promise<Examples> {
  const page = { first: 2, after: null };
  const [group = '', other = ''] = (await store.ask('groups', { ...page, labels: null, kinds: null })).map(({ id }) => id);
  const [theme = '', narrower = ''] = (await store.ask('themes', { ...page, kinds: null, broader: null })).map(({ id }) => id);
  const [document = '', another = ''] = (await store.ask('documents', page)).map(({ id }) => id);
  const given = {
    ...MONTHS, ids: [group, other, theme, narrower].join(), backers: `${group},${other}`, themes: `${theme},${narrower}`,
    documents: `${document},${another}`, pairs: `${group},${theme}`, one: group, other, within: 'place:云泽市', changes: '1',
    relations: `BACKS,${group},${theme}`, claims: `${document},BRANCH_OF,${group},${other}`, pieces: 'ai', text: '养老服务',
  };
  const pairs = `${group},${other}`;
  return { given, ofQuestion: { sharedThemes: { pairs }, jointContributions: { pairs }, profile: { labels: 'Theme' } } };
}
