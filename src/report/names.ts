import type { Plan } from '../model/plan.js';
import { type Foreign, foreign, neutralise } from './foreign.js';

/** What ids stand for, each with its page in Immich's web app. */
export interface Names {
  asset(id: string): Foreign;
  album(ref: string): Foreign;
  user(id: string): Foreign;
  /** `asset:…`, `album:…`, `tag:…` or `stack:…`. */
  target(target: string): Foreign;
  readonly timezone: string;
}

export function namesOf(
  plan: Pick<Plan, 'assets' | 'names' | 'server' | 'timezone'>,
  baseUrl?: string,
): Names {
  const base = webAddress(baseUrl ?? plan.server.url);
  const page = (kind: 'photos' | 'albums', id: string) =>
    base === undefined ? undefined : `${base}/${kind}/${encodeURIComponent(neutralise(id))}`;
  const asset = (id: string) => foreign(own(plan.assets, id)?.filename ?? id, page('photos', id));
  // An album that the plan is yet to create has no page.
  const album = (ref: string) => {
    const name = own(plan.names, ref);
    return ref.startsWith('+') ? foreign(name ?? ref.slice(1)) : foreign(name ?? ref, page('albums', ref));
  };
  const user = (id: string) => foreign(own(plan.names, id) ?? id);
  const target = (text: string) => {
    const [, kind, id] = /^(\w+):(.*)$/s.exec(text) ?? [];
    if (kind === 'asset') return asset(id!);
    return kind === 'album' ? album(id!) : foreign(id ?? text);
  };
  return { asset, album, user, target, timezone: plan.timezone };
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The address without a trailing slash, user or password; nothing when it is none that a browser should open. */
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.replace(/[()|]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`;
}
