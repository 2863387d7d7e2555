import type { Asset } from '../../model/asset.js';
import type { ActionDefinition, CompileContext, Template, TemplateScope } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import { exifModules, type TagValue } from './exif-modules.js';
import { checkTag, isExactList, isListTag } from './exif-names.js';
import { refuse, whyUntouchable } from './guards.js';
import { skipEmpty } from './names.js';

type Target = 'sidecar' | 'original' | 'both';
type Fields = Record<string, TagValue>;

interface WriteExif {
  readonly modules?: readonly string[];
  readonly fields?: Readonly<Record<string, string | number | null>>;
  readonly to?: Target;
  readonly 'clear-when-empty'?: boolean;
}

/**
 * `write-exif: { modules, fields, to, clear-when-empty }`: the file or its sidecar says what Immich knows.
 * Lists are added to and never cleared, because other programs write them too. What a file has already is only known once it was read
 * (`view.fileTags`); until then the effect holds just what is wanted, and the planner asks again when it has the file.
 */
export const writeExif: ActionDefinition = {
  name: 'write-exif',
  applies: 'both',
  compile(written, context) {
    const options = { ...context.defaults('write-exif'), ...(written as WriteExif) } as WriteExif;
    const to = options.to ?? 'sidecar';
    const clear = options['clear-when-empty'] === true;
    const modules = (options.modules ?? []).flatMap((name) => exifModules[name] ?? []);
    const free = compileFields(options.fields ?? {}, context);
    return {
      name: 'write-exif',
      needs: [
        ...modules.flatMap((module) => module.reads.map((field) => ({ field }))),
        ...free.flatMap(({ template }) => template?.needs ?? []),
        { field: 'path' },
      ],
      onAsset(asset, view, scope) {
        const untouchable = whyUntouchable(asset, view);
        if (untouchable) return [refuse(asset, untouchable)];
        const fields: Fields = {};
        for (const module of modules)
          for (const [tag, value] of Object.entries(module.fields(asset, view)))
            if (value !== null || (clear && !isShared(tag))) fields[tag] = value;
        const skips = free.flatMap((field) => setField(fields, field, clear, asset, view, scope));
        if (Object.keys(fields).length === 0) return skips;
        return [
          ...skips,
          { kind: 'write-exif', asset: asset.id, to, fields: withExisting(fields, asset, to, view) },
        ];
      },
    };
  },
};

/** Lists to which others may have added. */
const isShared = (tag: string): boolean => isListTag(tag) && !isExactList(tag);

interface FreeField {
  readonly tag: string;
  /** Numbers and `null` stand as they are. */
  readonly value: number | null;
  readonly template?: Template;
}

const compileFields = (
  written: Readonly<Record<string, string | number | null>>,
  context: CompileContext,
): readonly FreeField[] =>
  Object.entries(written).map(([tag, value]) => {
    checkTag(tag, context, ['fields', tag]);
    return typeof value === 'string'
      ? { tag, value: null, template: context.template(value, ['fields', tag]) }
      : { tag, value };
  });

/** Sets one free field; a template with nothing to say clears it or is skipped. */
function setField(
  fields: Fields,
  { tag, value, template }: FreeField,
  clear: boolean,
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): readonly Effect[] {
  if (!template) {
    fields[tag] = value;
    return [];
  }
  const rendered = template.renderList(asset, view, scope);
  const values = 'empty' in rendered ? [] : rendered.values.filter((one) => one !== '');
  if (values.length > 0) fields[tag] = isListTag(tag) || values.length > 1 ? [...values].sort() : values[0]!;
  else if (clear && !isShared(tag)) fields[tag] = null;
  else return [skipEmpty(asset, 'empty' in rendered ? `${rendered.empty} for ${tag}` : tag)];
  return [];
}

/** Adds what the files list already to lists that are wanted; a list that lacks nothing stays in its order. */
function withExisting(fields: Fields, asset: Asset, to: Target, view: LibraryView): Fields {
  const files = to === 'both' ? (['sidecar', 'original'] as const) : [to];
  const known = files.map((file) => view.fileTags(asset.id, file)?.tags ?? {});
  const merged: Fields = {};
  for (const [tag, value] of Object.entries(fields)) {
    merged[tag] =
      Array.isArray(value) && !isExactList(tag)
        ? union(
            known.flatMap((tags) => listOf(tags[tag])),
            value,
          )
        : value;
  }
  return merged;
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);

function union(existing: readonly string[], wanted: readonly string[]): readonly string[] {
  const known = new Set(existing);
  return wanted.every((value) => known.has(value)) ? [...known] : [...new Set([...known, ...wanted])].sort();
}
