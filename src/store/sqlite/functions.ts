import type Database from 'better-sqlite3';
import { changedDays, joinedDays } from '../days';
import { searchable } from '../searchable';

/** Gives a connection the functions that the statements of `sql/` call. */
export function defineFunctions(database: Database.Database): void {
  database.function('searchable', { deterministic: true }, (words: unknown) => searchable(typeof words === 'string' ? words : ''));
  database.function('counted_days', { deterministic: true }, (days: unknown) => changedDays('', String(days).split(','), []));
  database.function('joined_days', { deterministic: true }, (one: unknown, other: unknown) => joinedDays(String(one), String(other)));
}
