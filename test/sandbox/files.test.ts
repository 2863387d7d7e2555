import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { ask } from './ask.js';

let folder: string;
let sandbox: Sandbox;
let withFile: string;
let without: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-files-'));
  await writeFile(join(folder, 'a.nef'), 'raw bytes');
  await writeFile(join(folder, 'a.jpg'), 'small picture');
  const seed = seedFromLiterals({ assets: { a: { filename: 'a.nef' }, b: { filename: 'b.jpg' } } });
  const [first, second] = [...seed.assets];
  const file = { file: join(folder, 'a.nef'), thumbnailFile: join(folder, 'a.jpg') };
  sandbox = await startSandbox({
    seed: { ...seed, assets: [{ ...first!, ...file }, second!] },
    version: '3.1.0',
  });
  [withFile, without] = [first!.id, second!.id];
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

describe('files of this machine', () => {
  test.each([
    ['original', 'image/nef', 'a.nef'],
    ['thumbnail', 'image/jpeg', 'a.jpg'],
    ['thumbnail?size=preview', 'image/jpeg', 'a.jpg'],
  ])('%s is served as %s', async (path, type, name) => {
    const response = await fetch(`${sandbox.url}/api/assets/${withFile}/${path}`, {
      headers: { 'x-api-key': sandbox.key },
    });
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(await readFile(join(folder, name), 'utf8'));
  });

  test('an asset without a file has no picture', async () => {
    expect((await ask(sandbox, 'GET', `/assets/${without}/original`)).status).toBe(404);
    expect((await ask(sandbox, 'GET', `/assets/${without}/thumbnail`)).status).toBe(404);
  });
});
