import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveServer } from '../../src/config/secrets.js';
import type { SecretSource, ServerConfig } from '../../src/model/config.js';
import { folderWith } from './support.js';

const KEY = 'k3yK3yk3y';
const URL = 'https://photos.example.net';

interface Setup {
  readonly url?: string;
  readonly apiKey?: SecretSource;
  readonly env?: Readonly<Record<string, string>>;
  /** Below a folder that is the home; the config is in `conf/`, the working directory is `work/`. */
  readonly files?: Readonly<Record<string, string>>;
}

async function resolveIn({ url, apiKey, env = {}, files = {} }: Setup) {
  const home = await folderWith({ 'conf/config.yaml': '', 'work/.keep': '', ...files });
  for (const name of Object.keys(files)) await chmod(join(home, name), 0o600);
  const server: ServerConfig = {
    url: url ?? null,
    apiKey: apiKey ?? null,
    timeout: 30,
    concurrency: 4,
    requestsPerSecond: null,
  };
  return resolveServer(server, join(home, 'conf/config.yaml'), { env, home, cwd: join(home, 'work') });
}

const LOGIN = { '.config/immich/auth.yml': `url: ${URL}/api\nkey: ${KEY}\n` };

describe('row 2: where address and key come from', () => {
  test.each<[string, Setup]>([
    ['the config', { url: `${URL}/api/`, apiKey: { literal: KEY } }],
    ['the environment', { env: { IMMICH_INSTANCE_URL: `${URL}/api`, IMMICH_API_KEY: KEY } }],
    ['a variable of another name', { url: URL, apiKey: { env: 'MY_KEY' }, env: { MY_KEY: KEY } }],
    [
      '.env beside the config',
      { files: { 'conf/.env': `IMMICH_INSTANCE_URL=${URL}\nIMMICH_API_KEY="${KEY}" # mine\n` } },
    ],
    ['.env in the working directory', { url: URL, files: { 'work/.env': `export IMMICH_API_KEY=${KEY}\n` } }],
    [
      'a variable of another name in .env',
      { url: URL, apiKey: { env: 'MY_KEY' }, files: { 'work/.env': `MY_KEY='${KEY}'\n` } },
    ],
    [
      'a file beside the config',
      { url: URL, apiKey: { file: 'key.txt' }, files: { 'conf/key.txt': `${KEY}\nsecond line\n` } },
    ],
    [
      'a file below the home',
      { url: URL, apiKey: { file: '~/key.txt' }, files: { 'key.txt': `\ufeff${KEY}\r\n` } },
    ],
    ['a command', { url: URL, apiKey: { command: `echo "${KEY}"` } }],
    [
      'a command beside the config',
      { url: URL, apiKey: { command: 'cat key.txt' }, files: { 'conf/key.txt': `${KEY}\nuser: me\n` } },
    ],
    ['the login of the Immich CLI', { files: LOGIN }],
    [
      'an old login of the Immich CLI',
      { files: { '.config/immich/auth.yml': `instanceUrl: ${URL}\napiKey: ${KEY}\n` } },
    ],
    ['the login for the same server', { url: URL, files: LOGIN }],
    [
      'the address of the login',
      { env: { IMMICH_API_KEY: KEY }, files: { '.config/immich/auth.yml': `url: ${URL}\nkey: other\n` } },
    ],
  ])('%s', async (_, setup) => {
    expect(await resolveIn(setup)).toEqual({ url: URL, apiKey: KEY, diagnostics: [] });
  });

  test('the first place that has one wins: config, environment, .env beside the config, .env here, login', async () => {
    const files = {
      'conf/.env': 'IMMICH_API_KEY=beside\n',
      'work/.env': 'IMMICH_API_KEY=here\nIMMICH_INSTANCE_URL=https://here.example\n',
      ...LOGIN,
    };
    const env = { IMMICH_API_KEY: 'environment' };
    expect(await resolveIn({ url: URL, apiKey: { literal: 'config' }, env, files })).toMatchObject({
      apiKey: 'config',
      url: URL,
    });
    expect(await resolveIn({ env, files })).toMatchObject({
      apiKey: 'environment',
      url: 'https://here.example',
    });
    expect(await resolveIn({ env: { IMMICH_API_KEY: '' }, files })).toMatchObject({ apiKey: 'beside' });
  });

  test('the login of one server is never sent to another', async () => {
    await expect(resolveIn({ url: 'https://other.example', files: LOGIN })).rejects.toThrow(
      'the API key is not set',
    );
  });

  test.each<[string, Setup, message: string, hint: string]>([
    [
      'nothing at all',
      {},
      'the address of the server and the API key are not set',
      'set IMMICH_INSTANCE_URL and IMMICH_API_KEY in the environment or in .env, or server.url and server.api-key in the config',
    ],
    [
      'neither address nor variable',
      { apiKey: { env: 'MY_KEY' } },
      'the address of the server and the API key are not set',
      'set IMMICH_INSTANCE_URL and MY_KEY in',
    ],
    [
      'no address',
      { env: { IMMICH_API_KEY: KEY } },
      'the address of the server is not set',
      'set IMMICH_INSTANCE_URL in',
    ],
    [
      'a variable that is not set, and the login of the Immich CLI',
      { url: 'https://here.example', apiKey: { env: 'MY_KEY' }, files: LOGIN },
      'the API key is not set',
      'MY_KEY',
    ],
    ['no key', { url: URL }, 'the API key is not set', 'IMMICH_API_KEY'],
    ['no such variable', { url: URL, apiKey: { env: 'MY_KEY' } }, 'the API key is not set', 'MY_KEY'],
    [
      'a bad address',
      { env: { IMMICH_INSTANCE_URL: 'photos', IMMICH_API_KEY: KEY } },
      'does not say how to connect',
      'https://photos',
    ],
    ['no such file', { url: URL, apiKey: { file: 'key.txt' } }, 'there is no file', ''],
    ['a folder', { url: URL, apiKey: { file: '.' } }, 'is a folder', ''],
    [
      'an empty file',
      { url: URL, apiKey: { file: 'key.txt' }, files: { 'conf/key.txt': '\n' } },
      'the API key is empty',
      '',
    ],
    [
      'a key with more around it',
      { url: URL, apiKey: { literal: `key: ${KEY}` } },
      'contains blanks',
      'copy it again',
    ],
    [
      'a key that would end the header',
      { url: URL, apiKey: { literal: `${KEY}\u0007` } },
      'contains blanks',
      'copy it again',
    ],
    [
      'no such program',
      { url: URL, apiKey: { command: 'no-such-program-here x' } },
      'there is no such program',
      'no-such-program-here x',
    ],
    [
      'a program that fails',
      { url: URL, apiKey: { command: `sh -c 'echo ${KEY}x; echo locked >&2; exit 3'` } },
      'it ended with 3: locked',
      'sh -c',
    ],
    ['a program that says nothing', { url: URL, apiKey: { command: 'true' } }, 'the API key is empty', ''],
  ])('%s: one message that says what to do', async (_, setup, message, hint) => {
    const error = await resolveIn(setup).then(
      () => undefined,
      (error) => error,
    );
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
    expect(error.hint ?? '').toContain(hint);
    // Row 15: of the key only what the user's own command line holds may be shown.
    expect(error.message).not.toContain(KEY);
  });

  test('a command is run without a shell', async () => {
    const apiKey = { command: 'echo $HOME;echo|cat>x&&`id`' };
    expect(await resolveIn({ url: URL, apiKey })).toMatchObject({ apiKey: '$HOME;echo|cat>x&&`id`' });
  });
});

