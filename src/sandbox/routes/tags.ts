import { ownedAsset, ownOrRefuse, shareableAsset } from '../access.js';
import { tagBody } from '../dialect/tag.js';
import { badRequest, HttpError, noAccess } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { addTag, removeTag } from '../state/change.js';
import { timestamp } from '../state/clock.js';
import { queueJob } from '../state/jobs.js';
import { createTag, deleteTag, tagByValue, upsertTag } from '../state/tags.js';
import type { Tag } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { type Field, nullable, optional, string, uuid } from '../validate/field.js';
import { fail } from '../validate/issue.js';
import type { IdResult } from './album-members.js';

const ids = array(uuid, { ids: true });
/** Pairs beyond this are more bind parameters than Postgres takes. */
const MOST_PAIRS = 32_767;

const COLOR = /^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/;
const color: Field<string> = {
  read(value, at) {
    if (typeof value === 'string' && COLOR.test(value)) return value.startsWith('#') ? value : `#${value}`;
    return fail(at, ['must be a hexadecimal color'], {
      origin: 'string',
      code: 'invalid_format',
      format: 'regex',
      pattern: String(COLOR),
      message: `Invalid string: must match pattern ${COLOR}`,
    }) as never;
  },
};

const own = (call: Call, permission: string): Tag =>
  ownOrRefuse(call, call.state.tags, call.params.id as string, permission);

export const tagRoutes = [
  route({
    method: 'GET',
    path: '/tags',
    permission: 'tag.read',
    handle: ({ state, user }) =>
      [...state.tags.values()]
        .filter((tag) => tag.ownerId === user.id)
        .sort((a, b) => (a.value < b.value ? -1 : 1))
        .map((tag) => tagBody(tag)),
  }),
  route({
    method: 'POST',
    path: '/tags',
    permission: 'tag.create',
    body: object({ name: string(), parentId: optional(nullable(uuid)), color: optional(nullable(color)) }),
    handle(call) {
      const { state, user, body } = call;
      const parent = body.parentId ? state.tags.get(body.parentId) : undefined;
      if (body.parentId && parent?.ownerId !== user.id) throw noAccess('tag.read');
      // A slash in the name is not taken apart: it makes a nested value without a parent.
      const value = parent === undefined ? body.name : `${parent.value}/${body.name}`;
      if (tagByValue(state, user.id, value)) throw badRequest('A tag with that name already exists');
      const tag = createTag(state, user.id, value, parent?.id ?? null);
      tag.color = body.color ?? null;
      return tagBody(tag);
    },
  }),
  route({
    method: 'PUT',
    path: '/tags',
    permission: 'tag.create',
    body: object({ tags: array(string({ notEmpty: 'v2' })) }),
    handle: ({ state, user, body }) =>
      body.tags.flatMap((value) => {
        const tag = upsertTag(state, user.id, value);
        return tag === undefined ? [] : [tagBody(tag)];
      }),
  }),
  route({
    method: 'PUT',
    path: '/tags/assets',
    permission: 'tag.asset',
    body: object({ tagIds: ids, assetIds: ids }),
    handle(call) {
      const { state, user, body } = call;
      const tags = body.tagIds.flatMap((id) =>
        state.tags.get(id)?.ownerId === user.id ? [state.tags.get(id) as Tag] : [],
      );
      const assets = body.assetIds.flatMap((id) => ownedAsset(state, user.id, id) ?? []);
      if (tags.length * assets.length > MOST_PAIRS) throw new HttpError(500, 'Internal server error');
      let count = 0;
      for (const asset of assets) {
        for (const tag of tags) if (addTag(state, tag, asset.id)) count++;
        if (tags.length > 0) queueJob(state, asset.id);
      }
      return { count };
    },
  }),
  route({
    method: 'GET',
    path: '/tags/:id',
    permission: 'tag.read',
    handle: (call) => tagBody(own(call, 'tag.read')),
  }),
  route({
    method: 'PUT',
    path: '/tags/:id',
    permission: 'tag.update',
    // The name is dropped, and an update of nothing fails in the database.
    body: object({ color: optional(nullable(color)), name: optional(string()) }),
    handle(call) {
      const tag = own(call, 'tag.update');
      if (call.body.color === undefined) throw new HttpError(500, 'Failed to update tag');
      tag.color = call.body.color;
      tag.updatedAt = timestamp();
      return tagBody(tag);
    },
  }),
  route({
    method: 'DELETE',
    path: '/tags/:id',
    permission: 'tag.delete',
    handle(call) {
      deleteTag(call.state, own(call, 'tag.delete'));
      return undefined;
    },
  }),
  route({
    method: 'PUT',
    path: '/tags/:id/assets',
    permission: 'tag.asset',
    body: object({ ids }),
    handle(call) {
      const { state, user, body } = call;
      const tag = own(call, 'tag.asset');
      if (body.ids.length > MOST_PAIRS) throw new HttpError(500, 'Internal server error');
      return body.ids.map((id): IdResult => {
        if (tag.assetIds.has(id)) return { id, success: false, error: 'duplicate' };
        // A partner's asset is taken here, though not by the bulk call.
        if (shareableAsset(state, user.id, id) === undefined)
          return { id, success: false, error: 'no_permission' };
        addTag(state, tag, id);
        queueJob(state, id);
        return { id, success: true };
      });
    },
  }),
  route({
    method: 'DELETE',
    path: '/tags/:id/assets',
    permission: 'tag.asset',
    body: object({ ids }),
    handle(call) {
      const tag = own(call, 'tag.asset');
      return call.body.ids.map((id): IdResult => {
        if (!removeTag(call.state, tag, id)) return { id, success: false, error: 'not_found' };
        queueJob(call.state, id);
        return { id, success: true };
      });
    },
  }),
];
