/**
 * A small library as a person writes it in YAML (`library.yaml` of a scenario, `tests:` of a rule file).
 * Names stand for ids; every field has a quiet default.
 */
export interface LibraryLiteral {
  /** Name of the user whose key is used. */
  readonly user?: string;
  /** Others with an account who own nothing. */
  readonly users?: readonly string[];
  readonly assets: Readonly<Record<string, AssetLiteral>>;
  /** Only albums that are empty, shared, described or somebody else's need to stand here. */
  readonly albums?: Readonly<Record<string, AlbumLiteral>>;
  /** Only persons that are hidden or have no photo need to stand here. */
  readonly persons?: readonly (string | PersonLiteral)[];
  /** Tags that no asset has. */
  readonly tags?: readonly string[];
  /** External libraries that no asset is in. */
  readonly libraries?: readonly string[];
  /** External libraries beside whose files Immich cannot write. */
  readonly 'read-only'?: readonly string[];
}

export interface AlbumLiteral {
  /** What it is called, when another album is called so too: assets name it by its key. */
  readonly name?: string;
  readonly owner?: string;
  readonly description?: string;
  /** Member's name to role. */
  readonly shared?: Readonly<Record<string, 'editor' | 'viewer'>>;
  readonly order?: 'asc' | 'desc';
  /** Key of the asset that stands for it. */
  readonly cover?: string;
}

export interface PersonLiteral {
  readonly name: string;
  readonly hidden?: boolean;
}

export interface AssetLiteral {
  readonly filename: string;
  readonly path?: string;
  readonly type?: 'image' | 'video' | 'audio' | 'other';
  /** Name of an external library; absent for an upload. */
  readonly library?: string;
  /** User's name; other people's photos are seen as a partner's. */
  readonly owner?: string;
  /** Wall-clock time in `timezone`, or with its own offset. */
  readonly taken?: string;
  readonly uploaded?: string;
  readonly modified?: string;
  readonly timezone?: string;
  readonly width?: number;
  readonly height?: number;
  /** Bytes. */
  readonly 'file-size'?: number;
  /** Make and model in one; the first word is the make. */
  readonly camera?: string;
  readonly make?: string;
  readonly model?: string;
  readonly lens?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly description?: string;
  readonly rating?: number;
  readonly iso?: number;
  readonly 'focal-length'?: number;
  readonly aperture?: number;
  readonly exposure?: string;
  readonly orientation?: number;
  readonly projection?: string;
  readonly favorite?: boolean;
  readonly visibility?: 'timeline' | 'archive' | 'hidden' | 'locked';
  readonly trashed?: boolean;
  readonly offline?: boolean;
  readonly edited?: boolean;
  /** Seconds. */
  readonly duration?: number;
  /** Base64 SHA-1, or any word: equal words are equal files. */
  readonly checksum?: string;
  /** Name of a duplicate group. */
  readonly duplicate?: string;
  /** Name of a stack; its first member is the primary unless one says so. */
  readonly stack?: string | { readonly name: string; readonly primary?: boolean };
  readonly albums?: readonly string[];
  readonly tags?: readonly string[];
  readonly persons?: readonly string[];
  readonly 'unnamed-faces'?: number;
  /** Words for what it shows: smart search finds it by them. */
  readonly shows?: readonly string[];
  /** What is written in it, as text recognition has read it. */
  readonly text?: string;
  /** What its file says, by ExifTool's names; only in `tests:`, for there is no file. */
  readonly file?: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  /** Key of the hidden video of a live photo. */
  readonly 'live-video'?: string;
}

/** Every word of an asset literal, so that a misspelt one is not silently dropped. */
export const ASSET_WORDS = [
  'filename',
  'path',
  'type',
  'library',
  'owner',
  'taken',
  'uploaded',
  'modified',
  'timezone',
  'width',
  'height',
  'file-size',
  'camera',
  'make',
  'model',
  'lens',
  'city',
  'state',
  'country',
  'lat',
  'lon',
  'description',
  'rating',
  'iso',
  'focal-length',
  'aperture',
  'exposure',
  'orientation',
  'projection',
  'favorite',
  'visibility',
  'trashed',
  'offline',
  'edited',
  'duration',
  'checksum',
  'duplicate',
  'stack',
  'albums',
  'tags',
  'persons',
  'unnamed-faces',
  'shows',
  'text',
  'file',
  'live-video',
] as const satisfies readonly (keyof AssetLiteral)[];
