import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { insideRoots, toLocal } from '../../src/exif/paths.js';
import { newFolder } from './folder.js';

describe('row 153, U-18: the longest prefix decides where a file is', () => {
  const paths = [
    { server: '/mnt/media', local: '/srv/all' },
    { server: '/mnt/media/nas/', local: '/srv/nas' },
    { server: '/data/library/alex', local: '/home/alex/photos/' },
  ];
  test.each([
    ['/mnt/media/nas/2019/a.jpg', '/srv/nas/2019/a.jpg'],
    ['/mnt/media/other/a.jpg', '/srv/all/other/a.jpg'],
    ['/mnt/media/nasty/a.jpg', '/srv/all/nasty/a.jpg'],
    ['/data/library/alex/Été 🏖/b.jpg', '/home/alex/photos/Été 🏖/b.jpg'],
  ])('%s is %s', (server, local) => {
    expect(toLocal(server, paths)).toEqual({ path: local });
    expect(toLocal(server, [...paths].reverse())).toEqual({ path: local });
  });

  test.each(['/data/library/alexa/b.jpg', '/data/upload/c.jpg', '/mnt/media', 'mnt/media/a.jpg'])(
    '%s is nowhere on this machine',
    (server) => {
      expect(toLocal(server, paths)).toMatchObject({
        problem: expect.stringContaining('no entry of "paths"'),
      });
    },
  );

  test('the whole server can be mapped', () => {
    expect(toLocal('/photos/a.jpg', [{ server: '/', local: '/srv' }])).toEqual({ path: '/srv/photos/a.jpg' });
  });
});

describe('row 152: the last parts of a path lead to the file', () => {
  const located = (server: string, segments = 3) => toLocal(server, [{ local: '/srv/photos', segments }]);
  test.each([
    ['/usr/src/app/upload/2019/05/a.jpg', 3, '/srv/photos/2019/05/a.jpg'],
    ['/usr/src/app/upload/2019/05/a.jpg', 1, '/srv/photos/a.jpg'],
    ['/1/2/3/4/5/6/7/8/9/a.jpg', 10, '/srv/photos/1/2/3/4/5/6/7/8/9/a.jpg'],
    ['//2019//05//a.jpg', 3, '/srv/photos/2019/05/a.jpg'],
    ['D:\\photos\\2019\\a.jpg', 2, '/srv/photos/2019/a.jpg'],
  ])('%s with %i is %s', (server, segments, local) => {
    expect(located(server, segments)).toEqual({ path: local });
  });

  test('one with fewer parts is no file of this folder', () => {
    expect(located('/05/a.jpg')).toEqual({
      code: 'path_segment_mismatch',
      problem: '"/05/a.jpg" has fewer than the 3 parts that "segments" asks for',
    });
  });

  test.each(['/data/../../etc/passwd', '/data/./05/a.jpg', 'D:\\photos\\..\\a.jpg'])(
    'U-18: %s is refused, not shortened',
    (server) => {
      expect(located(server)).toEqual({ problem: expect.stringContaining('leads out of its folder') });
    },
  );

  test('U-18: a prefix that fits comes first, so that two folders with the same end stay apart', () => {
    const paths = [
      { local: '/srv/photos', segments: 2 },
      { server: '/mnt/scans', local: '/srv/scans' },
    ];
    expect(toLocal('/mnt/scans/2019/a.jpg', paths)).toEqual({ path: '/srv/scans/2019/a.jpg' });
    expect(toLocal('/mnt/nas/2019/a.jpg', paths)).toEqual({ path: '/srv/photos/2019/a.jpg' });
  });
});

describe('row 154: nothing outside of the folders is opened', () => {
  let root: string;
  let outside: string;
  beforeAll(async () => {
    root = await newFolder();
    outside = await newFolder();
    await mkdir(join(root, 'sub'));
    await writeFile(join(root, 'sub', 'in.jpg'), '');
    await writeFile(join(outside, 'out.jpg'), '');
    await symlink(join(root, 'sub', 'in.jpg'), join(root, 'link-in.jpg'));
    await symlink(join(outside, 'out.jpg'), join(root, 'link-out.jpg'));
    await symlink(outside, join(root, 'folder-out'));
    await symlink(join(outside, 'new.jpg.xmp'), join(root, 'new.jpg.xmp'));
  });
  const located = (path: string) => insideRoots(path, [{ server: '/x', local: root }]);

  test.each(['/mnt/nas/../../etc/passwd', '/mnt/nas/./a.jpg', '/mnt/nas/a/..'])('%s is refused', (server) => {
    expect(toLocal(server, [{ server: '/mnt/nas', local: '/srv' }])).toEqual({
      problem: expect.stringContaining('leads out of its folder'),
    });
  });

  test('files and links inside are followed', async () => {
    const real = { path: join(root, 'sub', 'in.jpg') };
    expect(await located(join(root, 'sub', 'in.jpg'))).toEqual(real);
    expect(await located(join(root, 'link-in.jpg'))).toEqual(real);
    expect(await located(join(root, 'sub', 'not-yet.jpg.xmp'))).toEqual({
      path: join(root, 'sub', 'not-yet.jpg.xmp'),
    });
  });

  test.each([
    ['a link to a file outside', 'link-out.jpg', 'leads out of'],
    ['a file in a linked folder outside', 'folder-out/out.jpg', 'leads out of'],
    ['a new file in a linked folder outside', 'folder-out/new.xmp', 'leads out of'],
    ['a link to nowhere', 'new.jpg.xmp', 'no such file'],
    ['a folder that is missing', 'none/a.jpg', 'no such file'],
    ['a way up', 'sub/../../a.jpg', 'in none of the folders'],
    ['a line break', 'a\n-o b.jpg', 'line break'],
  ])('%s is refused', async (_, name, problem) => {
    expect(await located(`${root}/${name}`)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('a folder whose name begins like the root is not in it', async () => {
    expect(await located(`${root}-other/a.jpg`)).toEqual({ problem: expect.stringContaining('in none') });
  });
});
