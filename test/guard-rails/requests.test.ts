import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AssetLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf } from '../../src/sandbox/literals.js';
import { withWorld } from './with-world.js';

/** What this program itself is made of; the sandbox is a server. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('sandbox') && !path.includes('.generated'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const client = sources.filter(({ path }) => path.startsWith('immich')).map(({ text }) => text);

describe('what can be sent at all', () => {
  test('H4: of the endpoints that remove files only the trash, and that is never emptied', () => {
    const paths = client.flatMap((text) => [...text.matchAll(/'(\/[\w:/-]+)'/g)].map(([, path]) => path!));
    expect(paths).toContain('/trash/restore/assets');
    const about = (word: RegExp) => [...new Set(paths)].filter((path) => word.test(path));
    expect(about(/^\/trash/)).toEqual(['/trash/restore/assets']);
    expect(about(/^\/librar/)).toEqual(['/libraries']);
    expect(client.join('\n')).not.toMatch(/(POST|PUT|PATCH|DELETE)',\s*(path: )?'\/(libraries|jobs|queues)/);
  });

  test('H7: nothing says that it deletes for good', () => {
    // To remove a file of our own that may not be there is another matter.
    const words = sources.map(({ text }) => text.replace(/\brm\([^)]*\)/g, ''));
    for (const text of words) expect(text).not.toMatch(/\bforce['"]?: true/);
    expect(client.join('\n')).toContain('force: false');
  });

  test('H28: there is no way to a database, and one place that talks to a server', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies).join(' ')).not.toMatch(/\b(pg|postgres|kysely|knex|typeorm|sqlite)/);
    const talking = sources.filter(({ text }) => /from '(got|node:net|node:https?)'/.test(text));
    expect(talking.map(({ path }) => path.split('/')[0])).toEqual(expect.arrayContaining(['immich']));
    expect(talking.filter(({ path }) => !path.startsWith('immich')).map(({ path }) => path)).toEqual([]);
  });
});

/** A photo for each number, named by it. */
const numbered = (
  count: number,
  more: (index: number) => Partial<AssetLiteral> = () => ({}),
): Record<string, AssetLiteral> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`p${index}`, { filename: `${index}.jpg`, ...more(index) }]),
  );

test('H17: whatever order the answers come in, every photo gets exactly its own tags', async () => {
  const tagOf = (index: number): string => `kind-${index % 9}`;
  await withWorld(
    numbered(120, (index) => ({ path: `/photos/${tagOf(index)}/${index}.jpg` })),
    '  - { name: kinds, match: { type: image }, actions: [{ tag: "{{ folder }}" }] }',
    async ({ sandbox, config, plan, apply }) => {
      const made = await plan(config);
      sandbox.setFaults(
        [1, 3, 4, 7].map((nth) => ({
          ...{ method: 'PUT', path: /^\/tags\//, nth },
          act: { kind: 'delay', ms: 30 + 20 * (nth % 3) } as const,
        })),
      );
      expect((await apply(config, made)).exit).toBe('done');
      const { assets } = literalsOf(sandbox.state);
      for (const { filename, tags } of Object.values(assets))
        expect(tags).toEqual([tagOf(Number.parseInt(filename, 10))]);
    },
  );
});

test('H35: what several rules put into an album comes there with one request', async () => {
  const rule = (name: string, glob: string): string =>
    `  - { name: ${name}, match: { filename: "${glob}" }, actions: [{ add-to-album: { name: All, create: true } }] }`;
  await withWorld(
    numbered(300),
    [rule('ones', '1*'), rule('twos', '2*'), rule('rest', '*')].join('\n'),
    async ({ sandbox, config, plan, apply }) => {
      const made = await plan(config);
      const before = sandbox.requests.length;
      expect((await apply(config, made)).exit).toBe('done');
      const adds = sandbox.requests
        .slice(before)
        .filter(({ method, path }) => method === 'PUT' && path.startsWith('/albums/'));
      expect(adds).toHaveLength(1);
    },
  );
});
