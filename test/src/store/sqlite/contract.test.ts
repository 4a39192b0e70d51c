import { openSqliteStore } from '../../../../src/store/sqlite';
import { describeStore } from '../contract';

describe('the SQLite store', () => describeStore(() => openSqliteStore(':memory:')));
