/**
 * A clerk's process: it does one work after the other with a connection of its own, and ends when the program that started
 * it does.
 */
import { YizhengError } from '../../errors';
import { openStore } from '../openStore';
import { clerkOf, type Clerk } from '.';
import type { Answered, Asked } from './messages';

const [, , address = ''] = process.argv;

let clerk: Promise<Clerk> | undefined;

async function respond({ work, given }: Asked): Promise<Answered> {
  try {
    clerk ??= openStore(address).then(clerkOf);
    const act = (await clerk)[work] as (...all: readonly unknown[]) => Promise<unknown>;
    return { done: await act(...given) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof YizhengError) return { code: error.code, message: error.message };
  return { code: '', message: error instanceof Error ? error.stack ?? error.message : String(error) };
}

process.on('message', (asked: Asked) => void respond(asked).then((answered) => process.send?.(answered)));
process.on('disconnect', () => process.exit());
// Ctrl-C goes to it too, but works under way are finished first: the program ends it when it is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
