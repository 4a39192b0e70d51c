import { factsOf } from '../facts';

/** An answer that says no before anything was asked of the schema: the same shape as the errors of GraphQL. */
export function refused(
  request: Request, status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {},
): Response {
  const facts = factsOf(request);
  facts.outcome = code;
  const body = { errors: [{ message, extensions: { code, requestId: facts.id } }] };
  return Response.json(body, { status, headers });
}
