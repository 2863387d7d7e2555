import { assetOf, type Change } from '../model/change.js';
import type { Album } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import { quote } from '../util/quote.js';

/** An asset as the user knows it, safe to print. */
export const assetName = (plan: Plan, id: string): string => quote(plan.assets[id]?.filename ?? id);

/** An album by its reference, safe to print. */
export const albumName = (plan: Plan, ref: string): string =>
  quote(plan.names[ref] ?? ref.replace(/^\+/, ''));

/** Whether an album had its name already when the plan was made: an undo makes another of that name beside it. */
export const knewAlbum = ({ names }: Plan, { id, name }: Pick<Album, 'id' | 'name'>): boolean =>
  names[id] === name;

/** A change in a few words, for messages about another change that waits for it. */
export function changeName(plan: Plan, change: Change): string {
  const asset = assetOf(change);
  const target = asset === undefined ? quote(change.target.replace(/^\w+:\+?/, '')) : assetName(plan, asset);
  switch (change.op) {
    case 'album.create':
      return `creating album ${quote(change.after.name)}`;
    case 'tag.create':
      return `creating tag ${target}`;
    case 'album.set':
      return `setting ${Object.keys(change.after).join(', ')} of album ${albumName(plan, change.target.slice(6))}`;
    case 'album.share':
      return `sharing album ${albumName(plan, change.target.slice(6))} with ${quote(plan.names[change.user] ?? change.user)}`;
    case 'album.delete':
      return `deleting album ${quote(change.before.name)}`;
    case 'tag.delete':
      return `deleting tag ${target}`;
    case 'album.add':
      return `adding ${target} to album ${albumName(plan, change.album)}`;
    case 'album.remove':
      return `removing ${target} from album ${albumName(plan, change.album)}`;
    case 'asset.tag':
      return `tagging ${target} ${quote(change.tag)}`;
    case 'asset.untag':
      return `untagging ${target} ${quote(change.tag)}`;
    case 'asset.set':
      return `setting ${Object.keys(change.after).join(', ')} of ${target}`;
    case 'stack.create':
    case 'stack.update':
      return `stacking onto ${assetName(plan, change.after.primaryId)}`;
    case 'stack.delete':
      return `taking apart the stack of ${assetName(plan, change.before.primaryId)}`;
    case 'exif.write':
      return `writing ${quote(change.path)}`;
    case 'asset.restore':
      return `restoring ${target}`;
    case 'exif.restore':
      return `restoring ${quote(change.path)}`;
    case 'asset.trash':
    case 'asset.delete':
      return `trashing ${target}`;
  }
}
