import { createServer, STATUS_CODES, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ConfigError } from '../errors';

export interface RunningServer {
  /** `http://127.0.0.1:4000`, with the port that was really taken. */
  readonly origin: string;
  /** Takes no new requests, lets those under way finish, and ends. */
  readonly stop: () => Promise<void>;
}

/** How long clients may take, in milliseconds. */
export interface Patience {
  /** For the headers of a request, from its first byte or the opening of its connection. */
  readonly headers: number;
  /** For all of a request. */
  readonly request: number;
  /** For the next one on a connection. */
  readonly idle: number;
  /** For what is under way once the service is told to stop. */
  readonly stop: number;
}

const USUAL: Patience = { headers: 10_000, request: 30_000, idle: 10_000, stop: 10_000 };

/** Connections at once; more are closed at their opening. */
const MOST_CONNECTIONS = 2_000;

/**
 * Listens at `host:port`.
 * @throws ConfigError in one sentence where the address is taken or not ours to take
 */
export async function listen(handler: RequestListener, host: string, port: number, patience: Patience = USUAL): Promise<RunningServer> {
  const server = createServer({
    headersTimeout: patience.headers, requestTimeout: patience.request, keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: Math.min(1_000, patience.headers),
  }, handler);
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', refuse);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { origin: `http://${shownHost}:${address.port}`, stop: () => stop(server, patience.stop) };
}

/** What is no HTTP, or comes too slowly, is told so in the shape of all other answers, and its connection closed. */
const UNREADABLE: Readonly<Record<string, readonly [status: number, code: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TIMEOUT'],
  HPE_HEADER_OVERFLOW: [431, 'HEADERS_TOO_LARGE'],
};

function refuse({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, name] = UNREADABLE[code] ?? [400, 'BAD_REQUEST'];
  const body = JSON.stringify({ errors: [{ message: STATUS_CODES[status], extensions: { code: name } }] });
  const headers = ['content-type: application/json', `content-length: ${body.length}`, 'connection: close'];
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', body].join('\r\n'));
}

function stop(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): ConfigError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program: stop that one, or choose another with --port or YIZHENG_PORT.`,
    EACCES: `Port ${port} on ${host} may not be opened by this user: choose one above 1023 with --port or YIZHENG_PORT.`,
    EADDRNOTAVAIL: `${host} is no address of this machine: choose another with --host or YIZHENG_HOST (127.0.0.1 is this machine alone).`,
    ENOTFOUND: `The host ${host} is not known: choose another with --host or YIZHENG_HOST (127.0.0.1 is this machine alone).`,
  };
  return new ConfigError(reasons[error.code ?? ''] ?? `Cannot serve at ${host}:${port}: ${error.message}.`, { cause: error });
}
