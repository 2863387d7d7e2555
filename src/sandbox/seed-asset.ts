export type SeedType = 'IMAGE' | 'VIDEO' | 'AUDIO' | 'OTHER';
export type SeedVisibility = 'timeline' | 'archive' | 'hidden' | 'locked';

export interface SeedAsset {
  readonly id: string;
  readonly ownerId: string;
  readonly libraryId?: string | null;
  readonly type: SeedType;
  readonly originalFileName: string;
  /** Default: the place of an upload, made from owner and id. */
  readonly originalPath?: string;
  /** Default: from the file name. */
  readonly originalMimeType?: string | null;
  /** SHA-1, base64. Default: made from the id. */
  readonly checksum?: string;
  readonly thumbhash?: string | null;
  readonly fileCreatedAt: string;
  readonly localDateTime: string;
  readonly fileModifiedAt?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly isFavorite?: boolean;
  readonly visibility?: SeedVisibility;
  /** When it was put into the trash. */
  readonly deletedAt?: string | null;
  readonly isOffline?: boolean;
  readonly isEdited?: boolean;
  /** Milliseconds; `null` for a still. */
  readonly duration?: number | null;
  /** Pixels as displayed, after orientation. Default: those of exifInfo. */
  readonly width?: number | null;
  readonly height?: number | null;
  readonly livePhotoVideoId?: string | null;
  readonly duplicateId?: string | null;
  /** Name of the uploading device (2.7 only). Default: `sandbox`. */
  readonly deviceId?: string;
  readonly deviceAssetId?: string;
  readonly exifInfo: SeedExif;
  readonly faces?: readonly SeedFace[];
  /** What machine learning has seen in it; a library of which nothing is known has it turned off. */
  readonly seen?: SeedSeen;
  /** Whether an XMP sidecar lies beside it; any metadata write makes one. */
  readonly hasSidecar?: boolean;
  /** A real file on this machine: served as original, preview and thumbnail. */
  readonly file?: string;
  /** Picture served as thumbnail and preview instead of `file`. */
  readonly thumbnailFile?: string;
}

export interface SeedSeen {
  /** Words for what it shows. */
  readonly shows: readonly string[];
  /** What is written in it. */
  readonly text: string;
}

export interface SeedExif {
  readonly make: string | null;
  readonly model: string | null;
  readonly lensModel: string | null;
  readonly exifImageWidth: number | null;
  readonly exifImageHeight: number | null;
  readonly fileSizeInByte: number | null;
  readonly orientation: string | null;
  readonly dateTimeOriginal: string | null;
  readonly modifyDate: string | null;
  /** IANA name or `UTC+2`. */
  readonly timeZone: string | null;
  readonly fNumber: number | null;
  readonly focalLength: number | null;
  readonly iso: number | null;
  readonly exposureTime: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  /** `""` for none, as Immich answers it. */
  readonly description: string;
  readonly projectionType: string | null;
  readonly rating: number | null;
}

/** An exifInfo in which nothing was found. */
export const EMPTY_EXIF: SeedExif = {
  make: null,
  model: null,
  lensModel: null,
  exifImageWidth: null,
  exifImageHeight: null,
  fileSizeInByte: null,
  orientation: null,
  dateTimeOriginal: null,
  modifyDate: null,
  timeZone: null,
  fNumber: null,
  focalLength: null,
  iso: null,
  exposureTime: null,
  latitude: null,
  longitude: null,
  city: null,
  state: null,
  country: null,
  description: '',
  projectionType: null,
  rating: null,
};

/** Box in pixels of an image of the given size, as `GET /faces` answers it. */
export interface SeedFace {
  readonly id: string;
  readonly personId: string | null;
  readonly boundingBoxX1: number;
  readonly boundingBoxY1: number;
  readonly boundingBoxX2: number;
  readonly boundingBoxY2: number;
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly sourceType?: 'machine-learning' | 'exif' | 'manual';
}
