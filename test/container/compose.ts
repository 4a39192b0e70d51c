import { parse } from 'yaml';
import type { Settings } from '../../scripts/neo4j/localServer';
import { readDataFile } from '../../schema/dataFile';

/** The part of a service in docker-compose.yml that is read here. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly [setting: string]: unknown;
}

export interface Compose {
  readonly services: { readonly neo4j: ComposeService; readonly yizheng: ComposeService };
}

export function readCompose(): Compose {
  return parse(readDataFile('docker-compose.yml')) as Compose;
}

/** The environment that a service is given, with `${NAME:?…}` and `$$` resolved as docker compose resolves them. */
export function environmentOf({ environment }: ComposeService, settings: Readonly<Record<string, string>>): Record<string, string> {
  const given = (_: string, name: string) => settings[name] ?? '';
  const resolved = (text: string) => text.replace(/\$\{(\w+):\?[^}]{0,200}\}/g, given).replaceAll('$$', '$');
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, resolved(text)]));
}

/** `NEO4J_dbms_usage__report_enabled` as the image of Neo4j writes it into neo4j.conf: `dbms.usage_report.enabled=…`. */
export function neo4jSettings(environment: Readonly<Record<string, string>>): Settings {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('NEO4J_') && name !== 'NEO4J_AUTH')
    .map(([name, value]) => [name.slice('NEO4J_'.length).replace(/_+/g, (found) => (found === '__' ? '_' : '.')), value]));
}
