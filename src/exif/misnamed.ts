/**
 * Extensions of files that are built alike: under each other's names, ExifTool writes into them. Source: the lookup of
 * file types in Image::ExifTool.
 */
const FORMATS: readonly string[] = [
  'jpg jpeg jpe jfif mpo insp thm',
  'png apng',
  'tif tiff dng nef nrw cr2 arw arq sr2 srf srw pef rw2 rwl iiq 3fr fff mef mos erf gpr dcr kdc k25 dcp',
  'orf ori raw',
  'heic heics heif heifs hif avif avifs cr3 crm mov mp4 m4v m4a qt 3gp 3g2 f4v mqv insv lrv',
  'jp2 j2k j2c jpx jpm jph',
];

const FORMAT_OF = new Map(
  FORMATS.flatMap((format) => format.split(' ').map((one) => [one, format] as const)),
);
const formatOf = (extension: string): string => FORMAT_OF.get(extension) ?? extension;

/**
 * Why nothing can be written into a file whose name says it is something else, or nothing. `extension` is what
 * ExifTool would expect of its content; for what it does not know, that is told where it was read.
 */
export function whyMisnamed(path: string, extension: unknown): string | undefined {
  if (typeof extension !== 'string' || extension === '') return undefined;
  const named = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const real = extension.toLowerCase();
  return formatOf(named) === formatOf(real)
    ? undefined
    : `it holds ${real.toUpperCase()} and not what its name says, so ExifTool does not write into it; \`to: sidecar\` writes beside it`;
}
