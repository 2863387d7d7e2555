import type { Asset } from '../model/asset.js';

type Named = Pick<Asset, 'id' | 'filename'>;

/** What the assets of one message are called; those of one name are told apart by the beginning of their ids. */
export const namesApart = <T extends readonly Named[]>(...assets: T): { [K in keyof T]: string } =>
  assets.map(({ id, filename }) =>
    assets.some((other) => other.id !== id && other.filename === filename)
      ? `${filename} (${id.slice(0, 8)})`
      : filename,
  ) as { [K in keyof T]: string };
