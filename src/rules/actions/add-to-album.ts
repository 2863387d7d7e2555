import type { ActionDefinition } from '../definitions.js';
import { compileNames, namesAt } from './names.js';
import { compileSync } from './sync.js';

/** `add-to-album: name` or `{ name, create, for-each, sync }`: is in this album. */
export const addToAlbum: ActionDefinition = {
  name: 'add-to-album',
  applies: 'both',
  shorthand: 'name',
  compile(written, context) {
    const options = (typeof written === 'string' ? {} : written) as Readonly<Record<string, unknown>>;
    const create = options.create === true;
    const names = compileNames(
      typeof written === 'string' ? namesAt(written) : namesAt(options.name, ['name']),
      context,
      {
        forEach: options['for-each'] as string | undefined,
        target: create ? 'possible-target' : 'target',
      },
    );
    const owns = compileSync(options.sync, 'album', names, context);
    return {
      name: 'add-to-album',
      needs: [
        ...names.needs,
        { field: 'albums', names: owns ? [...names.patterns, owns.pattern] : names.patterns },
      ],
      uses: create ? ['album.add', 'album.create'] : ['album.add'],
      ...(owns && { owns }),
      ...(create && { makes: names.templates.map(({ shape }) => shape) }),
      onAsset: (asset, view, scope) =>
        names.effects(asset, view, scope, (album) => ({
          kind: 'add-to-album',
          asset: asset.id,
          album,
          create,
        })),
    };
  },
};
