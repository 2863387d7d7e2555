import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export type Env = Readonly<Record<string, string | undefined>>;

export interface EnvValue {
  readonly value: string;
  /** The file it came from; absent for the environment itself. */
  readonly file?: string;
}

/** Looks variables up in the environment, then in the `.env` of each folder. */
export async function readEnv(
  env: Env,
  folders: readonly string[],
): Promise<(name: string) => EnvValue | undefined> {
  const paths = [...new Set(folders.map((folder) => join(folder, '.env')))];
  const files = await Promise.all(paths.map(async (file) => ({ file, values: await parseEnvFile(file) })));
  return (name) => {
    // An empty variable is what a container passes on for one that is not set.
    if (env[name]) return { value: env[name] };
    for (const { file, values } of files) {
      const value = values[name];
      if (value) return { value, file };
    }
    return undefined;
  };
}

async function parseEnvFile(file: string): Promise<Env> {
  try {
    return parseEnv(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Whether other users of this machine can read a file. Secrets that a container engine mounts under /run/secrets are
 * readable by design: nobody else is in there.
 */
export async function isReadableByOthers(file: string): Promise<boolean> {
  if (file.startsWith('/run/secrets/')) return false;
  const info = await stat(file).catch(() => undefined);
  return info !== undefined && (info.mode & 0o044) !== 0 && info.isFile();
}
