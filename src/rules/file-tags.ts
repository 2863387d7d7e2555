import type { Need } from '../model/need.js';

type Needing = { readonly needs: readonly Need[] } | null;

/** Tags of files that these parts of the rules ask about, sorted. */
export const fileTagsIn = (parts: readonly Needing[]): readonly string[] =>
  [...new Set(parts.flatMap((part) => part?.needs ?? []).flatMap(({ tags = [] }) => tags))].sort();
