import type { QuestionName } from '../../src/store/questions';
import { QUESTIONS } from '../../src/store/questions';
import { parameterNames, readParameters } from '../../src/app/questionParameters';
import { ONTOLOGY } from '../../src/store/neo4j/ontology';
import { sentenceQueries } from '../../src/store/neo4j/sentenceQuery';
import { statementText } from '../../src/store/neo4j/statements';
import { toCypher } from '../../src/store/neo4j/values';
import type { Store } from '../../src/store/store';
import type { Measured } from '../measure';
import { median, seconds } from '../rounds';
import type { Server } from './server';

const TIMES = 21;
const WORDS = '养老服务';

/** Milliseconds of each question through the store, at the median, against its bare statement with the driver. */
export async function askNeo4j(server: Server, store: Store): Promise<Measured[]> {
  const given = await examples(store);
  const measured: Measured[] = [];
  for (const question of Object.keys(QUESTIONS) as QuestionName[]) measured.push(await askBoth(server, store, question, given));
  return measured;
}

async function askBoth(
  { driver, access: { database } }: Server, store: Store, question: QuestionName, given: Readonly<Record<string, string>>,
): Promise<Measured> {
  const named = parameterNames(question).filter((name) => name in given).map((name) => [name, given[name] ?? '']);
  const parameters = readParameters(question, Object.fromEntries(named) as Record<string, string>);
  const all = { given: toCypher({ ...parameters, ontology: ONTOLOGY, words: WORDS, sentences: sentenceQueries(WORDS) }) };
  const bare = async () => {
    const session = driver.session({ database });
    await session.executeRead((transaction) => transaction.run(statementText(question), all));
    await session.close();
  };
  const [ours, baseline] = [[] as number[], [] as number[]];
  for (let n = 0; n <= TIMES; n++) {
    ours.push(await seconds(() => store.ask(question, parameters)));
    baseline.push(await seconds(bare));
  }
  return {
    name: `${question}, Neo4j`, unit: 'ms', demand: 'at most', limit: 1.3,
    ours: median(ours.slice(1)) * 1_000, against: median(baseline.slice(1)) * 1_000, baseline: 'bare statement',
  };
}

/** Something that is there for each parameter that must be given. */
async function examples(store: Store): Promise<Record<string, string>> {
  const page = { first: 2, after: null };
  const groups = (await store.ask('groups', { ...page, labels: null, kinds: null })).map(({ id }) => id);
  const themes = (await store.ask('themes', { ...page, kinds: null, broader: null })).map(({ id }) => id);
  const documents = (await store.ask('documents', page)).map(({ id }) => id);
  return {
    ids: [...groups, ...themes].join(), backers: groups.join(), themes: themes.join(), pairs: `${groups[0]},${themes[0]}`,
    documents: documents.join(), text: WORDS,
  };
}
