import type { FileTags } from '../../../model/library.js';
import type { Condition } from '../../definitions.js';
import type { Truth } from '../../truth.js';

interface FileQuestion {
  readonly word: string;
  /** As ExifTool calls it. */
  readonly tag: string;
  /** `undefined`: the file was read and does not say. */
  test(value: unknown): Truth;
  readonly groups?: readonly string[];
  captures?(value: unknown): Readonly<Record<string, string>> | undefined;
}

/** A condition on what the photo's file on this machine says. Until the file was read, and if it cannot be, it is unknown. */
export function askFile({ word, tag, test, groups = [], captures }: FileQuestion): Condition {
  const valueIn = (file: FileTags | undefined): unknown => file?.tags[tag];
  return {
    word,
    field: word,
    needs: [{ field: 'file', tags: [tag] }, { field: 'path' }],
    groups,
    test(asset, view) {
      const file = view.fileTags(asset.id, 'contents');
      return !file || file.problem !== undefined ? null : test(valueIn(file));
    },
    ...(captures && {
      captures: (asset, view) => captures(valueIn(view.fileTags(asset.id, 'contents'))),
    }),
    unknown: (asset, view) => `${word}${whichFiles(view.fileTags(asset.id, 'contents'))}`,
    actual(asset, view) {
      const file = view.fileTags(asset.id, 'contents');
      if (!file) return 'the file was not read';
      if (file.problem !== undefined) return file.problem;
      return textsIn(valueIn(file)).join(', ') || `no ${word}`;
    },
  };
}

/** The values of a tag as texts: none, one, or those of a list. */
export const textsIn = (value: unknown): readonly string[] =>
  [value ?? []]
    .flat()
    .map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)).trim())
    .filter((text) => text !== '');

/** `1/250` is a number to somebody who asks for exposures of at least that; behind a number may be its unit. */
export function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim() : '';
  const [, over, under = '1'] =
    /^([+-]?\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?(?: [a-zA-Z%]+)?$/.exec(text) ?? [];
  return over === undefined ? null : Number(over) / Number(under);
}

/** Behind the name of what is unknown. */
function whichFiles(file: FileTags | undefined): string {
  if (file?.problem === undefined) return '';
  switch (file.code) {
    case 'path_not_mapped':
    case 'path_segment_mismatch':
      return ' of files for which "paths" has no folder';
    case 'file_not_found':
      return ' of files that are not where "paths" says';
    case 'file_not_saved':
      return ' of files that the saved library lacks';
    default:
      return ' of files that cannot be read';
  }
}
