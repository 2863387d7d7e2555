import type { Asset } from '../model/asset.js';

/** Make and model, `Google Pixel 7`; a make that the model repeats (`Canon`, `Canon EOS R5`) is said once. */
export function cameraOf({ exif }: Asset): string | null {
  const make = exif.make?.trim() ?? '';
  const model = exif.model?.trim() ?? '';
  const repeated = model.toLowerCase().startsWith(make.toLowerCase());
  return (repeated ? model : `${make} ${model}`.trim()) || null;
}
