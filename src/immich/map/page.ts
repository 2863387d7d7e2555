import type { Asset } from '../../model/asset.js';
import { mapAsset } from './asset.js';
import { field, json, list, textOrNull, wrong } from './narrow.js';

export interface Page {
  readonly assets: readonly Asset[];
  /** `null` on the last page. Both versions answer a string, and 3.x takes only a number. */
  readonly nextPage: number | null;
}

/** Answer of `POST /search/metadata`. */
export function mapPage(answer: unknown): Page {
  const assets = field(json(answer, ''), 'assets');
  const next = field(assets, 'nextPage');
  const nextPage = typeof next.value === 'number' ? next.value : textOrNull(next);
  if (nextPage !== null && !/^\d+$/.test(String(nextPage))) throw wrong(next, 'a page number');
  return {
    assets: list(field(assets, 'items')).map(mapAsset),
    nextPage: nextPage === null ? null : Number(nextPage),
  };
}
