import { assetBody } from '../dialect/asset.js';
import { personBody } from '../dialect/person.js';
import { badRequest } from '../errors.js';
import { type Call, route } from '../http/route.js';
import {
  type Filters,
  largeSearch,
  metadataSearch,
  randomSearch,
  smartSearch,
  statisticsSearch,
} from '../search/fields.js';
import { filterOf, fold } from '../search/filter.js';
import { byLikeness } from '../search/likeness.js';
import { searchPage } from '../search/page.js';
import { candidates } from '../search/scope.js';
import type { Asset } from '../state/types.js';
import { object } from '../validate/compound.js';
import { boolean, oneOf, optional, string } from '../validate/field.js';

export const searchRoutes = [
  route({
    method: 'POST',
    path: '/search/metadata',
    permission: 'asset.read',
    status: 200,
    body: metadataSearch,
    handle(call) {
      const { assets, hasNext } = searchPage(call, call.body);
      return answer(call, assets, hasNext);
    },
  }),
  route({
    method: 'POST',
    path: '/search/statistics',
    permission: 'asset.statistics',
    status: 200,
    body: statisticsSearch,
    handle: (call) => ({ total: found(call, call.body).length }),
  }),
  route({
    method: 'POST',
    path: '/search/random',
    permission: 'asset.read',
    status: 200,
    body: randomSearch,
    handle(call) {
      const assets = shuffled(found(call, call.body)).slice(0, call.body.size ?? 250);
      const parts = {
        exif: call.body.withExif ?? false,
        people: call.body.withPeople ?? false,
        viewer: call.user.id,
      };
      return assets.map((asset) => assetBody(call.state, asset, parts));
    },
  }),
  route({
    method: 'POST',
    path: '/search/large-assets',
    permission: 'asset.read',
    status: 200,
    query: largeSearch,
    handle(call) {
      const bytes = (asset: Asset): number => asset.exif.fileSizeInByte ?? 0;
      return found(call, call.query)
        .filter((asset) => bytes(asset) > (call.query.minFileSize ?? 0))
        .sort((a, b) => bytes(b) - bytes(a))
        .slice(0, call.query.size ?? 250)
        .map((asset) => assetBody(call.state, asset, { exif: true }));
    },
  }),
  route({
    method: 'POST',
    path: '/search/smart',
    permission: 'asset.read',
    status: 200,
    body: smartSearch,
    handle(call) {
      if (call.state.seen.size === 0) throw badRequest('Smart search is not enabled');
      const { query = '', page = 1, size = 100 } = call.body;
      const best = byLikeness(call.state, query, found(call, call.body));
      return answer(call, best.slice((page - 1) * size, page * size), best.length > page * size);
    },
  }),
  route({
    method: 'GET',
    path: '/search/person',
    permission: 'person.read',
    query: object({ name: string(), withHidden: optional(boolean) }),
    handle({ state, user, query }) {
      const wanted = fold(query.name);
      return [...state.people.values()]
        .filter((person) => person.ownerId === user.id && (query.withHidden || !person.isHidden))
        .filter((person) =>
          fold(person.name)
            .split(/\s+/)
            .some((word) => word.startsWith(wanted)),
        )
        .map((person) => personBody(person));
    },
  }),
  route({
    method: 'GET',
    path: '/search/suggestions',
    permission: 'asset.read',
    query: object({
      type: oneOf(['country', 'state', 'city', 'camera-make', 'camera-model', 'camera-lens-model']),
      country: optional(string()),
      state: optional(string()),
      make: optional(string()),
      model: optional(string()),
      lensModel: optional(string()),
      includeNull: optional(boolean),
    }),
    handle(call) {
      const { type, includeNull, ...filters } = call.query;
      const values = new Set(found(call, filters).map((asset) => asset.exif[SUGGESTED[type]]));
      const texts = [...values].filter((value) => value !== null && value !== '').sort();
      return includeNull ? [...texts, null] : texts;
    },
  }),
  route({
    method: 'GET',
    path: '/search/cities',
    permission: 'asset.read',
    handle(call) {
      const byCity = new Map<string, Asset>();
      for (const asset of found(call, { visibility: 'timeline', type: 'IMAGE' })) {
        const { city } = asset.exif;
        if (city !== null && !byCity.has(city)) byCity.set(city, asset);
      }
      return [...byCity.keys()]
        .sort()
        .map((city) => assetBody(call.state, byCity.get(city) as Asset, { exif: true }));
    },
  }),
];

const SUGGESTED = {
  country: 'country',
  state: 'state',
  city: 'city',
  'camera-make': 'make',
  'camera-model': 'model',
  'camera-lens-model': 'lensModel',
} as const;

interface Loading {
  readonly page?: number | undefined;
  readonly withExif?: boolean | undefined;
  readonly withPeople?: boolean | undefined;
}

function answer(
  { state, user, body }: Call<unknown, Loading>,
  assets: readonly Asset[],
  hasNext: boolean,
): object {
  const parts = { exif: body.withExif ?? false, people: body.withPeople ?? false, viewer: user.id };
  const items = assets.map((asset) => assetBody(state, asset, parts));
  // `total` is the page's count, not the library's; the next page's number is a string.
  const nextPage = hasNext ? String((body.page ?? 1) + 1) : null;
  return {
    albums: { total: 0, count: 0, items: [], facets: [] },
    assets: { total: items.length, count: items.length, items, facets: [], nextPage },
  };
}

const found = (call: Call, filters: Filters): Asset[] =>
  candidates(call, filters).filter(filterOf(call, filters));

/** Fisher and Yates. */
function shuffled(assets: Asset[]): Asset[] {
  for (let last = assets.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [assets[last], assets[other]] = [assets[other] as Asset, assets[last] as Asset];
  }
  return assets;
}
