import type { PropertyValue } from '../../ingest/types';
import type { NodeRow } from '../store/questions';
import type { Field, ServiceContext } from './context';
import type { NodeParent } from './parents';

/** What is known of a thing; asked for, all things of a level together, where the question that found it did not give it. */
export async function propertiesOf({ load }: ServiceContext, { id, properties }: NodeParent): Promise<NodeRow['properties']> {
  return properties ?? load.properties(id);
}

/** A field that is a property of the thing; null where it has none. */
export function property(name: string): Field<NodeParent> {
  return async (thing, _, context): Promise<PropertyValue> => (await propertiesOf(context, thing))[name] ?? null;
}
