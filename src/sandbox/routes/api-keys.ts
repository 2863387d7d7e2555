import { randomBytes, randomUUID } from 'node:crypto';
import { badRequest } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { permissionNames } from '../permissions.js';
import { timestamp } from '../state/clock.js';
import type { ApiKey } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { type Field, oneOf, optional, string } from '../validate/field.js';

const permission: Field<string> = { read: (value, at) => oneOf(permissionNames(at.major)).read(value, at) };

export const apiKeyRoutes = [
  route({ method: 'GET', path: '/api-keys/me', permission: 'key', handle: ({ key }) => keyBody(key) }),
  route({
    method: 'GET',
    path: '/api-keys',
    permission: 'apiKey.read',
    handle: (call) =>
      keysOf(call)
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
        .map(keyBody),
  }),
  route({
    method: 'POST',
    path: '/api-keys',
    permission: 'apiKey.create',
    body: object({ name: optional(string()), permissions: array(permission, { min: 1 }) }),
    handle({ state, user, key, body }) {
      const allowed = (name: string): boolean =>
        key.permissions.includes('all') || key.permissions.includes(name);
      if (!body.permissions.every(allowed)) throw badRequest('Cannot grant permissions you do not have');
      const secret = randomBytes(32).toString('base64url');
      const { permissions, name = 'API Key' } = body;
      const created: ApiKey = { user, id: randomUUID(), name, permissions, createdAt: timestamp() };
      state.keys.set(secret, created);
      return { secret, apiKey: keyBody(created) };
    },
  }),
  route({
    method: 'DELETE',
    path: '/api-keys/:id',
    permission: 'apiKey.delete',
    handle({ state, user, params }) {
      for (const [secret, key] of state.keys) {
        if (key.id === params.id && key.user === user) {
          state.keys.delete(secret);
          return undefined;
        }
      }
      throw badRequest('API Key not found');
    },
  }),
];

const keysOf = ({ state, user }: Call): ApiKey[] =>
  [...state.keys.values()].filter((key) => key.user === user);

function keyBody({ id, name, createdAt, permissions }: ApiKey): object {
  return { id, name, createdAt, updatedAt: createdAt, permissions };
}
