/*
 * What comes over the wire, as far as we read it (what we send stands in bodies.ts, what we search for in search.ts). sdk-check.ts proves
 * at compile time that both majors of Immich's own types have these fields with these types, and mappers may only ask
 * for them; at run time they check every value again.
 */

export interface WireAsset {
  readonly id: string;
  readonly ownerId: string;
  readonly libraryId?: string | null;
  readonly type: string;
  readonly originalFileName: string;
  readonly originalPath: string;
  readonly originalMimeType?: string;
  readonly checksum: string;
  readonly fileCreatedAt: string;
  readonly localDateTime: string;
  readonly createdAt: string;
  readonly fileModifiedAt: string;
  readonly isFavorite: boolean;
  readonly visibility: string;
  readonly isTrashed: boolean;
  readonly isOffline: boolean;
  readonly isEdited: boolean;
  readonly width: number | null;
  readonly height: number | null;
  /** 2.7: `"00:00:02.000"`, `"0:00:00.00000"` for stills; 3.x: milliseconds or null. */
  readonly duration: string | number | null;
  readonly livePhotoVideoId?: string | null;
  readonly duplicateId?: string | null;
  readonly stack?: WireId | null;
  readonly exifInfo?: WireExif;
  readonly people?: readonly WirePerson[];
  /** Only 2.7 answers these. */
  readonly unassignedFaces?: readonly object[];
  readonly tags?: readonly WireTag[];
}
export interface WireExif {
  readonly make?: string | null;
  readonly model?: string | null;
  readonly lensModel?: string | null;
  readonly exifImageWidth?: number | null;
  readonly exifImageHeight?: number | null;
  readonly fileSizeInByte?: number | null;
  readonly orientation?: string | null;
  readonly dateTimeOriginal?: string | null;
  readonly modifyDate?: string | null;
  readonly timeZone?: string | null;
  readonly fNumber?: number | null;
  readonly focalLength?: number | null;
  readonly iso?: number | null;
  readonly exposureTime?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly description?: string | null;
  readonly projectionType?: string | null;
  readonly rating?: number | null;
}
export interface WireId {
  readonly id: string;
}
export interface WirePerson extends WireId {
  readonly name: string;
  readonly isHidden: boolean;
}
export interface WireFace {
  readonly boundingBoxX1: number;
  readonly boundingBoxY1: number;
  readonly boundingBoxX2: number;
  readonly boundingBoxY2: number;
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly person: WireId | null;
}
export interface WireTag extends WireId {
  readonly value: string;
  readonly createdAt: string;
}
export interface WireAlbum extends WireId {
  readonly albumName: string;
  readonly description: string;
  /** 2.7 only; in 3.x the owner is among `albumUsers`. */
  readonly ownerId?: string;
  readonly albumUsers: readonly WireAlbumUser[];
  readonly assetCount: number;
  readonly shared: boolean;
  readonly hasSharedLink: boolean;
  readonly albumThumbnailAssetId: string | null;
  readonly order?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Days on the photographers' clocks, written as instants; absent of an empty one. */
  readonly startDate?: string;
  readonly endDate?: string;
}
export interface WireAlbumUser {
  readonly user: WireId;
  readonly role: string;
}
export interface WireStack extends WireId {
  readonly primaryAssetId: string;
  readonly assets: readonly WireId[];
}
export interface WireDuplicates {
  readonly duplicateId: string;
  readonly assets: readonly WireAsset[];
  readonly suggestedKeepAssetIds: readonly string[];
}
export interface WireSearch {
  readonly assets: { readonly items: readonly WireAsset[]; readonly nextPage: string | null };
}
export interface WireStatistics {
  readonly total: number;
}
/** A month of the timeline: `2024-05-01`. */
export interface WireBucket {
  readonly timeBucket: string;
  readonly count: number;
}
export interface WirePeople {
  readonly people: readonly WirePerson[];
  readonly hasNextPage?: boolean;
}
export interface WireLibrary extends WireId {
  readonly name: string;
}
export interface WireQueue {
  readonly name: string;
  readonly isPaused: boolean;
  readonly statistics: WireQueueStatistics;
}
export interface WireQueueStatistics {
  readonly active: number;
  readonly waiting: number;
  readonly delayed: number;
  readonly paused: number;
}
export interface WireOutcome extends WireId {
  readonly success: boolean;
  readonly error?: string;
}
export interface WireUser extends WireId {
  readonly name: string;
}
/** Somebody on the server, as everybody may see them. */
export interface WireOtherUser extends WireUser {
  readonly email: string;
}
export interface WireKey {
  readonly permissions: readonly string[];
}
export interface WireFeatures {
  readonly trash: boolean;
  readonly smartSearch: boolean;
  readonly ocr: boolean;
}
export interface WireVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}
