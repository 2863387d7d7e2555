import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { buildPlan } from '../../src/plan/build-plan.js';
import { compileRules } from '../../src/rules/compile.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { libraryOf } from '../../src/testing/library-of.js';
import { load } from '../config/support.js';

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A part of the schema, as far as these tests look into it. */
export interface Schema {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
export const schema = JSON.parse(read('schemas/config.schema.json')) as Schema;
export const definition = (name: string): Schema => schema.definitions![name]!;

/** Files beside the rules that examples name. */
const BESIDE = {
  'rules/more.yaml': 'version: 1\n',
  'tracks/day.gpx': read('fixtures/scenarios/72-places-from-tracks/tracks/day.gpx'),
};

/**
 * Errors and warnings of a config: read from a file, checked and compiled as `validate` does it. Hints are no
 * objection: they say what a rule does that its writer may not have thought of.
 */
export async function findingsIn(
  config: unknown,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const text = typeof config === 'string' ? config : stringify(config, { aliasDuplicateObjects: false });
  const { value, diagnostics } = await load(text, { 'tracks/day.gpx': BESIDE['tracks/day.gpx'], ...others });
  const found = [...diagnostics, ...(value ? compileRules(value).diagnostics : [])];
  return found.filter((one) => one.severity !== 'hint').map(briefly);
}

const { library } = libraryOf({
  assets: {
    a: {
      filename: 'DSC_1.dng',
      path: '/mnt/nas/2024/DSC_1.dng',
      taken: '2024-05-01T10:00:00+02:00',
      duplicate: 'g',
    },
    b: {
      filename: 'DSC_1.jpg',
      path: '/mnt/nas/2024/DSC_1.jpg',
      taken: '2024-05-01T10:00:00+02:00',
      duplicate: 'g',
    },
    burst: { filename: 'IMG_BURST1.jpg', camera: 'Canon R5', tags: ['inbox'], rating: 4 },
    film: { filename: 'VID_20240101_101010.mp4', duration: 12, albums: ['2024-01 Trip', 'Inbox'] },
    anna: {
      filename: 'Screenshot_1.png',
      persons: ['Anna'],
      country: 'Italy',
      city: 'Rome',
      lat: 41.9,
      lon: 12.5,
    },
  },
});

/** The plan of a config over a library of five photos, whose files this machine does not have. */
export async function planned(written: object) {
  const text = stringify(written, { aliasDuplicateObjects: false });
  const { value: config } = await load(text, BESIDE);
  const { rules } = compileRules(config!);
  const view = viewLibrary(library, {
    now: Date.parse('2026-01-01T00:00:00Z'),
    timezone: 'Europe/Berlin',
    protect: rules.protect,
    files: new Map(),
  });
  const options = { rules: [], limit: null };
  return buildPlan({ library, view, rules, config: config!, diagnostics: [], options }).plan;
}

const briefly = ({ severity, message, hint, at }: Diagnostic): string =>
  `${severity} ${at?.line}:${at?.column} ${message}${hint ? ` (${hint})` : ''}`;
