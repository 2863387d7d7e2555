import { EMPTY_EXIF } from '../../../src/sandbox/seed.js';
import type { Sandbox } from '../../../src/sandbox/start.js';
import { setDeleted, setDuplicate } from '../../../src/sandbox/state/change.js';
import { loadAsset } from '../../../src/sandbox/state/load.js';
import type { Asset } from '../../../src/sandbox/state/types.js';
import type { Exchange, Json } from './recordings.js';

type Step = (sandbox: Sandbox, names: Readonly<Record<string, string>>, exchange: Exchange) => void;

const assetNamed = (sandbox: Sandbox, names: Readonly<Record<string, string>>, name: string): Asset =>
  sandbox.state.assets.get(names[name] as string) as Asset;

/** What the recorder did to the library between two exchanges, for `facts-*.ndjson`, before the exchange named. */
export const INTERLUDES: Readonly<Record<string, readonly Step[]>> = {
  'duplicates-list-after-member-trashed': [
    (sandbox, names) =>
      setDeleted(assetNamed(sandbox, names, 'conflict_gps_2.jpg'), '2026-11-21T00:54:00.000Z'),
  ],
  'duplicates-list-after-restore': [
    (sandbox, names) => setDeleted(assetNamed(sandbox, names, 'conflict_gps_2.jpg'), null),
  ],
  'assets-put-duplicateId-not-uuid': [
    (sandbox, names) => {
      for (const name of ['conflict_gps_1.jpg', 'conflict_gps_2.jpg']) {
        setDuplicate(sandbox.state, assetNamed(sandbox, names, name), names['dup:dupF'] as string);
      }
    },
  ],
  'trash-empty': [
    (sandbox, names) => setDeleted(assetNamed(sandbox, names, 'NZ_newyear.jpg'), '2026-11-21T00:55:00.000Z'),
  ],
  'search-with-partner-inTimeline': [
    (sandbox, _, { response }) => {
      const { items } = (response as Json).assets;
      const uploaded = items.find((item: Json) => item.originalFileName === 'new_upload.jpg');
      loadAsset(sandbox.state, { ...uploaded, duration: null, exifInfo: EMPTY_EXIF });
    },
  ],
};

/** Recorded straight after a write, before the background jobs had run. */
export const UNSETTLED: ReadonlySet<string> = new Set([
  'asset-put-date-null',
  'asset-put-date-garbage',
  'asset-put-gps',
  'assets-bulk-relative-and-absolute',
  'assets-bulk-date',
  'jobs-list',
  'queues-list',
  'asset-get-after-force-immediately',
]);
