import type { Plan } from '../model/plan.js';
import { type Foreign, foreign, neutralise } from './foreign.js';

/** What ids stand for, each with its page in Immich's web app. */
export interface Names {
  asset(id: string): Foreign;
  /** What its file is called, whatever others are. */
  filename(id: string): string;
  album(ref: string): Foreign;
  user(id: string): Foreign;
  /** `asset:…`, `album:…`, `tag:…` or `stack:…`. */
  target(target: string): Foreign;
  readonly timezone: string;
}

export function namesOf(
  plan: Pick<Plan, 'assets' | 'names' | 'server' | 'timezone'> & Partial<Pick<Plan, 'groups'>>,
  baseUrl?: string,
): Names {
  const base = webAddress(baseUrl ?? plan.server.url);
  const page = (kind: 'photos' | 'albums', id: string) =>
    base === undefined ? undefined : `${base}/${kind}/${encodeURIComponent(neutralise(id))}`;
  const called = (id: string) => own(plan.assets, id)?.filename ?? id;
  const twins = twinsIn(Object.values(plan.groups ?? {}), called);
  const asset = (id: string) =>
    foreign(twins.has(id) ? `${called(id)} (${id.slice(0, 8)})` : called(id), page('photos', id));
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
  return { asset, filename: called, album, user, target, timezone: plan.timezone };
}

/** Assets of groups in which another one has the same name: which stays and which goes must be seen. */
function twinsIn(
  groups: readonly Plan['groups'][string][],
  called: (id: string) => string,
): ReadonlySet<string> {
  const twins = new Set<string>();
  for (const { members } of groups) {
    const first = new Map<string, string>();
    for (const id of members) {
      const other = first.get(called(id));
      if (other === undefined) first.set(called(id), id);
      else twins.add(id).add(other);
    }
  }
  return twins;
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
