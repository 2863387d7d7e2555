import type { Library } from '../model/library.js';
import type { Plan } from '../model/plan.js';

/** When the newest tag was made and the newest album changed, so that an apply knows those that came later. */
export function newestIn({ tags, albums }: Library): NonNullable<Plan['library']['newest']> {
  const latest = (times: readonly (string | undefined)[]): string | null =>
    times.filter(Boolean).sort().at(-1) ?? null;
  return {
    tag: latest(tags.map(({ createdAt }) => createdAt)),
    album: latest(albums.map(({ updatedAt }) => updatedAt)),
  };
}
