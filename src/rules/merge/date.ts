import { zonedDate } from '../dates/zone.js';
import { type MergeField, sets } from './policy.js';
import { best, common, type ValueField } from './values.js';

/** With the offset of the place it was taken at, not of wherever this runs. */
const value: ValueField<string> = {
  field: 'date',
  noun: 'date',
  of: zonedDate,
  keyOf: Date.parse,
};

export const date: MergeField = {
  reads: ['exif.dateTimeOriginal', 'takenAt', 'localTime'],
  uses: sets,
  policies: { ...common(value), oldest: best(value, (a, b) => Date.parse(a) < Date.parse(b)) },
};
