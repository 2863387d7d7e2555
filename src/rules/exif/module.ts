import type { Asset, Field } from '../../model/asset.js';
import type { Tags, TagValue } from '../../model/file-tags.js';
import type { LibraryView } from '../view.js';
import type { Container } from './containers.js';

export type Fields = Record<string, TagValue>;

/** A set of tags that belong together; `modules:` names it. */
export interface ExifModule {
  readonly reads: readonly Field[];
  /** Whether it must know where in the picture the faces are, which costs a request per photo. */
  readonly faces?: true;
  /** Whether it does not know that of this photo yet. */
  lacksFaces?(asset: Asset, view: LibraryView): boolean;
  /** Every tag that it may write or has to see before it can say what to write. */
  tags(container: Container): readonly string[];
  /** What the file is to say; `null` removes a tag. What it leaves out stays as it is. */
  fields(asset: Asset, view: LibraryView, target: ModuleTarget): Fields;
  /** Why the file does not get to say what Immich knows, if something of somebody else stands there. */
  stays?(asset: Asset, target: ModuleTarget): string | undefined;
}

/** The file that a module writes for, and how. */
export interface ModuleTarget {
  readonly container: Container;
  /** What the file says now, `undefined` when it was not read yet. */
  readonly file: Tags | undefined;
  readonly options: ModuleOptions;
}

export interface ModuleOptions {
  /** Whether what Immich no longer has is removed. */
  readonly clear: boolean;
  /** Characters of a caption at most. */
  readonly captionLength: number;
  /** Whether a favorite without stars counts as five. */
  readonly favoriteStars: boolean;
  /** Where the capture time comes from; the oldest counts. */
  readonly dates: readonly ('taken' | 'modified' | 'uploaded')[];
}
