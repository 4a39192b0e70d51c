import { Option } from 'commander';

/** `--store`, the same for every command that reads or writes the graph. */
export function storeOption(): Option {
  return new Option('--store <store>', 'database file, or the neo4j:// address of a server (default: YIZHENG_STORE or data/yizheng.db)');
}

/** `--host` and `--port`, the same for the commands that serve. */
export function addressOptions(): [Option, Option] {
  return [
    new Option('--host <host>', 'address to listen at (default: YIZHENG_HOST or 127.0.0.1, this machine alone)'),
    new Option('--port <port>', 'port to listen at (default: YIZHENG_PORT or 4000)'),
  ];
}

/** `--workers`, the same for the commands that read documents. */
export function workersOption(): Option {
  return new Option('--workers <n>', 'threads that read documents (default: YIZHENG_WORKERS or one for each core, two at most)');
}
