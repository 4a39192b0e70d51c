import { GraphQLScalarType } from 'graphql';
import { badRequest } from '../errors';

/** Dates leave as the store has them, and come in checked. */
export const scalars = {
  Date: textOf('Date', /^\d{4}-\d{2}-\d{2}$/, '2026-01-20'),
  Month: textOf('Month', /^\d{4}-(0[1-9]|1[0-2])$/, '2026-01'),
};

function textOf(name: string, form: RegExp, example: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (given) => {
      if (typeof given === 'string' && form.test(given)) return given;
      throw badRequest(`A ${name} is written ${example}`);
    },
  });
}
