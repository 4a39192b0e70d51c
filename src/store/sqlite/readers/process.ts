/**
 * A reader: a process of its own that answers one question after the other from its own connection, which cannot write.
 * It ends when the program that started it does, and is told nothing of its environment.
 */
import Database from 'better-sqlite3';
import { tableOf } from '../answer';
import { defineFunctions } from '../functions';
import { Statements } from '../statements';
import type { Answered, Asked } from './messages';

/** In KiB: a reader is asked what goes through much of the file. */
const SETTINGS = ['query_only = true', 'temp_store = MEMORY', 'cache_size = -32768'];

function openToRead(file: string): Statements {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  for (const setting of SETTINGS) database.pragma(setting);
  defineFunctions(database);
  return new Statements(database);
}

let statements: Statements | undefined;

function respond(file: string, { question, parameters }: Asked): Answered {
  try {
    statements ??= openToRead(file);
    return { table: tableOf(statements, question, parameters as never) };
  } catch (error) {
    const { code = '', message } = error as { readonly code?: string; readonly message: string };
    return { failure: { code, message } };
  }
}

const [, , file = ''] = process.argv;
process.on('message', (asked: Asked) => void process.send?.(respond(file, asked)));
process.on('disconnect', () => process.exit());
// Ctrl-C goes to readers too, but requests under way are finished first: the program ends its readers when it is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
