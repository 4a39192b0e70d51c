import { ConfigError } from '../errors';

const SERVER = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** Whether a store is the address of a Neo4j server (`neo4j://`, `neo4j+s://`, `bolt://`…) and not a file. */
export function isServer(store: string): boolean {
  return SERVER.test(store);
}

/** As messages name it, without what may stand in it of a user and password. */
export function shownAddress(address: string): string {
  return isServer(address) ? address.replace(/\/\/[^/@]*@/, '//') : address;
}

/** @throws ConfigError where a password stands in the address: the command line is seen by others, and kept */
export function checkAddress(address: string): void {
  if (!/^[^/]*\/\/[^/]*@/.test(address)) return;
  throw new ConfigError('User and password do not belong in the address of the store: '
    + 'set YIZHENG_NEO4J_USER and YIZHENG_NEO4J_PASSWORD, or put them into .env.');
}