describe('row 15: who else can read the key', () => {
  test.each([
    [0o600, 0],
    [0o640, 1],
    [0o644, 1],
    [0o400, 0],
  ])('a key file with mode %o gives %i warning', async (mode, count) => {
    const home = await folderWith({ 'config.yaml': '', key: KEY, '.env': '' });
    await chmod(join(home, 'key'), mode);
    const server = {
      url: URL,
      apiKey: { file: 'key' },
      timeout: 30,
      concurrency: 4,
      requestsPerSecond: null,
    };
    const { diagnostics } = await resolveServer(server, join(home, 'config.yaml'), {
      env: {},
      home,
      cwd: home,
    });
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      Array(count).fill('warning secret-readable'),
    );
    expect(JSON.stringify(diagnostics)).not.toContain(KEY);
  });

  test('a .env that others can read is only worth a warning when the key came from it', async () => {
    const home = await folderWith({ 'config.yaml': '', '.env': `IMMICH_API_KEY=${KEY}\n` });
    await chmod(join(home, '.env'), 0o644);
    const server = { url: URL, apiKey: null, timeout: 30, concurrency: 4, requestsPerSecond: null };
    const from = (env: Readonly<Record<string, string>>) =>
      resolveServer(server, join(home, 'config.yaml'), { env, home, cwd: home });
    expect((await from({})).diagnostics).toMatchObject([
      { code: 'secret-readable', hint: `chmod 600 ${join(home, '.env')}` },
    ]);
    expect((await from({ IMMICH_API_KEY: KEY })).diagnostics).toEqual([]);
  });
});
