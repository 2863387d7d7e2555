import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Forgotten } from '../model/past.js';
import { makePrivateFolder, replacePrivateFile } from '../util/private-files.js';

const fileOf = (stateDir: string, userId: string): string =>
  join(stateDir, 'overrides', `${userId.replace(/[^\w-]/g, '_')}.json`);

/** What this user no longer wants to be kept from doing again; nothing when the file is not there or says nothing. */
export async function readForgotten(stateDir: string, userId: string): Promise<Forgotten> {
  try {
    const { forgotten } = JSON.parse(await readFile(fileOf(stateDir, userId), 'utf8')) as {
      readonly forgotten?: object;
    };
    return Object.fromEntries(
      Object.entries(forgotten ?? {}).filter(([, at]) => typeof at === 'string'),
    ) as Forgotten;
  } catch {
    return {};
  }
}

export async function forget(
  stateDir: string,
  userId: string,
  keys: readonly string[],
  at: string,
): Promise<void> {
  const forgotten = { ...(await readForgotten(stateDir, userId)) } as Record<string, string>;
  for (const key of keys) forgotten[key] = at;
  await makePrivateFolder(join(stateDir, 'overrides'));
  const text = `${JSON.stringify({ format: '1.0', forgotten }, null, 1)}\n`;
  await replacePrivateFile(fileOf(stateDir, userId), text);
}
