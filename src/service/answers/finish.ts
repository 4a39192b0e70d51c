import type { Plugin } from 'graphql-yoga';
import { factsOf } from '../facts';
import { refused } from './refusal';

/** What Yoga refuses without a word. */
const WORDLESS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request could not be read.'],
  404: ['NOT_FOUND', 'There is nothing here: questions go to /graphql.'],
  405: ['METHOD_NOT_ALLOWED', 'Ask by POST, or by GET with the query in the address.'],
  406: ['NOT_ACCEPTABLE', 'Answers are JSON: accept application/json or application/graphql-response+json.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Questions come as JSON: say content-type: application/json.'],
  500: ['INTERNAL_SERVER_ERROR', 'The service could not answer this; its log says why.'],
};

/** What goes with every answer: browsers take it for what it says it is, and show it in no frame of another site. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' };

/** Gives every answer the id of its request, and those that say no without a word the shape of all others. */
export function useFinish(): Plugin {
  return {
    onResponse: ({ request, response, setResponse }) => {
      const words = WORDLESS[response.status];
      const isWordless = words !== undefined && !(response.headers.get('content-type') ?? '').includes('json');
      const whole = isWordless ? refused(request, response.status, ...words, keptHeaders(response)) : response;
      for (const [name, value] of Object.entries({ ...HEADERS, 'x-request-id': factsOf(request).id })) whole.headers.set(name, value);
      // What is still to come of a body that is too large is not waited for.
      if (response.status === 413) whole.headers.set('connection', 'close');
      if (whole !== response) setResponse(whole);
    },
  };
}

function keptHeaders(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => name === 'allow' || name.startsWith('access-control-')));
}
