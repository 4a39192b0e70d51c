import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { Statements, statementText } from './statements';

/** How to reach a server: user and password never appear in a message. */
export interface Neo4jAccess {
  /** `neo4j://`, `neo4j+s://`, `bolt://`… */
  readonly uri: string;
  /** Null where the server asks for none. */
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  /** How long a server that goes away is waited for, in milliseconds; three quarters of a minute where it is not said. */
  readonly patience?: number;
}

/** A server that does not answer at all is given up after this, in milliseconds. */
const CONNECTION_TIMEOUT = 10_000;

/** One that goes away is waited for: the driver tries a whole transaction again, with growing pauses. */
const PATIENCE = 45_000;

/** One driver, and sessions of the named database that see what the ones before them wrote. */
export class Connection {
  readonly database: string;
  private readonly driver: Driver;

  constructor({ uri, user, password, database, patience = PATIENCE }: Neo4jAccess) {
    this.database = database;
    this.driver = neo4j.driver(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ''), {
      disableLosslessIntegers: true, connectionTimeout: CONNECTION_TIMEOUT, maxTransactionRetryTime: patience,
    });
  }

  /** What the server calls itself: `Neo4j/5.26.12`. Tried once, so that a wrong address is told at once. */
  async agent(): Promise<string> {
    const { agent } = await this.driver.getServerInfo({ database: this.database });
    return agent ?? '';
  }

  /** @param within milliseconds after which the server ends the transaction; as its own settings have it where none is given */
  read<T>(work: (statements: Statements) => Promise<T>, within?: number): Promise<T> {
    const limit = within === undefined ? {} : { timeout: Math.max(1, Math.ceil(within)) };
    return this.inSession((session) => session.executeRead((transaction) => work(new Statements(transaction)), limit));
  }

  /** The work may be done again, from its start, where the server asks for it. */
  write<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.inSession((session) => session.executeWrite((transaction) => work(new Statements(transaction))));
  }

  /** Each statement of a script in a transaction of its own, as changes of the schema must be. */
  async script(name: string): Promise<void> {
    for (const statement of statementText(name).split(/;\n/)) {
      await this.inSession((session) => session.executeWrite((transaction: ManagedTransaction) => transaction.run(statement)));
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async inSession<T>(use: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.database, bookmarkManager: this.driver.executeQueryBookmarkManager });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }
}
