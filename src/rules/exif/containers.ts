/** Which kinds of metadata a file has room for, as far as ExifTool writes them. */
export interface Container {
  readonly sidecar: boolean;
  readonly exif: boolean;
  readonly iptc: boolean;
  readonly quicktime: boolean;
}

/** An XMP file holds XMP and nothing else. */
export const SIDECAR: Container = { sidecar: true, exif: false, iptc: false, quicktime: false };

const of = (exif: boolean, iptc: boolean, quicktime: boolean): Container => ({
  sidecar: false,
  ...{ exif, iptc, quicktime },
});

/** By extension. Source: the table of file types and of their writable metadata in ExifTool's documentation. */
const CONTAINERS: readonly (readonly [Container, string])[] = [
  [
    of(true, true, false),
    'jpg jpeg jpe tif tiff psd dng nef nrw cr2 arw sr2 srw pef orf ori rw2 rwl raf iiq 3fr fff mef mos erf mrw gpr',
  ],
  [of(true, false, false), 'heic heif hif avif webp png jxl jp2 cr3 crw'],
  [of(false, false, true), 'mp4 m4v mov qt 3gp 3g2'],
  [of(false, false, false), 'gif'],
];

const BY_EXTENSION = new Map(
  CONTAINERS.flatMap(([container, extensions]) =>
    extensions.split(' ').map((extension) => [extension, container] as const),
  ),
);

/** What an original can hold, `undefined` when its format cannot be written at all: AVI, BMP, MKV, X3F … */
export const containerOf = (filename: string): Container | undefined =>
  BY_EXTENSION.get(filename.slice(filename.lastIndexOf('.') + 1).toLowerCase());
