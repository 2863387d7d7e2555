import { randomUUID } from 'node:crypto';
import { personBody } from '../dialect/person.js';
import { HttpError } from '../errors.js';
import { type Call, FileAnswer, route } from '../http/route.js';
import { timestamp } from '../state/clock.js';
import { reassignFaces } from '../state/faces.js';
import { timelineOf } from '../state/timeline.js';
import type { Person } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { birthDate } from '../validate/dates.js';
import { boolean, nullable, number, optional, string, uuid } from '../validate/field.js';
import type { IdResult } from './album-members.js';
import { byImportance, isListed, ownPerson, peopleWithFaces } from './people-of.js';

const fields = {
  name: optional(string()),
  birthDate: optional(nullable(birthDate)),
  isHidden: optional(boolean),
  isFavorite: optional(boolean),
  color: optional(nullable(string())),
  featureFaceAssetId: optional(uuid),
};

export const peopleRoutes = [
  route({
    method: 'GET',
    path: '/people',
    permission: 'person.read',
    query: object({
      page: optional(number({ min: 1, whole: true })),
      size: optional(number({ min: 1, max: 1000, whole: true })),
      withHidden: optional(boolean),
      closestPersonId: optional(uuid),
      closestAssetId: optional(uuid),
    }),
    handle(call) {
      const { page = 1, size = 500, withHidden } = call.query;
      const known = peopleWithFaces(call);
      const listed = known
        .filter((known) => isListed(known, withHidden))
        .sort(byImportance)
        .map(({ person }) => personBody(person));
      return {
        people: listed.slice((page - 1) * size, page * size),
        hasNextPage: listed.length > page * size,
        total: known.length,
        hidden: known.filter(({ person }) => person.isHidden).length,
      };
    },
  }),
  route({
    method: 'POST',
    path: '/people',
    permission: 'person.create',
    body: object(fields),
    handle({ state, user, body }) {
      const now = timestamp();
      const person: Person = {
        id: randomUUID(),
        ownerId: user.id,
        name: '',
        isHidden: false,
        isFavorite: false,
        birthDate: null,
        color: null,
        thumbnailPath: '',
        createdAt: now,
        updatedAt: now,
      };
      Object.assign(person, withoutCover(body));
      state.people.set(person.id, person);
      return personBody(person);
    },
  }),
  route({
    method: 'PUT',
    path: '/people',
    permission: 'person.update',
    body: object({ people: array(object({ id: uuid, ...fields })) }),
    handle: (call) =>
      call.body.people.map(({ id, ...changes }): IdResult => {
        const person = call.state.people.get(id);
        if (person?.ownerId !== call.user.id) return { id, success: false, error: 'unknown' };
        Object.assign(person, withoutCover(changes), { updatedAt: timestamp() });
        return { id, success: true };
      }),
  }),
  route({
    method: 'DELETE',
    path: '/people',
    permission: 'person.delete',
    body: object({ ids: array(uuid, { ids: true }) }),
    handle(call) {
      const people = call.body.ids.map((id) => ownPerson(call, 'person.delete', id));
      for (const person of people) remove(call, person);
      return undefined;
    },
  }),
  route({
    method: 'GET',
    path: '/people/:id',
    permission: 'person.read',
    handle: (call) => personBody(ownPerson(call, 'person.read')),
  }),
  route({
    method: 'PUT',
    path: '/people/:id',
    permission: 'person.update',
    body: object(fields),
    handle(call) {
      const person = ownPerson(call, 'person.update');
      Object.assign(person, withoutCover(call.body), { updatedAt: timestamp() });
      return personBody(person);
    },
  }),
  route({
    method: 'DELETE',
    path: '/people/:id',
    permission: 'person.delete',
    handle(call) {
      remove(call, ownPerson(call, 'person.delete'));
      return undefined;
    },
  }),
  route({
    method: 'GET',
    path: '/people/:id/statistics',
    permission: 'person.statistics',
    handle(call) {
      const person = ownPerson(call, 'person.statistics');
      const shown = timelineOf(call.state, call.user.id).filter(
        (asset) =>
          asset.visibility === 'timeline' &&
          asset.deletedAt === null &&
          asset.faces.some((face) => face.personId === person.id),
      );
      return { assets: shown.length };
    },
  }),
  route({
    method: 'GET',
    path: '/people/:id/thumbnail',
    permission: 'person.read',
    handle(call) {
      const person = ownPerson(call, 'person.read');
      const cover = timelineOf(call.state, call.user.id).find(
        (asset) => asset.thumbnailFile !== null && asset.faces.some((face) => face.personId === person.id),
      );
      if (cover === undefined) throw new HttpError(404, 'Not Found');
      return new FileAnswer(cover.thumbnailFile as string, 'image/jpeg');
    },
  }),
];

/** The cover is a thumbnail's business, which the sandbox does not have. */
function withoutCover<T extends { readonly featureFaceAssetId?: unknown }>({
  featureFaceAssetId: _,
  ...rest
}: T): object {
  return rest;
}

function remove({ state, user }: Call, person: Person): void {
  reassignFaces(state, user.id, person.id, null);
  state.people.delete(person.id);
}
