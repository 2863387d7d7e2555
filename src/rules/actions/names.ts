import type { Asset } from '../../model/asset.js';
import type { Path } from '../../model/config.js';
import type { Need } from '../../model/need.js';
import { isAlbumId } from '../album-id.js';
import type { CompileContext, Template, TemplateScope } from '../definitions.js';
import type { Effect } from '../effects.js';
import { cleanName } from '../template/clean.js';
import type { LibraryView } from '../view.js';

/** Names that an action was given, each a template. */
export interface Names {
  readonly templates: readonly Template[];
  readonly needs: readonly Need[];
  /** The names themselves, or globs and regexes for what templates can produce. */
  readonly patterns: readonly string[];
  /** An effect for every name; a name with an empty value is a skip. */
  effects(
    asset: Asset,
    view: LibraryView,
    scope: TemplateScope,
    effect: (name: string) => Effect,
  ): readonly Effect[];
}

/** One name or several, each with its path; `levels` says that `/` parts them into levels, as it does tags, `target`
 * that they are albums, and whether these must be there. */
export function compileNames(
  written: readonly { readonly text: string; readonly path: Path }[],
  context: CompileContext,
  options: {
    readonly forEach?: string | undefined;
    readonly levels?: boolean;
    readonly target?: 'target' | 'possible-target';
  } = {},
): Names {
  const { forEach, levels = false, target } = options;
  const tidy = levels ? tidyTag : (name: string) => name;
  const templates = written.map(({ text, path }) => context.template(text, path, forEach));
  for (const [index, { text, path }] of written.entries())
    if (target && templates[index]!.literal) context.ask(target, cleanName(text), path);
  return {
    templates,
    needs: templates.flatMap((template) => template.needs),
    patterns: templates.map(({ glob, literal }) => (literal || !levels ? tidy(glob) : anyLevel(tidy(glob)))),
    effects: (asset, view, scope, effect) =>
      templates.flatMap((template) => {
        const rendered = template.renderList(asset, view, scope);
        if ('empty' in rendered) return [skipEmpty(asset, rendered.empty)];
        return [...new Set(rendered.values.map(tidy))].map((name) => {
          if (name === '') return skipEmpty(asset, 'the name');
          // What stands in a photo must not pick an album by its id: only who writes the rules does.
          return !levels && !template.literal && isAlbumId(name) ? skipId(asset) : effect(name);
        });
      }),
  };
}

/** The texts of an argument that is one name or a list of them. */
export const namesAt = (written: unknown, path: Path = []) =>
  Array.isArray(written)
    ? written.map((text, index) => ({ text: String(text), path: [...path, index] }))
    : [{ text: String(written), path }];

export const skipEmpty = ({ id }: Asset, what: string): Effect => ({
  kind: 'skip',
  asset: id,
  code: 'empty-template',
  reason: `${what} is empty`,
});

const skipId = ({ id }: Asset): Effect => ({
  kind: 'skip',
  asset: id,
  code: 'looks-like-id',
  reason: 'the name would be read as the id of an album',
});

/** A tag's value as Immich stores it: no empty levels, no slash at the ends. */
export const tidyTag = (value: string): string =>
  value
    .split('/')
    .filter((level) => level !== '')
    .join('/');

/** A glob as a regex in which `*` runs over levels too: what stands in for it may have a `/` in it. */
function anyLevel(glob: string): string {
  const body = glob.replace(/\[([*?[])\]|[\\^$.|+(){}\]/*]/g, (sign, quoted: string | undefined) =>
    sign === '*' ? '.*' : `\\${quoted ?? sign}`,
  );
  return `/^${body}$/`;
}
