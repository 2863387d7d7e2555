import type { Asset } from '../../model/asset.js';
import { didYouMean } from '../../util/nearest.js';
import { below } from '../actions/below.js';
import type { CompileContext, Condition, ConditionDefinition } from '../definitions.js';
import { allOf } from './kinds/combine.js';
import { exifFields } from './kinds/exif-fields.js';
import { rangeWord } from './kinds/range.js';
import { known, textWord } from './kinds/text.js';

/** `exif: { field: patterns or { min, max } }`: what Immich has found in the file, by Immich's own names. */
export const exif: ConditionDefinition = {
  name: 'exif',
  compile: (written, context) =>
    allOf(
      'exif',
      Object.entries(written as Readonly<Record<string, unknown>>).map(([name, argument]) =>
        compileField(name, argument, below(context, [name])),
      ),
    ),
};

function compileField(name: string, argument: unknown, context: CompileContext): Condition {
  const field = Object.hasOwn(exifFields, name) ? exifFields[name]! : undefined;
  const word = `exif.${name}`;
  if (!field) {
    const hint = didYouMean(name, Object.keys(exifFields)) ?? `known: ${Object.keys(exifFields).join(', ')}`;
    context.error('unknown-exif', `Immich keeps no field "${name}" of a file.`, { hint, onKey: true });
    return { word, needs: [], test: () => null };
  }
  const reads = [`exif.${field}`] as const;
  if (typeof argument === 'object' && !Array.isArray(argument))
    return rangeWord({ name: word, reads, value: (asset) => numberOf(asset.exif[field]) }).compile(
      argument,
      context,
    );
  const value = ({ exif }: Asset): string | null => {
    const found = exif[field];
    return found === null ? null : known(String(found));
  };
  return textWord({ name: word, reads, value }).compile(argument, context);
}

/** `1/250` is a number to somebody who asks for exposures of at least that. */
function numberOf(value: string | number | null): number | null {
  if (typeof value !== 'string') return value;
  const [, over, under = '1'] = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(value.trim()) ?? [];
  return over === undefined ? null : Number(over) / Number(under);
}
