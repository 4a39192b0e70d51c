/** `/guide`: what Neo4j Browser is told about the graph. */
import type { Plugin } from 'graphql-yoga';
import { guidePage, readStyle } from './page';

/** Where the guide is, for `:play` and `:guide`. */
export const GUIDE_PATH = '/guide';

/** Where its style is, for `:style`. */
export const STYLE_PATH = '/guide/style.grass';

/** Neo4j Browser is another origin and adds headers of its own. Nothing of the graph is in these pages: anybody may read them. */
const OPEN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

type Page = (origin: string) => { readonly type: string; readonly body: string };

const PAGES: Readonly<Record<string, Page>> = {
  [GUIDE_PATH]: (origin) => ({ type: 'text/html', body: guidePage(origin) }),
  [STYLE_PATH]: () => ({ type: 'text/plain', body: readStyle() }),
};

/** Answers for the guide and its style; leaves all else to the service. */
export function useGuide(): Plugin {
  return {
    onRequest: ({ request, url, fetchAPI, endResponse }) => {
      const page = PAGES[url.pathname];
      if (page === undefined) return;
      if (request.method === 'OPTIONS') return endResponse(new fetchAPI.Response(null, { status: 204, headers: OPEN }));
      const { type, body } = page(url.origin);
      endResponse(new fetchAPI.Response(body, { headers: { ...OPEN, 'content-type': `${type}; charset=utf-8` } }));
    },
  };
}
