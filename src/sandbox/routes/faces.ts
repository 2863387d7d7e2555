import { randomUUID } from 'node:crypto';
import { ownedAssetOrRefuse, ownOrRefuse, readableAssetOrRefuse } from '../access.js';
import { faceWithPerson, personBody } from '../dialect/person.js';
import { noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { findFace } from '../state/faces.js';
import { object } from '../validate/compound.js';
import { boolean, number, optional, uuid } from '../validate/field.js';

const whole = number({ whole: true });

export const faceRoutes = [
  route({
    method: 'GET',
    path: '/faces',
    permission: 'face.read',
    query: object({ id: uuid }),
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.query.id);
      return asset.faces.map((face) => faceWithPerson(call.state, face));
    },
  }),
  route({
    method: 'POST',
    path: '/faces',
    permission: 'face.create',
    status: 201,
    body: object({
      assetId: uuid,
      personId: uuid,
      imageWidth: whole,
      imageHeight: whole,
      x: whole,
      y: whole,
      width: whole,
      height: whole,
    }),
    handle(call) {
      const { assetId, personId, imageWidth, imageHeight, x, y, width, height } = call.body;
      const asset = ownedAssetOrRefuse(call, 'asset.read', assetId);
      const person = ownOrRefuse(call, call.state.people, personId, 'person.read');
      const box = { boundingBoxX1: x, boundingBoxY1: y, boundingBoxX2: x + width, boundingBoxY2: y + height };
      const size = { imageWidth, imageHeight };
      asset.faces = [
        ...asset.faces,
        { id: randomUUID(), personId: person.id, ...box, ...size, sourceType: 'manual' },
      ];
      return undefined;
    },
  }),
  route({
    method: 'PUT',
    path: '/faces/:id',
    permission: 'face.update',
    body: object({ id: uuid }),
    handle(call) {
      const person = ownOrRefuse(call, call.state.people, call.params.id as string, 'person.update');
      own(call, call.body.id, 'person.create').face.personId = person.id;
      return personBody(person);
    },
  }),
  route({
    method: 'DELETE',
    path: '/faces/:id',
    permission: 'face.delete',
    body: object({ force: optional(boolean) }),
    handle(call) {
      const id = call.params.id as string;
      if (call.state.hiddenFaces.delete(id)) return undefined;
      const { asset, face } = own(call, id, 'face.delete');
      asset.faces = asset.faces.filter((each) => each !== face);
      if (!call.body.force) call.state.hiddenFaces.add(id);
      return undefined;
    },
  }),
];

function own(
  { state, user }: Call,
  faceId: string,
  permission: string,
): NonNullable<ReturnType<typeof findFace>> {
  const found = findFace(state, user.id, faceId);
  if (found === undefined) throw noAccess(permission);
  return found;
}
