/** `/`: the page on which people explore the graph in a browser. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { packageRoot } from '../../../schema/dataFile';

/** Where the build leaves the page and all that it loads. */
const FOLDER = join(packageRoot, 'dist/src/explorer');

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

interface Asset {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers for the page; leaves all else to the service. Nothing of the graph is in it: it asks for that as anybody does. */
export function useExplorer(): Plugin {
  const assets = existsSync(FOLDER) ? readAssets() : new Map<string, Asset>();
  return {
    onRequest: ({ request, url, fetchAPI, endResponse }) => {
      const asset = request.method === 'GET' || request.method === 'HEAD' ? assets.get(url.pathname) : undefined;
      if (asset === undefined) return;
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : asset.body, { headers: asset.headers }));
    },
  };
}

/** By the path that each is at: the page itself at `/`. */
function readAssets(): Map<string, Asset> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) in TYPES);
  return new Map(files.map((file) => {
    const body = readFileSync(join(FOLDER, file), 'utf8');
    const type = `${TYPES[extname(file)]}; charset=utf-8`;
    const isPage = file === 'page.html';
    const headers = { 'content-type': type, 'cache-control': 'no-cache', ...(isPage ? { 'content-security-policy': policyOf(body) } : {}) };
    return [isPage ? '/' : `/explorer/${file.replaceAll('\\', '/')}`, { body, headers }];
  }));
}

/** The page runs its own scripts alone, and talks to nobody but this service. */
function policyOf(page: string): string {
  const [, map = ''] = /<script type="importmap">([^<]*)</.exec(page) ?? [];
  const hash = createHash('sha256').update(map).digest('base64');
  return [
    'default-src \'none\'', `script-src 'self' 'sha256-${hash}'`, 'style-src \'self\'', 'connect-src \'self\'', 'img-src data:',
    'base-uri \'none\'', 'form-action \'none\'', 'frame-ancestors \'none\'',
  ].join('; ');
}
