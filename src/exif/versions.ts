import { stat } from 'node:fs/promises';
import { parse } from 'node:path';

/** What tells one state of a file from the next: its size and the nanosecond it was changed. `null`: no such file. */
export async function versionOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs } = await stat(path, { bigint: true });
    return `${size}-${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The sidecar that Immich reads for a file: `photo.jpg.xmp`, else `photo.xmp`; the first one when neither is there. */
export async function sidecarOf(file: string): Promise<string> {
  const { dir, name } = parse(file);
  const ofFile = `${file}.xmp`;
  const ofStem = `${dir}/${name}.xmp`;
  return (await versionOf(ofFile)) === null && (await versionOf(ofStem)) !== null ? ofStem : ofFile;
}
