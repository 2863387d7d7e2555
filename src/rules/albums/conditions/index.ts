import type { Album } from '../../../model/library.js';
import { all } from '../../conditions/all.js';
import { any } from '../../conditions/any.js';
import { dateWord } from '../../conditions/kinds/date.js';
import { flagWord } from '../../conditions/kinds/flag.js';
import { rangeWord } from '../../conditions/kinds/range.js';
import { none } from '../../conditions/none.js';
import { not } from '../../conditions/not.js';
import { use } from '../../conditions/use.js';
import type { AlbumConditionDefinition } from '../definitions.js';
import { keyword } from './keyword.js';
import { name } from './name.js';
import { owner } from './owner.js';

const DAY = 86_400_000;

/** Days between the first and the last asset. */
const span = ({ first, last }: Album): number | null =>
  first === null || last === null ? null : (Date.parse(last) - Date.parse(first)) / DAY;

/** They ask nothing about what they combine. */
const combining = [use, all, any, none, not] as unknown as readonly AlbumConditionDefinition[];

export const albumConditions: readonly AlbumConditionDefinition[] = [
  ...combining,
  name,
  keyword,
  owner,
  flagWord<Album>({
    name: 'empty',
    value: ({ assetCount, hasTrashed }) => assetCount === 0 && hasTrashed !== true,
  }),
  flagWord<Album>({ name: 'shared', value: ({ users }) => users.length > 0 }),
  rangeWord<Album>({ name: 'asset-count', reads: [], value: ({ assetCount }) => assetCount }),
  rangeWord<Album>({ name: 'span', reads: [], value: span }),
  dateWord<Album>({ name: 'created', reads: [], instant: ({ createdAt }) => createdAt }),
  dateWord<Album>({ name: 'updated', reads: [], instant: ({ updatedAt }) => updatedAt }),
];
