import type { Asset } from '../../model/asset.js';
import type { Path } from '../../model/config.js';
import type { CompileContext, ConditionDefinition } from '../definitions.js';
import { type Target, targetOf } from '../links.js';
import { textsAt } from './kinds/argument.js';

/**
 * `asset: ids or links`: one of these, as pasted from Immich: an id, the link of a photo, also of one in an album; the
 * link of an album means all that is in it.
 */
export const asset: ConditionDefinition = {
  name: 'asset',
  compile(written, context) {
    const targets = textsAt(written).flatMap(({ text, path }) => targetAt(text, path, context) ?? []);
    const assets = new Set(targets.flatMap((target) => ('asset' in target ? [target.asset] : [])));
    const albums = new Set(targets.flatMap((target) => ('album' in target ? [target.album] : [])));
    return {
      word: 'asset',
      needs: [
        { field: 'id' },
        ...(albums.size > 0 ? [{ field: 'albums', names: [...albums] } as const] : []),
      ],
      test: (one: Asset) => assets.has(one.id) || one.albums.some((ref) => albums.has(ref)),
      actual: (one) => one.id,
    };
  },
};

function targetAt(text: string, path: Path, context: CompileContext): Target | undefined {
  const target = targetOf(text);
  if (!target) {
    const hint =
      'Paste the id or the link of a photo (…/photos/<id>) or of an album (…/albums/<id>); for people and tags there are the words person and tag.';
    context.error('bad-link', `${text} leads to no photo and to no album.`, { hint, path });
    return undefined;
  }
  if ('asset' in target) context.ask('asset', target.asset, path);
  else context.ask('album', target.album, path);
  return target;
}
