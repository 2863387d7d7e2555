import type { ActionDefinition, CompileContext } from '../definitions.js';
import { route } from './route.js';

/**
 * An action's argument with what `defaults:` says of all that the argument leaves out, and the context to compile it
 * in: a mistake in a default stands in `defaults:`, not in the rule. Only a map has anything to leave out.
 */
export function withDefaults(
  { name, shorthand }: Pick<ActionDefinition, 'name' | 'shorthand'>,
  written: unknown,
  context: CompileContext,
): readonly [argument: unknown, context: CompileContext] {
  const defaults = context.defaults(name);
  const own = mapOf(written, shorthand);
  if (!defaults || !own) return [written, context];
  const isDefault = (key: unknown): boolean =>
    Object.hasOwn(defaults.value, String(key)) && !Object.hasOwn(own, String(key));
  return [
    { ...defaults.value, ...own },
    route(context, (path) => [isDefault(path[0]) ? defaults.context : context, path]),
  ];
}

function mapOf(written: unknown, shorthand: string | undefined): object | null {
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) return written;
  return shorthand === undefined ? null : { [shorthand]: written };
}
