import { readFile } from 'node:fs/promises';
import { NAMED_QUESTIONS } from '../../app/namedQuestions';
import { withExistingStore } from '../../app/openStore';
import { ConfigError, InputError } from '../../errors';
import type { QueryOptions } from '../commands/query';
import { complain, say } from '../output';
import { storeOf } from '../settings';
import { tableOfRecords } from '../table';
import { csv } from './csv';
import { listQuestions } from './list';
import { rowsOfAnswer } from './rowsOfAnswer';

/** Answers a named question or a GraphQL document, as a table or as JSON. */
export async function query(question: string | undefined, options: QueryOptions): Promise<number> {
  if (options.list === true) {
    listQuestions().forEach((line) => say(line));
    return 0;
  }
  const asked = options.file === undefined ? question : await readQuery(options.file);
  if (asked === undefined) throw new ConfigError('Nothing was asked: name a question (yizheng query --list) or give a GraphQL document.');
  return asked.includes('{') ? graphql(asked, options) : named(asked, options);
}

async function named(question: string, { param, format, store: given }: QueryOptions): Promise<number> {
  const asked = Object.hasOwn(NAMED_QUESTIONS, question) ? NAMED_QUESTIONS[question] : undefined;
  if (asked === undefined) throw new ConfigError(`There is no question "${question}": yizheng query --list names them.`);
  const rows = await withExistingStore(storeOf({ store: given }), asked.read(pairs(param)));
  if (format === 'json') say(JSON.stringify(rows, null, 2));
  else print(rows.map(withoutPlumbing), format);
  return 0;
}

async function graphql(document: string, { param, format, store: given }: QueryOptions): Promise<number> {
  const { askGraphql } = await import('./graphql');
  const answer = await withExistingStore(storeOf({ store: given }), (store) => askGraphql(store, document, pairs(param)));
  if (format === 'json') say(JSON.stringify(answer, null, 2));
  else for (const part of Object.values(answer.data ?? {})) print(rowsOfAnswer(part), format);
  for (const { message } of answer.errors ?? []) complain(message);
  return answer.errors === undefined ? 0 : 1;
}

function print(rows: ReadonlyArray<Readonly<Record<string, unknown>>>, format: 'table' | 'csv'): void {
  if (format === 'csv') say(csv(rows).trimEnd());
  else (rows.length === 0 ? ['nothing found'] : tableOfRecords(rows)).forEach((line) => say(line));
}

/** What only programs want of a row. */
const PLUMBING: ReadonlySet<string> = new Set(['cursor', 'properties']);

function withoutPlumbing(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !PLUMBING.has(name)));
}

function pairs(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((pair) => {
    const parting = pair.indexOf('=');
    if (parting < 1) throw new ConfigError(`-p ${pair} is no parameter: write -p name=value.`);
    return [pair.slice(0, parting), pair.slice(parting + 1)];
  }));
}

async function readQuery(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read: check the path.`, { cause: error });
  }
}
