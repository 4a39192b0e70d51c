import { getOperationAST, GraphQLError, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { failureBehind } from '../errors';
import { factsOf } from '../facts';
import type { ServiceLog } from '../log';
import type { Metrics } from '../metrics';

/** Tells log and metrics how each request ended, and names the request in each of its errors. */
export function useObservers(log: ServiceLog, metrics: Metrics | null): Plugin {
  return {
    onExecute: ({ args }) => {
      const { request } = args.contextValue as { readonly request: Request };
      factsOf(request).operation = getOperationAST(args.document as DocumentNode, args.operationName)?.name?.value ?? null;
    },
    onResultProcess: ({ request, result, setResult }) => {
      if (!('errors' in result) || result.errors === undefined) return;
      const errors = told(result.errors, request, log);
      const hasFailed = !('data' in result) && result.errors.some((error) => failureBehind(error) !== undefined);
      setResult({ ...result, errors, ...(hasFailed ? { extensions: { http: { status: 500 } } } : {}) });
    },
    onResponse: ({ request, response }) => {
      const facts = factsOf(request);
      const milliseconds = performance.now() - facts.started;
      log.answered(facts, response.status, milliseconds);
      metrics?.answered(facts, milliseconds);
    },
  };
}

/** Errors of operations that came before are kept with them, and serve several requests: what names the request is a copy. */
function told(errors: readonly GraphQLError[], request: Request, log: ServiceLog): GraphQLError[] {
  const facts = factsOf(request);
  facts.outcome = String(errors[0]?.extensions['code'] ?? 'ok');
  for (const error of errors) {
    const failure = failureBehind(error);
    if (failure !== undefined) log.failed(failure, facts);
  }
  return errors.map((error) => new GraphQLError(error.message, { ...error, extensions: { ...error.extensions, requestId: facts.id } }));
}
