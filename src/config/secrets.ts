import { dirname, join, resolve } from 'node:path';
import type { SecretSource, ServerConfig } from '../model/config.js';
import { type Diagnostic, UserError } from '../model/diagnostic.js';
import { type Login, readCliLogin } from './cli-login.js';
import { type Env, type EnvValue, isReadableByOthers, readEnv } from './env-files.js';
import { readText } from './read-text.js';
import { runCommand } from './run-command.js';
import { normalizeUrl } from './server-url.js';

/** What it takes to talk to a server. The key is for the request header alone. */
export interface ServerAccess {
  /** Base address without `/api` and without a slash at its end. */
  readonly url: string;
  readonly apiKey: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SecretOptions {
  readonly env: Env;
  readonly cwd: string;
  readonly home: string;
}

/** The Immich CLI's own names. */
const URL_VARIABLE = 'IMMICH_INSTANCE_URL';
export const KEY_VARIABLE = 'IMMICH_API_KEY';

type LookUp = (name: string) => EnvValue | undefined;

/**
 * Address and key: from the config, else from the environment or a `.env` file beside the config or in the working
 * directory, else from the login of the Immich CLI, whose key only ever goes to its own server. Makes no request.
 * `configPath` is the main file. Throws a UserError that names what is missing and never a value.
 */
export async function resolveServer(
  server: ServerConfig,
  configPath: string,
  { env, cwd, home }: SecretOptions,
): Promise<ServerAccess> {
  const folder = dirname(resolve(cwd, configPath));
  const lookUp = await readEnv(env, [folder, cwd]);
  const written = server.url ?? lookUp(URL_VARIABLE)?.value;
  const own = server.apiKey ? await readSecret(server.apiKey, lookUp, folder, home) : lookUp(KEY_VARIABLE);
  const login = written !== undefined && own !== undefined ? undefined : await readCliLogin(env, home);
  const address = written ?? login?.url;
  const keyUnset = keyOf(server.apiKey);
  if (address === undefined) throw notSet(own === undefined ? [ADDRESS, keyUnset] : [ADDRESS]);
  const url = urlOf(address);
  // A key that the config names is that one or none.
  const key = own ?? (server.apiKey ? undefined : keyFor(url, login));
  if (key === undefined) throw notSet([keyUnset]);
  return { url, apiKey: checkKey(key.value), diagnostics: await warnings(key) };
}

/** Nobody said where the server is, or gave a key: for commands that can do without. */
export class NotSetError extends UserError {}

interface Unset {
  readonly what: string;
  readonly variable: string;
  readonly setting: string;
}
const ADDRESS: Unset = { what: 'the address of the server', variable: URL_VARIABLE, setting: 'server.url' };
const keyOf = (source: SecretSource | null): Unset => ({
  what: 'the API key',
  variable: source && 'env' in source ? source.env : KEY_VARIABLE,
  setting: 'server.api-key',
});

function notSet(unset: readonly Unset[]): NotSetError {
  const all = (part: keyof Unset): string => unset.map((one) => one[part]).join(' and ');
  return new NotSetError(
    `${all('what')} ${unset.length > 1 ? 'are' : 'is'} not set`,
    `set ${all('variable')} in the environment or in .env, or ${all('setting')} in the config`,
  );
}

function urlOf(written: string): string {
  const result = normalizeUrl(written);
  if (!result.ok) throw new UserError(result.message, result.hint);
  return result.url;
}

function keyFor(url: string, login: Login | undefined): EnvValue | undefined {
  const its = login && normalizeUrl(login.url);
  return its?.ok && its.url === url ? { value: login!.apiKey, file: login!.file } : undefined;
}

async function readSecret(
  source: SecretSource,
  lookUp: LookUp,
  folder: string,
  home: string,
): Promise<EnvValue | undefined> {
  if ('literal' in source) return { value: source.literal };
  if ('env' in source) return lookUp(source.env);
  if ('command' in source) return { value: await runSecretCommand(source.command, folder) };
  const file = source.file.startsWith('~/') ? join(home, source.file.slice(2)) : resolve(folder, source.file);
  const read = await readText(file);
  if (!read.ok) throw new UserError(`the API key cannot be read: ${read.message}`, read.hint);
  return { value: read.text.split(/\r?\n/, 1)[0]!.trim(), file };
}

async function runSecretCommand(command: string, folder: string): Promise<string> {
  const result = await runCommand(command, folder);
  if (result.ok) return result.output;
  throw new UserError(`the command of server.api-key failed: ${result.why}`, `the command is: ${command}`);
}

/** A header only carries what is printable, and a key has no blanks: catches what was copied together with it. */
function checkKey(key: string): string {
  if (key === '') throw new UserError('the API key is empty');
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new UserError(
    'the API key contains blanks or characters that no key has',
    'copy it again, alone on its line',
  );
}

async function warnings({ file }: EnvValue): Promise<readonly Diagnostic[]> {
  if (file === undefined || !(await isReadableByOthers(file))) return [];
  const message = `the API key in ${file} can be read by other users of this machine`;
  return [{ severity: 'warning', code: 'secret-readable', message, hint: `chmod 600 ${file}` }];
}
