import type { Asset } from '../../model/asset.js';
import type { Path } from '../../model/config.js';
import type { CompileContext, ConditionDefinition } from '../definitions.js';
import { textsAt } from './kinds/argument.js';

/** What an id or a link from the address bar of Immich points at. */
type Target = { readonly asset: string } | { readonly album: string };

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

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ID = new RegExp(`^${UUID}$`, 'i');
/** The end of an address: what comes after the id only says how the page looks. */
const LINK = new RegExp(`/(photos|albums)/(${UUID})/?(?:[?#].*)?$`, 'i');

function targetOf(text: string): Target | undefined {
  if (ID.test(text)) return { asset: text.toLowerCase() };
  const [, kind, id] = LINK.exec(text) ?? [];
  if (id === undefined) return undefined;
  return kind === 'photos' ? { asset: id.toLowerCase() } : { album: id.toLowerCase() };
}
