import { GraphQLError } from 'graphql';
import { InputError, StoreError } from '../errors';

const UNFORESEEN = 'The service could not answer this; its log says why.';

/**
 * The one place where errors leave the service, each with `extensions.code`. What the client got wrong passes
 * in our words; what failed inside is masked, for its message could name files or statements.
 */
export function maskServiceError(error: unknown): GraphQLError {
  const cause = origin(error);
  if (cause instanceof GraphQLError) return withCode(error instanceof GraphQLError ? error : cause, 'BAD_REQUEST');
  if (cause instanceof InputError) return told(error, cause.message, cause.code);
  return told(error, UNFORESEEN, cause instanceof StoreError ? cause.code : 'INTERNAL_SERVER_ERROR');
}

/** What was thrown: graphql-js wraps it once for each layer it passes. */
function origin(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? origin(error.originalError) : error;
}

function told(error: unknown, message: string, code: string): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  return new GraphQLError(message, { nodes, path, extensions: { code } });
}

/** Syntax and validation errors come with no code of their own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

/** A question that cannot be answered as asked. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
