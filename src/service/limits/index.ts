import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../config';
import { tooMuch } from '../errors';
import { useBodyLimit } from './body';

/** How long the text of an operation may be, in UTF-16 code units: parsed ones are kept for when they come again. */
const LONGEST = 50_000;

/** What an operation may be made of, looked at before anything of it is executed. Fragments count where they are spread. */
export function useLimits({ body, depth, cost, aliases, tokens, directives }: Limits): Plugin[] {
  return [
    useBodyLimit(body),
    useLongest(),
    maxTokensPlugin({ n: tokens, ...refusing('TOO_MANY_TOKENS') }),
    maxDepthPlugin({ n: depth, flattenFragments: true, ...refusing('TOO_DEEP') }),
    maxAliasesPlugin({ n: aliases, ...refusing('TOO_MANY_ALIASES') }),
    maxDirectivesPlugin({ n: directives, ...refusing('TOO_MANY_DIRECTIVES') }),
    costLimitPlugin({ maxCost: cost, flattenFragments: true, ...refusing('TOO_COSTLY') }),
  ] as Plugin[];
}

/** Gives the error of a limit its code. */
function refusing(code: string) {
  const name = (_: unknown, error: GraphQLError): void => {
    Object.assign(error.extensions, { code, http: { status: 400 } });
  };
  return { onReject: [name] };
}

function useLongest(): Plugin {
  return {
    onParams: ({ params }) => {
      if (typeof params.query !== 'string' || params.query.length <= LONGEST) return;
      throw tooMuch('TOO_LONG', `The operation has ${params.query.length} characters but may have ${LONGEST}: give values as variables.`);
    },
  };
}
