import type { Asset } from '../model/asset.js';
import type { Album } from '../model/library.js';
import type { AlbumEffect, AlbumScope, CompiledAlbumRule } from '../rules/albums/definitions.js';
import { matchAlbum } from '../rules/albums/match.js';
import type { LibraryView } from '../rules/view.js';
import { type AlbumIntents, type Claim, claimMembership, type Intents, put } from './intents.js';
import type { RecordContext } from './record.js';

/** Runs every rule about albums over all of them, as the plan so far leaves them: there are few, so each round looks at all. */
export function evaluateAlbums(
  rules: readonly CompiledAlbumRule[],
  makes: readonly RegExp[],
  context: RecordContext,
): ReadonlyMap<string, number> {
  const { view, recording } = context;
  // Whether an album is empty is asked anew each time.
  for (const intents of recording.intents.albums.values()) intents.deleted = [];
  const members = membersIn(view);
  const isMade = (name: string): boolean => makes.some((shape) => shape.test(name));
  const matched = new Map<string, number>();
  for (const rule of rules) {
    const { config, match, actions } = rule;
    const captures: AlbumScope['captures'] = (album) => match.captures?.(album, view) ?? {};
    const albums = view.albums().filter((album) => matchAlbum(rule, album, view) === true);
    matched.set(config.name, albums.length);
    for (const [index, action] of actions.entries()) {
      const claim = { by: `${config.name}#${index}`, rule: config.name, priority: config.priority };
      for (const effect of action.onAlbums(albums, { view, members, captures, isMade }))
        record(context, effect, claim);
    }
  }
  return matched;
}

/** Goes through the library only when somebody asks. */
function membersIn(view: LibraryView): AlbumScope['members'] {
  let index: Map<string, Asset[]> | undefined;
  return (ref) => {
    if (!index) {
      index = new Map();
      for (const asset of view.assets())
        for (const album of asset.albums) {
          const own = index.get(album);
          if (own) own.push(asset);
          else index.set(album, [asset]);
        }
    }
    return index.get(ref) ?? [];
  };
}

/** Notes what an action wants of an album. What holds before and after the plan needs no note. */
function record({ base, view, recording }: RecordContext, effect: AlbumEffect, claim: Claim): void {
  const { intents, skips } = recording;
  const holds = (test: (album: Album) => boolean): boolean =>
    [base.album(effect.album), view.album(effect.album)].every((album) => album && test(album));
  switch (effect.kind) {
    case 'set':
      if (holds((album) => album[effect.field] === effect.value)) return;
      put(intentsOf(intents, effect.album).values, effect.field, { ...claim, value: effect.value });
      return;
    case 'share': {
      const { user, role } = effect;
      if (holds(({ users }) => (users.find(({ id }) => id === user)?.role ?? null) === role)) return;
      put(intentsOf(intents, effect.album).users, user, { ...claim, value: role });
      return;
    }
    case 'delete': {
      const own = intentsOf(intents, effect.album);
      own.deleted = [...own.deleted, effect.why === undefined ? claim : { ...claim, why: effect.why }];
      return;
    }
    case 'move':
      claimMembership(intents, effect.asset, 'albums', effect.to, { ...claim, present: true });
      claimMembership(intents, effect.asset, 'albums', effect.album, { ...claim, present: false });
      return;
    case 'skip': {
      const { album, code, reason } = effect;
      const target = `album:${album}`;
      skips.set(`${code} ${claim.by} ${target}`, { target, by: [claim.by], code, reason });
    }
  }
}

function intentsOf({ albums }: Intents, ref: string): AlbumIntents {
  const own = albums.get(ref) ?? { values: new Map(), users: new Map(), deleted: [] };
  albums.set(ref, own);
  return own;
}
