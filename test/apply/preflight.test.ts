import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { PERMISSIONS } from '../../src/apply/permissions.js';
import type { Change } from '../../src/model/change.js';
import { UserError } from '../../src/model/diagnostic.js';
import type { Plan } from '../../src/model/plan.js';
import { apply } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { type MemoryOptions, memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({ assets: [asset({ id: 'a1' }), asset({ id: 'a2', path: '/data/2' })] });
const rate: readonly Change[] = [plan.set('a1', { rating: 5 })];

/** Applies what must be refused, and checks that nothing was written. */
async function refused(what: Plan, options: MemoryOptions = {}): Promise<UserError> {
  const server = memoryServer(lib, options);
  const error = await apply(what, server).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(server.writes()).toEqual([]);
  return error as UserError;
}

describe('a plan that does not belong here', () => {
  const cases: readonly (readonly [string, Plan, string])[] = [
    [
      'another user',
      plan.planFor(lib, rate, {
        server: { url: 'https://photos.example.net', version: '3.1.0', user: 'user-2' },
      }),
      'for another user: user-2',
    ],
    ['another format', { ...plan.planFor(lib, rate), formatVersion: '2.0' as '1.0' }, 'format 2.0'],
    [
      'errors in it',
      plan.planFor(lib, rate, {
        diagnostics: [{ severity: 'error', code: 'x', message: 'The rules do not settle.' }],
      }),
      'The rules do not settle.',
    ],
    [
      'too many changes',
      plan.planFor(lib, rate, { limits: { maxChanges: 0, maxDeletes: 0, allowed: {} } }),
      '1 changes, and the limit is 0',
    ],
    [
      'too many deletes',
      plan.planFor(lib, [plan.trash('a1')], { limits: { maxChanges: 9, maxDeletes: 0, allowed: {} } }),
      '1 deletes, and the limit is 0',
    ],
    [
      'an asset kept and trashed',
      plan.planFor(lib, [plan.trash('a1', 'a2'), plan.trash('a2', 'a1')]),
      'and also keeps it',
    ],
    [
      'a permanent delete',
      plan.planFor(lib, [{ ...plan.trash('a1'), op: 'asset.delete', after: null }]),
      'permanently, and that is not supported',
    ],
  ];
  test.each(cases)('rows 53, 55, 162: %s: refused before anything is sent', async (_, what, says) => {
    const error = await refused(what);
    expect(error.message).toContain(says);
    expect(error.hint).toBeTruthy();
  });

  test('a limit that was passed can be raised for this run, up to the number given', async () => {
    const many = plan.planFor(lib, rate, { limits: { maxChanges: 0, maxDeletes: 0, allowed: {} } });
    expect((await refused(many)).hint).toContain('--allow changes=1');
    expect((await apply(many, memoryServer(lib), { allow: { changes: 1 } })).exit).toBe('done');
    await expect(apply(many, memoryServer(lib), { allow: { changes: 0 } })).rejects.toThrow('limit is 0');
  });

  test('the same user at another address is only a warning', async () => {
    const warnings: string[] = [];
    const moved = plan.planFor(lib, rate, {
      server: { url: 'http://nas:2283', version: '3.1.0', user: 'user-1' },
    });
    const result = await apply(moved, memoryServer(lib), {
      listener: (event) => {
        if (event.type === 'diagnostic') warnings.push(event.diagnostic.code);
      },
    });
    expect(result.exit).toBe('done');
    expect(warnings).toEqual(['other-address']);
  });
});

describe('the API key', () => {
  const both = plan.planFor(lib, [plan.createAlbum('X'), plan.addToAlbum('a1', '+X'), plan.trash('a2')]);

  test('every permission that is missing is named at once', async () => {
    const error = await refused(both, {
      permissions: ['user.read', 'asset.read', 'album.read', 'album.create'],
    });
    expect(error.message).toBe(
      'The API key lacks 2 permissions that this plan takes: albumAsset.create, asset.delete.',
    );
  });

  test('a key with just what the plan takes will do', async () => {
    const permissions = ['user.read', 'asset.read', 'asset.update', 'album.read'];
    expect((await apply(plan.planFor(lib, rate), memoryServer(lib, { permissions }))).exit).toBe('done');
  });

  test.each(Object.entries(PERMISSIONS))('%s: the names are ones that Immich knows', async (_, names) => {
    for (const version of ['2.7.5', '3.1.0']) {
      const text = await readFile(`fixtures/recordings/immich-${version}.ndjson`, 'utf8');
      const line = text.split('\n').find((one) => one.includes('"apikeys-create-unknown-permission"'))!;
      for (const name of names) expect(line).toMatch(new RegExp(`\\b${name.replace('.', '\\.')}\\b`));
    }
  });
});

describe('rows 53, B6: with the trash turned off, a plan that trashes is refused', () => {
  const permanent = { limits: { maxChanges: 9, maxDeletes: 9, permanent: true as const, allowed: {} } };
  const one = [plan.trash('a1')];
  const allow = { 'permanent-deletes': 1 };

  test('unless the rules allow it', async () => {
    const error = await refused(plan.planFor(lib, one), { trash: false });
    expect(error.message).toContain('trash is turned off');
    expect(error.hint).toContain('safety: { allow-permanent: true }, plan again');
    const alone = apply(plan.planFor(lib, one), memoryServer(lib, { trash: false }), { allow });
    await expect(alone).rejects.toThrow('1 trashed photos would be gone at once');
  });

  test('and exactly that is allowed', async () => {
    const error = await refused(plan.planFor(lib, one, permanent), { trash: false });
    expect(error.hint).toMatch(/gone for good: --allow permanent-deletes=1$/);
    const two = plan.planFor(lib, [plan.trash('a1'), plan.trash('a2')], permanent);
    await expect(apply(two, memoryServer(lib, { trash: false }), { allow })).rejects.toThrow(
      '2 trashed photos',
    );
    const result = apply(plan.planFor(lib, one, permanent), memoryServer(lib, { trash: false }), { allow });
    expect((await result).exit).toBe('done');
  });

  test('one that trashes nothing is applied', async () => {
    expect((await apply(plan.planFor(lib, rate), memoryServer(lib, { trash: false }))).exit).toBe('done');
  });
});
