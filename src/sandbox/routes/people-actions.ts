import { personBody } from '../dialect/person.js';
import { route } from '../http/route.js';
import { reassignFaces } from '../state/faces.js';
import { array, object } from '../validate/compound.js';
import { uuid } from '../validate/field.js';
import type { IdResult } from './album-members.js';
import { ownPerson } from './people-of.js';

/** What moves faces from one person to another. */
export const peopleActionRoutes = [
  route({
    method: 'POST',
    path: '/people/:id/merge',
    permission: 'person.merge',
    status: 200,
    body: object({ ids: array(uuid, { ids: true }) }),
    handle(call) {
      const target = ownPerson(call, 'person.update');
      return call.body.ids.map((id): IdResult => {
        const source = call.state.people.get(id);
        if (source?.ownerId !== call.user.id) return { id, success: false, error: 'no_permission' };
        reassignFaces(call.state, call.user.id, source.id, target.id);
        call.state.people.delete(source.id);
        return { id, success: true };
      });
    },
  }),
  route({
    method: 'PUT',
    path: '/people/:id/reassign',
    permission: 'person.reassign',
    body: object({ data: array(object({ assetId: uuid, personId: uuid })) }),
    handle(call) {
      const person = ownPerson(call, 'person.update');
      for (const { assetId, personId } of call.body.data) {
        for (const face of call.state.assets.get(assetId)?.faces ?? []) {
          if (face.personId === personId) face.personId = person.id;
        }
      }
      return call.body.data.length === 0 ? [] : [personBody(person)];
    },
  }),
];
