export type AssetType = 'image' | 'video' | 'audio' | 'other';
export type Visibility = 'timeline' | 'archive' | 'hidden' | 'locked';

/** What Immich extracted from the file, `null` where it found nothing. */
export interface Exif {
  readonly make: string | null;
  readonly model: string | null;
  readonly lens: string | null;
  /** Pixels as the file has them, before it is turned for display. */
  readonly imageWidth: number | null;
  readonly imageHeight: number | null;
  /** Bytes. */
  readonly fileSize: number | null;
  /** EXIF orientation 1 to 8, as Immich keeps it. */
  readonly orientation: string | null;
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly dateTimeOriginal: string | null;
  /** When the metadata says that the file was changed, in the same form. */
  readonly modifyDate: string | null;
  /** IANA name or `UTC+2`, as Immich keeps it. */
  readonly timeZone: string | null;
  readonly fNumber: number | null;
  /** Millimetres. */
  readonly focalLength: number | null;
  readonly iso: number | null;
  readonly exposureTime: string | null;
  /** Degrees, north and east positive. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  /** Immich answers "" for none; here that is `null`. */
  readonly description: string | null;
  readonly projectionType: string | null;
  /** 1 to 5, -1 for rejected. */
  readonly rating: number | null;
  /** How many of Immich's exifInfo values are neither null nor blank (`0` and `false` count). */
  readonly fieldCount: number;
}

/** One photo or video. A live photo is its still; the motion part is only named by it. */
export interface Asset {
  readonly id: string;
  readonly ownerId: string;
  /** `null` for an uploaded asset, otherwise the external library it belongs to. */
  readonly libraryId: string | null;
  readonly type: AssetType;
  readonly filename: string;
  /** Path on the server. */
  readonly path: string;
  readonly mime: string | null;
  /** SHA-1 of the file, base64. */
  readonly checksum: string;
  /** Capture instant, ISO 8601 in UTC with milliseconds (Immich: fileCreatedAt). */
  readonly takenAt: string;
  /** Capture time on the photographer's clock, `YYYY-MM-DDTHH:mm:ss.SSS` without a zone (Immich: localDateTime). */
  readonly localTime: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly uploadedAt: string;
  readonly modifiedAt: string;
  readonly favorite: boolean;
  readonly visibility: Visibility;
  readonly trashed: boolean;
  readonly offline: boolean;
  readonly edited: boolean;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** Seconds; `null` for a still. */
  readonly duration: number | null;
  readonly livePhotoVideoId: string | null;
  readonly duplicateId: string | null;
  readonly stackId: string | null;
  readonly exif: Exif;
  /** Person ids, sorted, each once. Empty unless persons were read. */
  readonly persons: readonly string[];
  /** Faces that no person was given to. */
  readonly unnamedFaces: number;
  /** Album references, sorted: an album's id, or `+Name` for one that the plan creates. */
  readonly albums: readonly string[];
  /** Tag values (`parent/child`), sorted: exactly those assigned, not their parents. */
  readonly tags: readonly string[];
}

/** Fields of an asset that a rule can read or a change can write. `exif.x` where it comes from the file. */
export type Field = Exclude<keyof Asset, 'exif'> | `exif.${keyof Exif}`;

/** The value of a field; arrays for `persons`, `albums` and `tags`. */
export function fieldOf(asset: Asset, field: Field): unknown {
  return field.startsWith('exif.')
    ? asset.exif[field.slice(5) as keyof Exif]
    : asset[field as Exclude<keyof Asset, 'exif'>];
}
