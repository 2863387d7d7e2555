import type { CompileContext, Condition } from '../../definitions.js';
import type { LibraryView } from '../../view.js';
import { literalsIn, patternsAt, textsAt } from './argument.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whose something is: `me`, or the name, e-mail address or id of a user. Who there is, the server is asked for names only. */
export function compileOwners<S extends { readonly ownerId: string }>(
  written: unknown,
  context: CompileContext<S>,
): Condition<S> {
  for (const { text, path } of textsAt(written))
    if (text.replace(/^!/, '') !== 'me' && !UUID.test(text.replace(/^!/, '')))
      context.ask('owner', text, path);
  const patterns = patternsAt(written, 'name', context);
  const me = literalsIn(patterns).has('me') ? ['me'] : [];
  const namesOf = ({ ownerId }: S, view: LibraryView): readonly string[] => {
    const { name, email } = view.user(ownerId) ?? {};
    const known = [ownerId, name, email].filter((one) => one !== undefined);
    return ownerId === view.server.userId ? [...me, ...known] : known;
  };
  return {
    word: 'owner',
    needs: [{ field: 'ownerId' }],
    test: (subject, view) => patterns.matchesSet(namesOf(subject, view)),
    actual: ({ ownerId }, view) =>
      ownerId === view.server.userId ? 'me' : (view.user(ownerId)?.name ?? ownerId),
  };
}
