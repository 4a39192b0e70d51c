/** Operations over the whole of a schema: a way from the root down to a field, and values for every argument on it. */
import fc from 'fast-check';
import {
  getNamedType, isInterfaceType, isObjectType, isUnionType,
  type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { valuesOf } from './values';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The shortest way from the root to every field of every type, so that no resolver is left out. */
export function everyWay(schema: GraphQLSchema, root: GraphQLObjectType): Step[][] {
  const ways: Step[][] = [];
  const reached = new Set<string>();
  let level: Array<{ readonly type: GraphQLObjectType; readonly way: readonly Step[] }> = [{ type: root, way: [] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { type, way } of level) {
      if (reached.has(type.name)) continue;
      reached.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const longer = [...way, { type, field }];
        ways.push(longer);
        next.push(...objectTypes(schema, getNamedType(field.type)).map((one) => ({ type: one, way: longer })));
      }
    }
    level = next;
  }
  return ways;
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
}

/** An operation along a way, with any values for the arguments on it. */
export function along(way: readonly Step[], kind: 'query' | 'mutation'): fc.Arbitrary<Operation> {
  return fc.tuple(...way.map(({ field }) => valuesOf(field.args))).map((values) => {
    const given = values.map((of, depth) => Object.entries(of).map(([name, value]) => ({ name, value, variable: `v${depth}_${name}` })));
    const declared = given.flatMap((of, depth) => of.map(({ name, variable }) => `$${variable}: ${argument(way[depth]?.field.args ?? [], name)}`));
    const variables = Object.fromEntries(given.flat().map(({ variable, value }) => [variable, value]));
    return { query: `${kind}${declared.length === 0 ? '' : ` (${declared.join(', ')})`} ${selection(way, given)}`, variables };
  });
}

function argument(args: readonly GraphQLArgument[], name: string): string {
  return String(args.find((one) => one.name === name)?.type);
}

function selection(way: readonly Step[], given: ReadonlyArray<ReadonlyArray<{ readonly name: string; readonly variable: string }>>, depth = 0): string {
  const step = way[depth];
  if (step === undefined) return '{ __typename }';
  const args = (given[depth] ?? []).map(({ name, variable }) => `${name}: $${variable}`);
  const isLeaf = depth === way.length - 1 && !isComposite(step.field);
  const below = isLeaf ? '' : ` ${selection(way, given, depth + 1)}`;
  return `{ ... on ${step.type.name} { ${step.field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${below} } }`;
}

function isComposite({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) || isUnionType(named);
}
