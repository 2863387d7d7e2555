import type { Settable, SettableField } from '../model/change.js';

/** What one action wants for one asset: the end, not a command. The planner decides what has to change. */
export type Effect =
  | { readonly kind: 'tag'; readonly asset: string; readonly tag: string }
  | { readonly kind: 'untag'; readonly asset: string; readonly tag: string }
  | {
      readonly kind: 'add-to-album';
      readonly asset: string;
      readonly album: string;
      readonly create: boolean;
    }
  | { readonly kind: 'remove-from-album'; readonly asset: string; readonly album: string }
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
      readonly to: 'sidecar' | 'original' | 'both';
      /** ExifTool tag to value; `null` removes. */
      readonly fields: Readonly<Record<string, string | number | readonly string[] | null>>;
    }
  | { readonly kind: 'skip'; readonly asset: string; readonly code: string; readonly reason: string };

export type SetEffect = {
  [F in SettableField]: {
    readonly kind: 'set';
    readonly asset: string;
    readonly field: F;
    readonly value: Settable[F];
    readonly why?: string;
  };
}[SettableField];
