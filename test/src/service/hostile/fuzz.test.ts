import { codesOf, withServed, type Answer } from '../network/served';
import { fuzzEveryField } from './fuzz';

// Some thousand requests, on a machine that may be busy.
jest.setTimeout(600_000);

const WRITE = 'write-key-of-the-tests';
const HEADERS = { authorization: `Bearer ${WRITE}` };

test('any values for the arguments of any field get an answer, or an error that says what was wrong with them', () =>
  withServed({ settings: { keys: [{ name: 'desk', scope: 'write', secret: WRITE }] } }, async ({ post, failures }) => {
    await fuzzEveryField(async ({ query, variables }) => {
      const answer = await post(query, { variables, headers: HEADERS });
      return { codes: codesOf(await answer.json() as Answer), failures };
    }, { runs: 2 });
  }));
