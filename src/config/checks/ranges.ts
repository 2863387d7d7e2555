import type { Path } from '../../model/config.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { parseDuration, parseSize } from '../../util/units.js';
import { assetRulesIn, conditionsIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** A range whose ends have changed places matches nothing, and nobody would be told. */
export function checkRanges(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const conditions = conditionsIn(files).flatMap(({ file, value, path }) =>
    Object.entries(value).flatMap(([word, range]) => [
      ...checkRange(file, range, [...path, word]),
      ...checkRange(file, (range as { readonly count?: unknown } | null)?.count, [...path, word, 'count']),
    ]),
  );
  const groups = assetRulesIn(files).flatMap(({ file, value, path }) =>
    checkRange(file, value.group, [...path, 'group']),
  );
  return [...conditions, ...groups];
}

function checkRange(file: ConfigFile, range: unknown, path: Path): readonly Diagnostic[] {
  if (typeof range !== 'object' || range === null) return [];
  const { min, max, after, before } = range as Readonly<Record<string, unknown>>;
  const numbers = numberOf(min) > numberOf(max);
  // ISO dates sort as text as long as both are written alike.
  const dates =
    typeof after === 'string' && typeof before === 'string' && after.slice(0, 10) > before.slice(0, 10);
  if (!numbers && !dates) return [];
  const message = numbers
    ? `min ${min} is above max ${max}`
    : `after ${after} is later than before ${before}`;
  return [
    {
      severity: 'error',
      code: 'empty-range',
      message,
      hint: 'nothing can match; change the two',
      at: locate(file, path),
    },
  ];
}

/** NaN, which compares with nothing, for what is absent or no number. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return (typeof value === 'string' ? (parseSize(value) ?? parseDuration(value)) : null) ?? Number.NaN;
}
