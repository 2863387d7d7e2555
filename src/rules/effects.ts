import type { TagValue } from '../model/file-tags.js';
import type { Settable, SettableField } from '../model/settable.js';

/** What one action wants for one asset: the end, not a command. The planner decides what has to change. */
export type Effect =
  | Joining
  | {
      readonly kind: 'untag';
      readonly asset: string;
      readonly tag: string;
      readonly after?: readonly Joining[];
    }
  | {
      readonly kind: 'remove-from-album';
      readonly asset: string;
      readonly album: string;
      readonly after?: readonly Joining[];
    }
  | SetEffect
  | {
      readonly kind: 'stack';
      readonly asset: string;
      readonly members: readonly string[];
      readonly keepPrimary: boolean;
    }
  | { readonly kind: 'unstack'; readonly asset: string }
  | {
      readonly kind: 'trash' | 'delete';
      readonly asset: string;
      readonly keeper?: string;
      readonly why?: string;
    }
  | {
      readonly kind: 'write-exif';
      readonly asset: string;
      readonly to: 'sidecar' | 'original';
      /** ExifTool tag to value; `null` removes. Empty when the file says all of it. */
      readonly fields: Readonly<Record<string, TagValue>>;
      /** Tags that have to be known before the fields are final. */
      readonly reads: readonly string[];
      /** Whether the fields are not final because it is not known where the faces are. */
      readonly faces: boolean;
      /** Whether the file as it was before is kept for an undo. */
      readonly backup: boolean;
      /** Whether the file keeps its modification time. */
      readonly keepTime: boolean;
    }
  | { readonly kind: 'skip'; readonly asset: string; readonly code: string; readonly reason: string };

/** What removals of the same asset may wait for (`after`): they happen only where all of it is so. */
export type Joining =
  | { readonly kind: 'tag'; readonly asset: string; readonly tag: string }
  | {
      readonly kind: 'add-to-album';
      readonly asset: string;
      readonly album: string;
      readonly create: boolean;
    };

export type SetEffect = {
  [F in SettableField]: {
    readonly kind: 'set';
    readonly asset: string;
    readonly field: F;
    readonly value: Settable[F];
    readonly why?: string;
  };
}[SettableField];
