import { fuzzEveryField } from './fuzz';

// Some thousand requests, on a machine that may be busy.
jest.setTimeout(600_000);

test('any values for the arguments of any field get an answer, or an error that says what was wrong with them', () => fuzzEveryField({ runs: 2 }));
