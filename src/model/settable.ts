import type { Visibility } from './asset.js';
import type { Place } from './place.js';

/** Fields that hold one value and that Immich lets a user set. */
export interface Settable {
  readonly favorite: boolean;
  readonly visibility: Visibility;
  readonly rating: number | null;
  readonly description: string | null;
  /** Degrees; Immich takes both or neither. */
  readonly location: Place;
  /** Wall-clock time with its offset, `2024-05-01T12:00:00.000+02:00`. */
  readonly date: string;
  /** Group of Immich's own duplicates; `null` is none of them. */
  readonly duplicateId: string | null;
  /** The hidden video that makes a still a live photo. */
  readonly livePhotoVideoId: string | null;
}
export type SettableField = keyof Settable;

const WORDS: Readonly<Record<string, string>> = {
  duplicateId: 'duplicate group',
  livePhotoVideoId: 'motion part',
  stackId: 'stack',
};

/** What people call a field whose values are ids, which say nothing to them; nothing for other fields. */
export const wordOfIds = (field: string): string | undefined => WORDS[field];

/** What a user may set about an album. */
export interface AlbumSettable {
  readonly name: string;
  readonly description: string;
  /** Id of an asset in it. */
  readonly cover: string | null;
  /** By the date of its assets. */
  readonly order: 'asc' | 'desc';
}
export type AlbumField = keyof AlbumSettable;
