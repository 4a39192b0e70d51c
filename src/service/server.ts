import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../errors';

export interface RunningServer {
  /** `http://127.0.0.1:4000`, with the port that was really taken. */
  readonly origin: string;
  /** Takes no new requests, lets those under way finish, and ends. */
  readonly stop: () => Promise<void>;
}

/** How long a request under way may take once the service is told to stop, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Listens at `host:port`.
 * @throws ConfigError in one sentence where the address is taken or not ours to take
 */
export async function listen(handler: RequestListener, host: string, port: number): Promise<RunningServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { origin: `http://${shownHost}:${address.port}`, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE);
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
