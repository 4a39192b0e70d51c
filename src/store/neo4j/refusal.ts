import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors';

const NOT_A_LEADER = 'Neo.ClientError.Cluster.NotALeader';

/** No member of a cluster takes writes: the driver says that the session is over. */
const NO_LEADER = 'NoLeader';

/** As the driver words it, which has no code for it. */
const UNTRUSTED = 'certificate is not trusted';

/** What the codes of server and driver mean to the person at the keyboard. */
const REASONS: Readonly<Record<string, string>> = {
  'Neo.ClientError.Security.Unauthorized': 'refuses the user or password; check YIZHENG_NEO4J_USER and YIZHENG_NEO4J_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'refuses the user or password, too often by now; check them and wait a moment',
  'Neo.ClientError.Security.CredentialsExpired': 'wants a new password first; set one with Neo4j Browser',
  'Neo.ClientError.Security.Forbidden': 'does not allow this user to write; ask for the right to, or name another user',
  'Neo.ClientError.Database.DatabaseNotFound': 'has no such database; create it or set YIZHENG_NEO4J_DATABASE to one that is there',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': 'is read-only; make it writable or name another database',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': 'is read-only; make it writable or name another database',
  [NOT_A_LEADER]: 'takes no writes at this member; use a neo4j:// address, which finds the one that does',
  [NO_LEADER]: 'has no leader, which alone takes writes; try again when it has one',
  'Neo.TransientError.General.OutOfMemoryError': 'is out of memory; give it more, or take in fewer documents at once',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': 'is out of memory; give it more, or take in fewer documents at once',
  'Neo.TransientError.General.DatabaseUnavailable': 'is not available just now; try again when it is up',
  'Neo.DatabaseError.Transaction.TransactionLogError': 'cannot be written to, its disk may be full; make room and try again',
  'Neo.DatabaseError.Transaction.TransactionStartFailed': 'has stopped after an error, its disk may be full; make room and restart it',
  [UNTRUSTED]: 'shows a certificate that is not trusted; name its authority in NODE_EXTRA_CA_CERTS, or use +ssc:// where it is your own',
  ServiceUnavailable: 'cannot be reached; check the address, whether it is encrypted (neo4j+s://), and that the server is up',
  SessionExpired: 'went away; try again when it is up',
};

/** An error of driver or server as a sentence: what, where, what to do. */
export function refusal(where: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause);
  const message = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]?.replace(/[.:\s]{1,3}$/, '');
  return new StoreError(`The store ${where} ${REASONS[code] ?? `failed: ${message}`}.`, { cause });
}

/** The code of the error, or one of our own where what it passes on says more. */
function codeOf(cause: unknown): string {
  const [error, ...passedOn] = chainOf(cause);
  if (error === undefined) return '';
  if (passedOn.some(({ code }) => code === NOT_A_LEADER)) return NO_LEADER;
  return [error, ...passedOn].some(({ message }) => message.includes(UNTRUSTED)) ? UNTRUSTED : error.code;
}

/** An error of the driver and those that it passes on, the first of them last. */
function chainOf(cause: unknown): Neo4jError[] {
  return cause instanceof Neo4jError ? [cause, ...chainOf(cause.cause)] : [];
}

/** Whether the server ended a transaction because its time was over, or because another asked it to. */
export function isEndedByTime(cause: unknown): boolean {
  return cause instanceof Neo4jError && /^Neo\.\w{1,20}\.Transaction\.(TransactionTimedOut|Terminated)/.test(cause.code);
}
