import type { Plugin } from 'graphql-yoga';

/** Answers a GET of one address. */
export type Route = (request: Request) => Promise<Response> | Response;

/** What is answered beside GraphQL, by path. */
export type Routes = Readonly<Record<string, Route>>;

export function useRoutes(routes: Routes): Plugin {
  return {
    onRequest: async ({ request, url, endResponse }) => {
      const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
      if (route !== undefined && request.method === 'GET') endResponse(await route(request));
    },
  };
}
