import type { Face, Person, State } from '../state/types.js';
import { styled, type TimeStyle } from './times.js';

export function personBody(person: Person, style: TimeStyle = 'iso'): object {
  return {
    id: person.id,
    name: person.name,
    birthDate: person.birthDate,
    thumbnailPath: person.thumbnailPath,
    isHidden: person.isHidden,
    isFavorite: person.isFavorite,
    ...(person.color === null ? {} : { color: person.color }),
    updatedAt: styled(person.updatedAt, style),
  };
}

/** A face without its person. */
export function faceBody(face: Face): object {
  return {
    id: face.id,
    boundingBoxX1: face.boundingBoxX1,
    boundingBoxY1: face.boundingBoxY1,
    boundingBoxX2: face.boundingBoxX2,
    boundingBoxY2: face.boundingBoxY2,
    imageWidth: face.imageWidth,
    imageHeight: face.imageHeight,
    sourceType: face.sourceType,
  };
}

export function faceWithPerson(state: State, face: Face): object {
  const person = face.personId === null ? undefined : state.people.get(face.personId);
  return { ...faceBody(face), person: person === undefined ? null : personBody(person, 'pg') };
}
