import type { CompileContext, Owned } from '../definitions.js';
import type { Names } from './names.js';

/**
 * What a `sync` action owns: with `true` its one name, with a glob what that matches. Whether names that come from a
 * template belong to the rule cannot be told from the template, so there the glob has to be written.
 */
export function compileSync(
  written: unknown,
  kind: Owned['kind'],
  names: Names,
  context: CompileContext,
): Owned | undefined {
  if (written === undefined || written === false) return undefined;
  if (typeof written === 'string') return { kind, pattern: written };
  const [pattern, ...more] = names.patterns;
  if (pattern !== undefined && more.length === 0 && names.templates[0]!.literal) return { kind, pattern };
  context.error('sync-needs-glob', `sync: true cannot tell which ${kind}s the rule owns.`, {
    hint: `Write a glob of the names it owns, such as sync: "${names.templates[0]!.glob}".`,
    path: ['sync'],
  });
  return undefined;
}
