import { lookAtModules } from './modules';
import { lookAtNode } from './node';
import { lookAtStore } from './store';
import { lookAtVocabularies } from './vocabularies';

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly says: string;
  /** What to do about it; null where all is well. */
  readonly mend: string | null;
}

/** Looks at what the program stands on, one thing after the other; nothing wrong there throws. */
export async function examine(store: string): Promise<Finding[]> {
  return [lookAtNode(), ...lookAtModules(), ...await lookAtVocabularies(), await lookAtStore(store)];
}

/** Looks at something that may fail in ways of its own. */
export async function attempt(what: string, mend: string, look: () => Promise<string> | string): Promise<Finding> {
  try {
    return { what, says: await look(), mend: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { what, says: message.split('\n')[0] ?? message, mend };
  }
}
