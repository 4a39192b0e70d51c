/** Values for any argument of the schema, from what its types say: mostly of the type, often hostile. */
import fc from 'fast-check';
import {
  isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType,
  type GraphQLArgument, type GraphQLInputType,
} from 'graphql';

/** What breaks statements, patterns, searches, terminals and programs that trust. */
export const HOSTILE = [
  '', ' ', '\'', '"', '\\', '`', '; DROP TABLE node; --', '\' OR 1=1 --', '") OR ("1"="1', '}) DETACH DELETE n //', '$given', '${7*7}', '{{7*7}}',
  '*', '"*', 'NEAR(', 'a AND OR NOT b', 'names:', '^a', '-a', '(((((', '%_', '%%%%%%%%', '(a+)+$', '(.*)*(.*)*x', '[', '~1', 'a~', '/a|b/', '\u0000', 'a\u0000b',
  '\u202e\u202d', '\ud800', '\udfff\ud800', '\ufeff', '\r\n\r\n', '../../../../etc/passwd', 'file:///etc/passwd', '__proto__', 'constructor', 'null', 'NaN',
  '9'.repeat(400), '中'.repeat(3_000), '🀄'.repeat(500), 'document:', 'theme:', '2026-13', '0000-00', '2026-01-20T00:00:00Z', 'MQ==', '1.AAAAAAAA.W10', '1.AAAAAAAA.bnVsbA',
];

/** Ids that the store knows, so that answers have something below. */
export const KNOWN = ['party:中国民主同盟', 'sector:教育界', 'organization:云溪/民盟', 'delegate:云溪/林一帆', 'theme:education', 'theme:education/rural', 'contribution:000000000000000a', 'document:00000000000000ff', 'committee:云溪', '民盟', '教育'];

const text = fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }));

const NUMBERS = [0, -1, 1, 2, 20, 100, 101, 2 ** 31 - 1, -(2 ** 31)];

/** By the name of a scalar; those of our own are texts that should be dates or months. */
const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constantFrom(...NUMBERS)),
  Float: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-1, 1e308, 0)),
  Boolean: fc.boolean(),
  Month: fc.oneof(fc.constantFrom('2025-01', '2026-01'), text),
  Date: fc.oneof(fc.constantFrom('2025-01-01', '2026-01-20'), text),
};

function valueOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return fc.array(valueOf(type.ofType as GraphQLInputType), { maxLength: 3 });
  if (isScalarType(type)) return SCALARS[type.name] ?? text;
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) throw new Error('There is no other input type.');
  const fields = Object.values(type.getFields());
  return fc.record(
    Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type)])),
    { requiredKeys: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name) },
  );
}

/** Values by the name of the argument; those that need not be given are left out at times. */
export function valuesOf(args: readonly GraphQLArgument[]): fc.Arbitrary<Record<string, unknown>> {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined).map(({ name }) => name);
  return fc.record(Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type)])), { requiredKeys: needed });
}
