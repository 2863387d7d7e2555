import type { Asset, Face, State } from './types.js';

/** The asset and face of this id, among the assets of one user. */
export function findFace(
  state: State,
  ownerId: string,
  faceId: string,
): { asset: Asset; face: Face } | undefined {
  for (const asset of state.timelines.get(ownerId)?.assets ?? []) {
    const face = asset.faces.find((each) => each.id === faceId);
    if (face !== undefined) return { asset, face };
  }
  return undefined;
}

/** Gives every face of one person to another, or to nobody. */
export function reassignFaces(state: State, ownerId: string, from: string, to: string | null): void {
  for (const asset of state.timelines.get(ownerId)?.assets ?? []) {
    for (const face of asset.faces) if (face.personId === from) face.personId = to;
  }
}
