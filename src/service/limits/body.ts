import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses bodies of more bytes than that. One that says its length is held to it by HTTP and is read as it comes: Yoga's own limit
 * hands every body through two streams, which takes a fifth of a short request. One that does not say it is counted as it comes.
 */
export function useBodyLimit(most: number): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
      const length = request.headers.get('content-length');
      if (length !== null && !/^\d{1,15}$/.test(length)) throw refusal(400, 'BAD_REQUEST', 'Content-Length is no number of bytes.');
      if (Number(length ?? 0) > most) throw tooLarge(most);
      if (length !== null || request.body === null || requestParser === undefined) return;
      setRequestParser(async ({ url, method, headers, signal, body }) => {
        const whole = await read(body, most);
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body: whole }));
      });
    },
  };
}

/** What is still to come of a body that is too large is left where it is: to cancel it would close the connection before the answer. */
async function read(body: Request['body'], most: number): Promise<string> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) throw tooLarge(most);
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString();
}

function tooLarge(most: number): GraphQLError {
  return refusal(413, 'REQUEST_ENTITY_TOO_LARGE', `A request may have ${most} bytes.`);
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
