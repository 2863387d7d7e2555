import { READ_USES, type ReadUse } from '../model/files.js';
import type { Need } from '../model/need.js';
import type { CompiledRules } from './compiled.js';

type Needing = { readonly needs: readonly Need[] } | null;

/** Tags that these parts of the rules ask files about, or only files of these uses; sorted. */
export const fileTagsIn = (
  parts: readonly Needing[],
  uses: readonly ReadUse[] = READ_USES,
): readonly string[] =>
  [
    ...new Set(
      parts
        .flatMap((part) => part?.needs ?? [])
        .flatMap(({ tags = [], of = 'contents' }) => (uses.includes(of) ? tags : [])),
    ),
  ].sort();

/** Whether any of the rules writes into files of this machine. */
export const writesFiles = ({ rules }: CompiledRules): boolean =>
  rules.some(({ actions }) => actions.some((action) => action.writesFiles));
