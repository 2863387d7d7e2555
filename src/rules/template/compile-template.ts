import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { CompileContext, Template, TemplateScope } from '../definitions.js';
import { escapeGlob } from '../glob.js';
import type { LibraryView } from '../view.js';
import { checkExpression } from './check-expression.js';
import { cleanName, cleanText } from './clean.js';
import { applyFilters } from './filters.js';
import { type Expression, parseTemplate, type Segment } from './parse.js';
import { shapeOf } from './shape.js';
import { tokens } from './tokens.js';

/**
 * Compiles a text with `{{ token | filter: argument }}` in it. `forEach` names the list (`person`, `album`, `tag`) of
 * which `{{ person }}` and so on is one element.
 */
export function compileTemplate(text: string, context: CompileContext, forEach?: string): Template {
  const segments = parseTemplate(text);
  const expressions = segments.filter((segment) => typeof segment !== 'string');
  for (const expression of expressions) checkExpression(expression, text, context, forEach);
  if (segments.some((segment) => typeof segment === 'string' && segment.includes('{{')))
    context.error('bad-template', `"${text}" has a {{ that begins nothing.`);
  const [only] = segments.length === 1 ? expressions : [];

  const render: Template['render'] = (asset, view, scope) => join(segments, asset, view, scope);
  const plain = expressions.length === 0 && !forEach ? { values: [cleanName(segments.join(''))] } : null;
  return {
    literal: expressions.length === 0,
    shape: shapeOf(segments),
    needs: [...expressions.map(({ token }) => token), ...(forEach ? [forEach] : [])].flatMap(needsOf),
    glob: cleanName(
      segments.map((segment) => (typeof segment === 'string' ? escapeGlob(segment) : '*')).join(''),
    ),
    render,
    renderList(asset, view, scope) {
      if (plain) return plain;
      const elements = forEach && !scope.each ? elementsOf(forEach, asset, view, context) : [undefined];
      const values: string[] = [];
      let empty = elements.length === 0 ? forEach : undefined;
      for (const element of elements) {
        const each = element ? { token: forEach as 'person', value: element } : undefined;
        const own = each ? { ...scope, each } : scope;
        if (only) {
          const list = valuesOf(only, asset, view, own).map(cleanName).filter(Boolean);
          if (list.length > 0) values.push(...list);
          else empty ??= only.token;
          continue;
        }
        const rendered = render(asset, view, own);
        if ('text' in rendered) values.push(cleanName(rendered.text));
        else empty ??= rendered.empty;
      }
      return values.length === 0 && empty !== undefined ? { empty } : { values: [...new Set(values)] };
    },
  };
}

/** What `for-each` goes through; of the persons in a picture only those that the rule asks for, if it asks for any. */
function elementsOf(
  forEach: string,
  asset: Asset,
  view: LibraryView,
  { persons }: CompileContext,
): readonly (string | null)[] {
  const asked = forEach === 'person' ? persons?.(view) : undefined;
  const own = asked ? { ...asset, persons: asset.persons.filter((id) => asked.has(id)) } : asset;
  return tokens[forEach]!.values(own, view);
}

function join(
  segments: readonly Segment[],
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): ReturnType<Template['render']> {
  let text = '';
  for (const segment of segments) {
    if (typeof segment === 'string') {
      text += segment;
      continue;
    }
    const values = valuesOf(segment, asset, view, scope);
    if (values.length === 0) return { empty: segment.token };
    text += values.join(', ');
  }
  return { text };
}

/** The values of an expression, without empty ones; a list is filtered element by element. */
function valuesOf(
  { token, filters: applied }: Expression,
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): readonly string[] {
  const values = raw(token, asset, view, scope)
    .map((value) => cleanText(value ?? ''))
    .filter(Boolean);
  return applyFilters(values, applied);
}

function raw(
  token: string,
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): readonly (string | null | undefined)[] {
  if (token.startsWith('re.')) return [scope.re[token.slice(3)]];
  if (scope.each?.token === token) return [scope.each.value];
  return tokenNamed(token)?.values(asset, view) ?? [];
}

const needsOf = (token: string): readonly Need[] => tokenNamed(token)?.needs ?? [];

/** `{{ constructor }}` is no token, though every object has one. */
const tokenNamed = (name: string) => (Object.hasOwn(tokens, name) ? tokens[name] : undefined);
