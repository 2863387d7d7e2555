import { ImmichError } from '../model/immich-error.js';
import type { FaceBox } from '../model/library.js';
import type { Http } from './call.js';
import { list, number, object, type Row, text } from './map/narrow.js';
import type { WireFace, WireId } from './wire.js';

/** Where the faces are, asset by asset: 3.x answers that nowhere else. The client bounds how many run at once. */
export async function readFaces(
  http: Http,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FaceBox[]>> {
  const pairs = assetIds.map(async (id) => {
    try {
      const answer = await http({ method: 'GET', path: '/faces', query: { id }, effect: 'none' });
      return [[id, mapFaces(answer)] as const];
    } catch (error) {
      // An asset that is gone or closed to this key.
      if (error instanceof ImmichError && error.kind === 'bad-request') return [];
      throw error;
    }
  });
  return new Map((await Promise.all(pairs)).flat());
}

/** Items of `GET /faces`, in a stable order. */
export const mapFaces = (answer: unknown): readonly FaceBox[] =>
  list({ faces: answer }, 'faces', (of: Row<WireFace>) => ({
    person: of.person === null ? null : object(of, 'person', (person: Row<WireId>) => text(person, 'id')),
    x1: number(of, 'boundingBoxX1'),
    y1: number(of, 'boundingBoxY1'),
    x2: number(of, 'boundingBoxX2'),
    y2: number(of, 'boundingBoxY2'),
    imageWidth: number(of, 'imageWidth'),
    imageHeight: number(of, 'imageHeight'),
  })).toSorted((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
