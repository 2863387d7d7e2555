import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { locateConfig } from '../../src/config/locate.js';
import { UserError } from '../../src/model/diagnostic.js';
import { folderWith } from './support.js';

const HOME = '.config/immich-rules/config.yaml';

describe('row 3: which config is used', () => {
  test('what is named wins over everything, whether it exists or not', async () => {
    const home = await folderWith({ [HOME]: '' });
    const env = { IMMICH_RULES_CONFIG: '/from/env.yaml', XDG_CONFIG_HOME: home };
    expect(locateConfig('mine.yaml', { env, home, cwd: '/here' })).toBe('/here/mine.yaml');
    expect(locateConfig('/there.yaml', { env, home, cwd: '/here' })).toBe('/there.yaml');
    expect(locateConfig(undefined, { env, home, cwd: '/here' })).toBe('/from/env.yaml');
  });

  test('then $XDG_CONFIG_HOME, then ~/.config', async () => {
    const home = await folderWith({ [HOME]: '', 'xdg/immich-rules/config.yaml': '' });
    const xdg = join(home, 'xdg');
    expect(locateConfig(undefined, { env: { XDG_CONFIG_HOME: xdg }, home, cwd: '/' })).toBe(
      join(xdg, 'immich-rules/config.yaml'),
    );
    for (const env of [
      {},
      { XDG_CONFIG_HOME: '' },
      { XDG_CONFIG_HOME: '/nowhere' },
      { IMMICH_RULES_CONFIG: '' },
    ])
      expect(locateConfig(undefined, { env, home, cwd: '/' })).toBe(join(home, HOME));
  });

  test('none: every place is listed, and what to do', async () => {
    const home = await folderWith();
    const look = () => locateConfig(undefined, { env: { XDG_CONFIG_HOME: '/xdg' }, home, cwd: '/' });
    expect(look).toThrow(UserError);
    expect(look).toThrow(
      /--config\n.*\$IMMICH_RULES_CONFIG\n.*\/xdg\/immich-rules\/config\.yaml\n.*\/\.config\/immich-rules/s,
    );
    expect(look).toThrow(expect.objectContaining({ hint: expect.stringContaining('immich-rules init') }));
  });
});
