import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { HANDSHAKE, inChunks, Messages, replaced, runMessage, says, TAG, tagOf } from './bolt';

/** No Cypher: the server answers it with an error, which takes its place among the answers. */
const REFUSED = runMessage('NOT HERE');
const SYNTAX_ERROR = 'Neo.ClientError.Statement.SyntaxError';
const NOT_A_LEADER = 'Neo.ClientError.Cluster.NotALeader';

/**
 * A member of a cluster, which Neo4j Community does not make: an address of its own before a server that is real, as all
 * members hold the same graph. Once it is not the leader it says so to who wants to write, and names the one that is.
 */
export class ClusterMember {
  /** Statements of writers that went through, and that were refused. */
  readonly statements = { written: 0, refused: 0 };
  private readonly connections = new Set<Socket>();
  private leadsFor = Infinity;
  private cutsAfter = Infinity;
  private leader: ClusterMember = this;

  /** @param uri of the server, such as `bolt://localhost:7687` */
  static async before(uri: string): Promise<ClusterMember> {
    const { hostname, port } = new URL(uri);
    const door = createServer();
    await once(door.listen(0, '127.0.0.1'), 'listening');
    const member = new ClusterMember((door.address() as AddressInfo).port, () => door.close());
    door.on('connection', (driver) => member.join(driver, connect(Number(port), hostname)));
    return member;
  }

  private constructor(private readonly port: number, private readonly shut: () => void) {}

  /** Where drivers reach it. */
  get address(): string {
    return `localhost:${this.port}`;
  }

  /** After so many more statements of writers another leads; nobody does where it names itself. */
  stepDown(statements: number, leader: ClusterMember): void {
    this.leadsFor = statements;
    this.leader = leader;
  }

  /** After so many more statements of writers every connection breaks off, once. */
  cut(statements: number): void {
    this.cutsAfter = statements;
  }

  close(): void {
    this.shut();
    this.breakOff();
  }

  private breakOff(): void {
    for (const connection of this.connections) connection.destroy();
    this.connections.clear();
  }

  private join(driver: Socket, server: Socket): void {
    const [asked, answered] = [new Messages(HANDSHAKE.asked), new Messages(HANDSHAKE.answered)];
    const said = { isWriting: false, isRefused: false };
    driver.on('data', (bytes: Buffer) => {
      const { handshake, messages } = asked.take(bytes);
      server.write(withoutManifest(handshake));
      for (const message of messages) server.write(inChunks(this.asked(message, said)));
    });
    server.on('data', (bytes: Buffer) => {
      const { handshake, messages } = answered.take(bytes);
      driver.write(handshake);
      for (const message of messages) driver.write(inChunks(answer(message, said)));
    });
    for (const [one, other] of [[driver, server], [server, driver]] as const) {
      this.connections.add(one);
      one.setNoDelay().on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  }

  /** What the server is asked in the place of a message. */
  private asked(message: Buffer, said: { isWriting: boolean; isRefused: boolean }): Buffer {
    const tag = tagOf(message);
    if (tag === TAG.route && this.leadsFor <= 0) return replaced(message, this.address, this.leader.address);
    if (tag === TAG.begin) said.isWriting = !says(message, 'mode', 'r');
    if (tag !== TAG.run || !said.isWriting) return message;
    if (this.cutsAfter-- === 0) this.breakOff();
    said.isRefused = this.leadsFor-- <= 0;
    this.statements[said.isRefused ? 'refused' : 'written']++;
    return said.isRefused ? REFUSED : message;
  }
}

/** What the driver hears in the place of an answer. */
function answer(message: Buffer, { isRefused }: { readonly isRefused: boolean }): Buffer {
  return isRefused && tagOf(message) === TAG.failure ? replaced(message, SYNTAX_ERROR, NOT_A_LEADER) : message;
}

/** The first of the versions that are asked for may be a list of them, which takes an answer of another length. */
function withoutManifest(handshake: Buffer): Buffer {
  return handshake.length === HANDSHAKE.asked ? Buffer.from(handshake).fill(0, 4, 8) : handshake;
}
