import { ImmichError } from '../model/immich-error.js';
import { batchesOf } from './batches.js';
import type { TagsBody } from './bodies.js';
import type { Http } from './call.js';
import { mapTags } from './map/others.js';

/** Makes the tags that are missing, with their parents. Returns the id of every value as it was given. */
export async function createTags(
  http: Http,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // The server leaves out what it was given twice and what is empty: its answer is read by value, not by position.
  const answers = await Promise.all(
    batchesOf(values.map(writtenBy)).map((tags) =>
      http({ method: 'PUT', path: '/tags', body: { tags } satisfies TagsBody, effect: 'end' }),
    ),
  );
  const ids = new Map(answers.flatMap(mapTags).map(({ id, value }) => [value, id]));
  return new Map(
    values.map((value) => {
      const id = ids.get(writtenBy(value));
      if (id === undefined)
        throw new ImmichError('bad-answer', `The server did not make the tag ${JSON.stringify(value)}.`, {
          endpoint: 'PUT /tags',
        });
      return [value, id];
    }),
  );
}

/** As the server writes a tag: `a//b` and `/a/b/` are `a/b`; spaces and case stay. */
const writtenBy = (value: string): string => value.split('/').filter(Boolean).join('/');
