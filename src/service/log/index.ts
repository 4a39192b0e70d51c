import { destination, pino } from 'pino';
import type { LogLevel } from '../../config';
import type { Facts } from '../facts';
import { failureStory } from './failureStory';

/** What whoever runs the service is told of it: never what was asked, nor by what key. */
export interface ServiceLog {
  /** An answer left. */
  readonly answered: (facts: Facts, status: number, milliseconds: number) => void;
  /** Something failed inside, while a request was answered. */
  readonly failed: (failure: unknown, facts: Facts) => void;
}

/** One JSON object a line on standard error. */
export function jsonLog(level: LogLevel): ServiceLog {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
  return {
    answered: ({ id, operation, outcome, caller }, status, milliseconds) => {
      log.info({ request: id, operation, outcome, status, milliseconds: Math.round(milliseconds), caller: caller.name }, 'answered');
    },
    failed: (failure, { id, operation }) => log.error({ request: id, operation, failure: failureStory(failure) }, 'failed'),
  };
}

/** For who only wants to hear of failures. */
export function failuresTo(report: (failure: unknown) => void): ServiceLog {
  return { answered: () => undefined, failed: report };
}
