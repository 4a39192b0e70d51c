import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServiceSettings } from '../../config';
import { refused } from '../answers/refusal';
import { forbidden } from '../errors';
import { factsOf } from '../facts';
import { apiKeys } from './apiKeys';
import { ANYBODY, type Caller, type Scope } from './caller';
import { tokens } from './tokens';

/**
 * Finds out who asks, by `Authorization: Bearer …` or `x-api-key`. A key that is none is refused, though reads be open:
 * whoever shows one means to be known.
 */
export function useKeys({ keys, tokens: tokenSettings, openReads }: Pick<ServiceSettings, 'keys' | 'tokens' | 'openReads'>): Plugin {
  const byKey = apiKeys(keys);
  const byToken = tokens(tokenSettings);
  const anybody: Caller = openReads ? { ...ANYBODY, scopes: ['read'] } : ANYBODY;
  return {
    onRequest: async ({ request, endResponse }) => {
      const shown = shownKey(request);
      const caller = shown === null ? anybody : byKey(shown) ?? await byToken(shown);
      if (caller !== null) factsOf(request).caller = caller;
      else endResponse(refused(request, 401, 'UNAUTHENTICATED', 'The key or token shown is not valid.', { 'www-authenticate': 'Bearer' }));
    },
  };
}

function shownKey(request: Request): string | null {
  const bearer = /^Bearer ([^\s]{1,8000})$/i.exec(request.headers.get('authorization') ?? '');
  return bearer?.[1] ?? request.headers.get('x-api-key');
}

/** Asks for the scope that an operation needs: `write` for mutations, `read` for all else. */
export function useScopes(): Plugin {
  return {
    onExecute: ({ args }) => {
      const { request } = args.contextValue as { readonly request: Request };
      const operation = getOperationAST(args.document, args.operationName)?.operation;
      const scope: Scope = operation === 'mutation' ? 'write' : 'read';
      if (!factsOf(request).caller.scopes.includes(scope)) throw forbidden(scope);
    },
  };
}
