import { createHash, hash } from 'node:crypto';
import type { Op } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { canonical, canonicalPieces, sortedSet } from './canonical.js';

const sha256 = (text: string): string => hash('sha256', text);

/** Characters that are hashed at a time: a large plan is never one string. */
const CHUNK = 1 << 16;

/** `sha256:` and 64 hex digits. */
export const hashText = (text: string): string => `sha256:${sha256(text)}`;

/**
 * Id of a change: `c-` and ten hex digits. The new value is not part of it, so that between two plans a changed
 * value is one changed line. `detail` is what else tells two changes of one target apart (album, tag, field names);
 * `rules` are the names of the rules that want it, in any order.
 */
export const changeId = (op: Op, target: string, detail: string, rules: readonly string[]): string =>
  `c-${sha256(canonical([op, target, detail, sortedSet(rules)])).slice(0, 10)}`;

/** Ten hex digits collide once in a while in a large plan: the second of two equal ids becomes `c-…-2`, in the order given. */
export function distinctIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/**
 * Identity of what a plan says: equal for two plans that differ only in `meta`, in `id` itself, or in the instant they
 * were made for.
 */
export function planId(plan: Omit<Plan, 'id' | 'meta'> & Partial<Plan>): string {
  const { id: _id, meta: _meta, now: _now, ...content } = plan;
  const hash = createHash('sha256');
  let text = '';
  for (const piece of canonicalPieces(content)) {
    text += piece;
    if (text.length < CHUNK) continue;
    hash.update(text);
    text = '';
  }
  hash.update(text);
  return `sha256:${hash.digest('hex')}`;
}
