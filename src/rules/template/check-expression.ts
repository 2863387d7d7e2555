import { nearest } from '../../util/nearest.js';
import type { CompileContext } from '../definitions.js';
import { filters } from './filters.js';
import type { Expression } from './parse.js';
import { eachTokens, tokens } from './tokens.js';

/** Reports what cannot be rendered: an unknown token, group or filter, or a filter without its arguments. */
export function checkExpression(
  { token, filters: applied }: Expression,
  text: string,
  context: Pick<CompileContext, 'error' | 'regexGroups'>,
  forEach: string | undefined,
  known: readonly string[] = Object.keys(tokens),
): void {
  if (token.startsWith('re.')) checkGroup(token.slice(3), context);
  else if (!known.includes(token)) {
    const meant = /^y{3,}$/i.test(token) ? 'y' : nearest(token, known);
    const hint = meant ? `did you mean {{ ${meant} }}?` : `known: ${known.join(', ')}`;
    context.error('unknown-token', `There is no {{ ${token} }} in "${text}".`, { hint });
  } else if (eachTokens.includes(token) && token !== forEach)
    context.error('needs-for-each', `{{ ${token} }} is one of several, and nothing says which.`, {
      hint: `Add for-each: ${token} to the action, or write {{ ${token}s }} for all of them.`,
    });
  for (const { name, args } of applied) {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter) {
      const meant = nearest(name, Object.keys(filters));
      const hint = meant ? `did you mean ${meant}?` : `known: ${Object.keys(filters).join(', ')}`;
      context.error('unknown-filter', `There is no filter "${name}" in "${text}".`, { hint });
    } else if (args.length !== filter.args || (name === 'pad' && !/^\d{1,2}$/.test(args[0]!)))
      context.error('bad-filter', `The filter ${name} is not written like this in "${text}".`, {
        hint: `Write | ${filter.example}`,
      });
  }
}

function checkGroup(
  group: string,
  { regexGroups, error }: Pick<CompileContext, 'error' | 'regexGroups'>,
): void {
  if (regexGroups.has(group)) return;
  const meant = nearest(group, regexGroups);
  const hint = meant
    ? `did you mean {{ re.${meant} }}?`
    : `Write (?<${group}>…) in a regex of this rule's match.`;
  error('unknown-group', `No regex of this rule has a group "${group}".`, { hint });
}
