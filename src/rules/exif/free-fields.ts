import type { Asset } from '../../model/asset.js';
import { skipEmpty } from '../actions/names.js';
import type { CompileContext, Template, TemplateScope } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import type { Container } from './containers.js';
import { mergeLists, orNull } from './lists.js';
import type { Fields, ModuleTarget } from './module.js';
import { checkTag, isExactList, isListTag } from './tag-names.js';
import { cleanText } from './texts.js';

/** A tag that a rule names itself. */
export interface FreeField {
  readonly tag: string;
  /** Numbers and `null` stand as they are. */
  readonly value: number | null;
  readonly template?: Template;
}

export const compileFields = (
  written: Readonly<Record<string, string | number | null>>,
  context: CompileContext,
): readonly FreeField[] =>
  Object.entries(written).map(([tag, value]) => {
    checkTag(tag, context, ['fields', tag]);
    return typeof value === 'string'
      ? { tag, value: null, template: context.template(value, ['fields', tag]) }
      : { tag, value };
  });

/** Groups that stand only in files of some kinds. */
const GROUPS: readonly (readonly [keyof Container, RegExp])[] = [
  ['iptc', /^iptc:/i],
  ['exif', /^(exif|ifd\d|exififd|gps|interopifd|subifd\d*):/i],
  ['quicktime', /^(quicktime|keys|itemlist|userdata|track\d*):/i],
];

/** Whether a file of this kind has room for the tag; what names no group is exiftool's to place. */
export const hasRoom = (tag: string, container: Container): boolean =>
  GROUPS.every(([kind, group]) => container[kind] || !group.test(tag));

/** What a rule's own field is to say; a template with nothing to say clears it or is skipped. */
export function freeField(
  { tag, value, template }: FreeField,
  { file = {}, options }: ModuleTarget,
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): { readonly fields: Fields; readonly skips: readonly Effect[] } {
  if (!template) return { fields: { [tag]: value }, skips: [] };
  const rendered = template.renderList(asset, view, scope);
  const texts = 'empty' in rendered ? [] : rendered.values.map(cleanText).filter((one) => one !== '');
  if (texts.length > 0) return { fields: { [tag]: toValue(tag, texts, file[tag]) }, skips: [] };
  // Others may have added to a list.
  if (options.clear && (!isListTag(tag) || isExactList(tag))) return { fields: { [tag]: null }, skips: [] };
  return {
    fields: {},
    skips: [skipEmpty(asset, 'empty' in rendered ? `${rendered.empty} for ${tag}` : tag)],
  };
}

function toValue(
  tag: string,
  texts: readonly string[],
  existing: unknown,
): string | readonly string[] | null {
  if (isExactList(tag)) return [...new Set(texts)].sort();
  if (isListTag(tag) || texts.length > 1) return orNull(mergeLists(existing, texts));
  return texts[0]!;
}
