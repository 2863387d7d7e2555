import { publicUser } from '../dialect/user.js';
import { badRequest } from '../errors.js';
import { type Call, route } from '../http/route.js';
import type { Partner, User } from '../state/types.js';
import { object } from '../validate/compound.js';
import { boolean, oneOf, uuid } from '../validate/field.js';

export const partnerRoutes = [
  route({
    method: 'GET',
    path: '/partners',
    permission: 'partner.read',
    query: object({ direction: oneOf(['shared-by', 'shared-with']) }),
    handle(call) {
      // shared-with: who shares with me; shared-by: with whom I share.
      const mine = call.query.direction === 'shared-with' ? 'sharedWithId' : 'sharedById';
      const other = call.query.direction === 'shared-with' ? 'sharedById' : 'sharedWithId';
      return call.state.partners
        .filter((partner) => partner[mine] === call.user.id)
        .map((partner) => partnerBody(call, partner, partner[other]));
    },
  }),
  route({
    method: 'POST',
    path: '/partners',
    permission: 'partner.create',
    body: object({ sharedWithId: uuid }),
    handle(call) {
      const { state, user, body } = call;
      const known = state.partners.some(
        (each) => each.sharedById === user.id && each.sharedWithId === body.sharedWithId,
      );
      if (known) throw badRequest('Partner already exists');
      const partner: Partner = { sharedById: user.id, sharedWithId: body.sharedWithId, inTimeline: false };
      state.partners.push(partner);
      return partnerBody(call, partner, partner.sharedWithId);
    },
  }),
  route({
    method: 'PUT',
    path: '/partners/:id',
    permission: 'partner.update',
    body: object({ inTimeline: boolean }),
    handle(call) {
      const { state, user, params } = call;
      const partner = state.partners.find(
        (each) => each.sharedById === params.id && each.sharedWithId === user.id,
      );
      if (partner === undefined) throw badRequest('Not found or no partner.update access');
      partner.inTimeline = call.body.inTimeline;
      return partnerBody(call, partner, partner.sharedById);
    },
  }),
  route({
    method: 'DELETE',
    path: '/partners/:id',
    permission: 'partner.delete',
    handle({ state, user, params }) {
      const index = state.partners.findIndex(
        (each) => each.sharedById === user.id && each.sharedWithId === params.id,
      );
      if (index < 0) throw badRequest('Partner not found');
      state.partners.splice(index, 1);
      return undefined;
    },
  }),
];

const partnerBody = ({ state }: Call, partner: Partner, otherId: string): object => ({
  ...publicUser(state.users.get(otherId) as User, 'pg'),
  inTimeline: partner.inTimeline,
});
