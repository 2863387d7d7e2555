import type { WrittenGroup } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';
import type { GroupDefinition } from '../grouping.js';
import { collect } from './collect.js';
import { stemOf } from './names.js';

/** Fields that show, beside the name, that files belong together. */
const SECOND_SIGNS = ['folder', 'taken', 'duplicate'];

/**
 * `by: stem` and `by: { stem: exact | camera | edited | /regex/ }`: variants of one picture, told by their file names,
 * which must differ in the extension unless they are edited copies. Cameras count from 0001 again and messengers number by the day, so a second sign is
 * asked for: `same:` folder, taken or duplicate, or `within`. An own regex is its writer's word for what belongs
 * together; with a second sign it may be about one extension, too.
 */
export const stem: GroupDefinition = {
  name: 'stem',
  compile(group, context) {
    const mode = typeof group.by === 'string' ? 'exact' : String(group.by.stem);
    const isOwn = mode.startsWith('/');
    const baseOf = BASES[mode] ?? regexStem(mode, context);
    if (!isOwn && !hasSecondSign(group)) {
      context.error('needs-second-sign', 'File names repeat, so equal names alone do not make a group.', {
        hint: 'Add `same: [folder]` or `within: 10s`.',
        path: ['by'],
      });
    }
    return {
      by: mode === 'exact' ? 'stem' : `stem ${mode}`,
      // A group may cut through a stack, and what is done with it depends on that.
      needs: [{ field: 'filename' }, { field: 'stackId' }],
      parts: (members) => collect('stem', members, (asset) => baseOf(asset.filename)),
      ...(mode !== 'edited' && !(isOwn && hasSecondSign(group)) && { variants: true }),
    };
  },
};

const hasSecondSign = ({ same, within }: WrittenGroup): boolean =>
  within !== undefined || (Array.isArray(same) && same.some((field) => SECOND_SIGNS.includes(field)));

/**
 * Base name in two steps, as the stacker script has it: letters, a day and a time as Pixel phones write them, or else
 * all before the first dot or hyphen of the name without extension.
 */
function cameraStemOf(filename: string): string {
  const name = stemOf(filename);
  return /^[A-Za-z]+_\d{8}_\d+/.exec(name)?.[0] ?? /^[^.-]*/.exec(name)![0];
}

/**
 * What is added to the name of a picture when it is edited: Google Photos `~2`, `-edited` in several languages,
 * editors' `-edit`, and FastFoto scanners' `_a` for the improved scan and `_b` for the back behind the number.
 */
const EDITED =
  /(?:~\d+|[-_ ](?:edited|edit|bearbeitet|modifié|editado|modificato)(?:[-_ ]?\d+)?|(?<=\d)_[ab])$/i;

/** Pixel phones put everything about a shot behind its time, and iPhones an E before the number. */
function editedStemOf(filename: string): string {
  const name = stemOf(filename).replace(EDITED, '');
  return /^PXL_\d{8}_\d+/.exec(name)?.[0] ?? name.replace(/^IMG_E(?=\d+$)/, 'IMG_');
}

const BASES: Readonly<Record<string, (filename: string) => string>> = {
  exact: stemOf,
  camera: cameraStemOf,
  edited: editedStemOf,
};

/** What the group named `stem`, else the first group, else the whole regex matches in the name without extension. */
function regexStem(written: string, context: CompileContext): (filename: string) => string {
  const parts = /^\/(.+)\/(i?)$/.exec(written);
  try {
    if (!parts) throw new SyntaxError('it is none of exact, camera and /regex/');
    const regex = new RegExp(parts[1]!, parts[2]);
    return (filename) => {
      const match = regex.exec(stemOf(filename));
      return match ? (match.groups?.stem ?? match[1] ?? match[0]) : '';
    };
  } catch (error) {
    context.error('bad-regex', `stem: ${written} cannot be used: ${(error as Error).message}.`, {
      path: ['by', 'stem'],
    });
    return () => '';
  }
}
