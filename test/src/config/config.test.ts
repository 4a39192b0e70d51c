import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/dataFile';
import { readConfig } from '../../../src/config';
import { settings } from '../../../src/config/settings';
import { ConfigError } from '../../../src/errors';

const NAMES = Object.keys(settings);

function read(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8');
}

describe.each([['README.md', 'none'], ['README.zh-CN.md', '无']])('%s', (readme, none) => {
  const rows = new Map([...read(readme).matchAll(/^\| `(YIZHENG_\w+)` \| (\S+) \|/gm)].map(([, name = '', usual = '']) => [name, usual]));

  test('lists every setting once, in the order of the program, and no other', () => {
    expect([...rows.keys()]).toEqual(NAMES);
  });

  test.each(NAMES)('says what %s is where nobody sets it', (name) => {
    const usual: unknown = settings[name as keyof typeof settings].parse(undefined);
    expect(rows.get(name)).toBe(usual === undefined ? none : `\`${String(usual)}\``);
  });
});

test('.env.example sets nothing that there is not', () => {
  const named = [...read('.env.example').matchAll(/^#?(YIZHENG_\w+)=/gm)].map(([, name]) => name);
  expect(named.filter((name) => !NAMES.includes(name ?? ''))).toEqual([]);
});

describe('a wrong value is refused in one sentence that names it', () => {
  test.each([
    [{ YIZHENG_PORT: '70000' }, 'YIZHENG_PORT is "70000" but must be a port between 0 and 65535 (0 takes any free one).'],
    [{ YIZHENG_TIMEOUT: '0' }, 'YIZHENG_TIMEOUT is "0" but must be a whole number between 1 and 3600.'],
    [{ YIZHENG_MAX_DEPTH: '1e3' }, 'YIZHENG_MAX_DEPTH is "1e3" but must be a whole number'],
    [{ YIZHENG_RATE: '-1' }, 'YIZHENG_RATE is "-1" but must be a whole number'],
    [{ YIZHENG_READS: 'yes' }, 'YIZHENG_READS is "yes" but must be open or key.'],
    [{ YIZHENG_READS: 'key' }, 'YIZHENG_READS is "key" but there is none: set YIZHENG_KEYS'],
    [{ YIZHENG_CORS_ORIGINS: 'example.org' }, 'YIZHENG_CORS_ORIGINS is "example.org" but must hold origins such as https://example.org'],
    [{ YIZHENG_CORS_ORIGINS: 'https://a.example/path' }, 'must hold origins'],
    [{ YIZHENG_LOG: 'loud' }, 'YIZHENG_LOG is "loud" but must be silent, error, warn or info.'],
    [{ YIZHENG_CSRF: '1' }, 'YIZHENG_CSRF is "1" but must be true or false.'],
    [{ YIZHENG_KEYS: 'desk:write:short' }, 'YIZHENG_KEYS is set but must hold name:read:secret'],
    [{ YIZHENG_JWT_SECRET: 'short' }, 'YIZHENG_JWT_SECRET is set but must have 32 characters or more.'],
  ])('%j', (environment, sentence) => {
    const refusal = (() => {
      try {
        return readConfig(environment);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as ConfigError).message).toContain(sentence);
    expect((refusal as ConfigError).message).not.toMatch(/desk:write|\n/);
  });
});

test('keys and origins are parted by commas', () => {
  const { service } = readConfig({ YIZHENG_KEYS: 'a:read:0123456789abcdef, b:write:0123456789:abcdef', YIZHENG_CORS_ORIGINS: 'https://a.example,https://b.example:8443' });
  expect(service.keys).toEqual([{ name: 'a', scope: 'read', secret: '0123456789abcdef' }, { name: 'b', scope: 'write', secret: '0123456789:abcdef' }]);
  expect(service.corsOrigins).toEqual(['https://a.example', 'https://b.example:8443']);
});
