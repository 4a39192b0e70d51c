import { readConfig } from '../../../../src/config';
import { failuresTo } from '../../../../src/service/log';
import { createService } from '../../../../src/service/service';
import type { Store } from '../../../../src/store/store';
import { fuzzEveryField } from '../../service/hostile/fuzz';
import { codesOf, type Answer } from '../../service/network/served';
import { smallGraph } from '../../service/smallGraph';

const WRITE = 'write-key-of-the-tests';
const HEADERS = { 'content-type': 'application/json', authorization: `Bearer ${WRITE}` };

/** Every field of the service over the store, with any values for its arguments: each once, for a server takes longer than a file. */
export function answersAnything(open: () => Promise<Store>): void {
  test('any values for the arguments of any field get an answer, or an error that says what was wrong with them', async () => {
    const store = await open();
    await store.write(smallGraph);
    const failures: unknown[] = [];
    const { service: usual } = readConfig({});
    const settings = { ...usual, metrics: false, keys: [{ name: 'desk', scope: 'write', secret: WRITE }], limits: { ...usual.limits, time: 600_000 } } as const;
    const service = createService(store, failuresTo((failure) => void failures.push(failure)), settings);
    await fuzzEveryField(async (operation) => {
      const answer = await service.fetch('http://localhost/graphql', { method: 'POST', headers: HEADERS, body: JSON.stringify(operation) });
      return { codes: codesOf(await answer.json() as Answer), failures };
    }, { runs: 1 });
    await store.close();
  });
}
