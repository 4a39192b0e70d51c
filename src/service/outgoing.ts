import DataLoader from 'dataloader';
import type { RelationType } from '../../schema/ontology';
import type { Page, RelatedRow } from '../store/questions';
import { listsOf } from '../store/lists';

/** Null for all types. */
export type Types = readonly RelationType[] | null;

interface Wanted {
  readonly id: string;
  readonly types: Types;
}

/** The relations that go out of a thing. */
export type Outgoing = (id: string, types: Types) => Promise<readonly RelatedRow[]>;

/** More relations than one contribution, group or theme has of the kinds that are read whole. */
export const ALL = 1_000;

/**
 * Whatever the fields of one level of a request want of a thing is asked for at once, and nothing besides: things of which the
 * same types are wanted share a question.
 */
export function outgoingBatched(
  ask: (question: { readonly ids: readonly string[]; readonly types: Types } & Page) => Promise<readonly RelatedRow[]>,
): Outgoing {
  const answerAll = async (wanted: readonly Wanted[]) => {
    const questions = listsOf(typesOf(wanted), ([, types]) => `${types?.join()}`);
    const found = await Promise.all([...questions.values()].map((things) => {
      const [[, types]] = things as [[string, Types]];
      return ask({ ids: things.map(([id]) => id), types, first: ALL, after: null });
    }));
    const rows = listsOf(found.flat(), ({ from }) => from);
    return wanted.map(({ id, types }) => (rows.get(id) ?? []).filter(({ type }) => types === null || types.includes(type)));
  };
  const loader = new DataLoader(answerAll, { cacheKeyFn: ({ id, types }: Wanted) => `${id}\n${types?.join()}` });
  return (id, types) => loader.load({ id, types });
}

/** All types that are wanted of each thing. */
function typesOf(wanted: readonly Wanted[]): ReadonlyArray<[id: string, types: Types]> {
  return [...listsOf(wanted, ({ id }) => id)].map(([id, each]) => {
    const types = each.map((one) => one.types);
    return [id, types.every((one) => one !== null) ? [...new Set(types.flat())].sort() : null];
  });
}
