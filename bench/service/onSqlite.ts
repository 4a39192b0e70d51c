import { openSqliteStore } from '../../src/store/sqlite';
import { askedFor } from './asked';
import { BareDatabase } from './bare/sqlite';
import { contest, type Result } from './contest';
import { posting } from './post';
import { serveBeside, serveStore } from './processes';
import type { ServiceRequest } from './requests';

/**
 * The service over a database file, beside the same statements prepared in this process (one client) or over bare HTTP (sixteen);
 * request by request.
 */
export async function* onSqlite(file: string, requests: readonly ServiceRequest[]): AsyncGenerator<Result[]> {
  const [service, bareServer] = [await serveStore(file), await serveBeside('bareServer.js', [file])];
  const [store, database] = [await openSqliteStore(file), new BareDatabase(file)];
  for (const { name, query } of requests) {
    const asked = await askedFor(store, query);
    const ask = posting(service.url, { query });
    yield contest('SQLite', name, [
      { name: 'service', alone: ask, together: ask },
      { name: 'bare', alone: database.bare(asked), together: posting(bareServer.url, asked) },
    ]);
  }
  database.close();
  await store.close();
  await Promise.all([service.end(), bareServer.end()]);
}
