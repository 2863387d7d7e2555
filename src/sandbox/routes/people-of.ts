import { ownOrRefuse } from '../access.js';
import type { Call } from '../http/route.js';
import { timelineOf } from '../state/timeline.js';
import type { Person } from '../state/types.js';

/** An unnamed person is listed only with this many faces. */
const MIN_FACES = 3;

/** The person of the path, or of another id, if it is the user's own. */
export const ownPerson = (call: Call, permission: string, id = call.params.id as string): Person =>
  ownOrRefuse(call, call.state.people, id, permission);

export interface Known {
  readonly person: Person;
  readonly faces: number;
}

/** Everybody with a face somewhere, and how many. */
export function peopleWithFaces({ state, user }: Call): Known[] {
  const counts = new Map<string, number>();
  for (const asset of timelineOf(state, user.id)) {
    for (const { personId } of asset.faces)
      if (personId !== null) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...state.people.values()].flatMap((person) => {
    const faces = counts.get(person.id) ?? 0;
    return person.ownerId === user.id && faces > 0 ? [{ person, faces }] : [];
  });
}

/** Shown before hidden, favourites first, named before unnamed, then those with most faces. */
export function byImportance(a: Known, b: Known): number {
  return (
    Number(a.person.isHidden) - Number(b.person.isHidden) ||
    Number(b.person.isFavorite) - Number(a.person.isFavorite) ||
    Number(a.person.name === '') - Number(b.person.name === '') ||
    b.faces - a.faces ||
    (a.person.name < b.person.name ? -1 : 1)
  );
}

/** Whether the people page shows this one. */
export const isListed = ({ person, faces }: Known, withHidden = false): boolean =>
  (person.name !== '' || faces >= MIN_FACES) && (withHidden || !person.isHidden);
