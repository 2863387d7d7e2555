import type { Asset } from '../../model/asset.js';
import { nearest } from '../../util/nearest.js';
import { below } from '../actions/below.js';
import type { CompileContext, Condition, ConditionDefinition } from '../definitions.js';
import { isMetadataTag } from '../exif/tag-names.js';
import type { Truth } from '../truth.js';
import { patternsAt } from './kinds/argument.js';
import { allOf } from './kinds/combine.js';
import { exifFields } from './kinds/exif-fields.js';
import { askFile, numberIn, textsIn } from './kinds/file.js';
import { rangeAt, rangeWord } from './kinds/range.js';
import { known, textWord } from './kinds/text.js';

/**
 * `exif: { field: patterns or { min, max } }`: what Immich has found in the file, by Immich's own names; any other name
 * is ExifTool's, and read from the file itself.
 */
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
  if (!field) return compileTag(name, argument, context);
  const word = `exif.${name}`;
  const reads = [`exif.${field}`] as const;
  if (isRange(argument))
    return rangeWord({ name: word, reads, value: (asset) => numberIn(asset.exif[field]) }).compile(
      argument,
      context,
    );
  const value = ({ exif }: Asset): string | null => {
    const found = exif[field];
    return found === null ? null : known(String(found));
  };
  return textWord({ name: word, reads, value }).compile(argument, context);
}

/** Most files lack most tags, so that a file without this one is an answer, and not unknown. */
function compileTag(tag: string, argument: unknown, context: CompileContext): Condition {
  const word = `exif.${tag}`;
  const meant = nearest(tag, Object.keys(exifFields));
  if (meant !== undefined || !isMetadataTag(tag)) {
    const hint =
      meant === undefined
        ? `Immich keeps ${Object.keys(exifFields).join(', ')}; other names are those that ExifTool has for metadata.`
        : `did you mean ${meant}? With its group, such as EXIF:${tag}, ExifTool's tag is read from the file.`;
    context.error('unknown-exif', `Immich keeps no field "${tag}" of a file.`, { hint, onKey: true });
    return { word, needs: [], test: () => null };
  }
  if (isRange(argument)) {
    const isWithin = rangeAt(argument, context, word);
    const test = (value: unknown): Truth => {
      const number = numberIn(value);
      return value === undefined ? false : number === null ? null : isWithin(number);
    };
    return askFile({ word, tag, test });
  }
  const patterns = patternsAt(argument, 'name', context);
  return askFile({
    word,
    tag,
    test: (value) => patterns.matchesSet(textsIn(value)),
    groups: patterns.groups,
    captures: (value) => Object.assign({}, ...textsIn(value).map((text) => patterns.captures(text))),
  });
}

const isRange = (argument: unknown): boolean => typeof argument === 'object' && !Array.isArray(argument);
