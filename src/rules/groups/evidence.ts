import type { Asset, Field } from '../../model/asset.js';
import { namesApart } from '../apart.js';
import { cameraOf } from '../camera.js';
import type { SkippedGroup } from '../grouping.js';
import { stemOf } from './names.js';

/** What two assets are not, in words; `null` when nothing speaks against it. */
type Doubt = (a: Asset, b: Asset) => string | null;

export type Evidence = 'exact' | 'same-shot' | 're-encoded' | 'similar';

/**
 * How sure it is that two files show one and the same shot, from what Immich answers about them; the strongest first.
 * Immich itself only says that two pictures look alike.
 */
const doubts: Readonly<Record<Evidence, Doubt>> = {
  /** Same bytes. Of a file in an external library Immich's checksum covers the path, so it never equals another. */
  exact: (a, b) => (a.checksum === b.checksum ? null : 'are different files'),
  /** Same camera, instant and proportions, as of a RAW file and its JPEG. */
  'same-shot': (a, b) => doubts.exact(a, b) && (sameInstant(a, b) ?? sameCamera(a, b) ?? sameShape(a, b)),
  /** A copy that lost quality, pixels or metadata: what both know agrees, to the second. */
  're-encoded': (a, b) =>
    doubts['same-shot'](a, b) && (sameShape(a, b) ?? sameSecond(a, b) ?? noOtherCamera(a, b)),
  /** Whatever was put into one group. */
  similar: () => null,
};

export const evidenceTiers = Object.keys(doubts) as readonly Evidence[];

export const evidenceFields = (tier: Evidence): readonly Field[] =>
  tier === 'similar' ? [] : tier === 'exact' ? ['checksum'] : SHOT;
const SHOT: readonly Field[] = [
  'checksum',
  'exif.dateTimeOriginal',
  'exif.make',
  'exif.model',
  'width',
  'height',
  'filename',
];

/** Why a group is left for review: its weakest pair decides. */
export function weakEvidence(
  members: readonly Asset[],
  tier: Evidence,
): Pick<SkippedGroup, 'code' | 'reason'> | undefined {
  for (const [index, a] of members.entries())
    for (const b of members.slice(index + 1)) {
      const doubt = doubts[tier](a, b);
      if (doubt === null) continue;
      const reason = `${namesApart(a, b).join(' and ')} ${doubt}: evidence below ${tier}`;
      return { code: 'weak-evidence', reason };
    }
  return undefined;
}

const instantOf = ({ exif }: Asset): number => Date.parse(exif.dateTimeOriginal ?? '');

/** To the millisecond. A time on the full second is taken for one without fractions: a burst has many of those. */
const sameInstant: Doubt = (a, b) => {
  const [one, other] = [instantOf(a), instantOf(b)];
  if (Number.isNaN(one) || Number.isNaN(other)) return 'have no capture date in common';
  if (one !== other) return 'were taken at different times';
  return one % 1000 === 0 ? 'have no fractions of a second in their dates' : null;
};

/** Where a date is missing, as in files that a messenger sent, the name must be the same. */
const sameSecond: Doubt = (a, b) => {
  const [one, other] = [instantOf(a), instantOf(b)];
  if (Number.isNaN(one) || Number.isNaN(other))
    return nameOf(a) === nameOf(b) ? null : 'have neither capture date nor name in common';
  return Math.floor(one / 1000) === Math.floor(other / 1000) ? null : 'were taken at different times';
};
const nameOf = ({ filename }: Asset): string => stemOf(filename).toLowerCase();

const sameCamera: Doubt = (a, b) =>
  cameraOf(a) !== null && cameraOf(a) === cameraOf(b) ? null : 'have no camera in common';

const noOtherCamera: Doubt = (a, b) => {
  const [one, other] = [cameraOf(a), cameraOf(b)];
  return one === null || other === null || one === other ? null : 'are of different cameras';
};

/** Proportions within a percent, whichever way up: sensors have a few more pixels than their JPEGs. */
const sameShape: Doubt = (a, b) => {
  const [one, other] = [shapeOf(a), shapeOf(b)];
  if (one === null || other === null) return 'have no size in common';
  return Math.abs(one / other - 1) <= 0.01 ? null : 'have different proportions';
};
const shapeOf = ({ width, height }: Asset): number | null =>
  width && height ? Math.max(width, height) / Math.min(width, height) : null;
