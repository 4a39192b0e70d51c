import { GraphQLError } from 'graphql';
import { InputError, StoreError, TimeoutError } from '../errors';
import type { Scope } from './keys/caller';

const UNFORESEEN = 'The service could not answer this; its log says why.';

/**
 * The one place where errors leave the service, each with `extensions.code`. What the client got wrong passes
 * in our words; what failed inside is masked, for its message could name files or statements, and kept for the log.
 */
export function maskServiceError(error: unknown): GraphQLError {
  const cause = origin(error);
  if (cause instanceof GraphQLError) return withCode(error instanceof GraphQLError ? error : cause);
  if (cause instanceof InputError || cause instanceof TimeoutError) return told(error, cause.message, cause.code);
  return told(error, UNFORESEEN, cause instanceof StoreError ? cause.code : 'INTERNAL_SERVER_ERROR', cause);
}

/** What was thrown: graphql-js wraps it once for each layer it passes. */
function origin(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? origin(error.originalError) : error;
}

function told(error: unknown, message: string, code: string, cause?: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  const made = new GraphQLError(message, { nodes, path, extensions: { code } });
  if (cause !== undefined) failures.set(made, cause);
  return made;
}

const failures = new WeakMap<GraphQLError, unknown>();

/** What failed inside where an error says no more than that something did; undefined for all others. */
export function failureBehind(error: GraphQLError): unknown {
  return failures.get(error);
}

const BY_STATUS: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 405: 'METHOD_NOT_ALLOWED' };

/** Syntax and validation errors come with no code of their own, nor does what a plug-in refuses by its status. */
function withCode(error: GraphQLError): GraphQLError {
  const http = error.extensions['http'];
  error.extensions['code'] ??= BY_STATUS[http?.status ?? 400] ?? 'BAD_REQUEST';
  return error;
}

/** A question that cannot be answered as asked. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** A cursor that is not of this list, or of no list. */
export function badCursor(): GraphQLError {
  const message = 'after is no cursor of this list: give the endCursor of the page before, and ask for the same otherwise';
  return new GraphQLError(message, { extensions: { code: 'BAD_CURSOR' } });
}

/** An operation that is behind a key. */
export function forbidden(scope: Scope): GraphQLError {
  const message = `This needs a key that may ${scope}: show it as Authorization: Bearer …`;
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** More than one request may ask for. */
export function tooMuch(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
