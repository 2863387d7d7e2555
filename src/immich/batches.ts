import { ImmichError } from '../model/immich-error.js';
import type { Outcome } from '../model/server.js';

/** Larger ones gain nothing and make a failure dearer. */
export const BATCH = 500;

export const batchesOf = (ids: readonly string[], size = BATCH): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );

/** Runs a call that answers per id over batches, side by side. */
export async function perId(
  ids: readonly string[],
  send: (batch: readonly string[]) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  const answered = await Promise.all(batchesOf(ids).map(send));
  const known = new Map(answered.flat().map((outcome) => [outcome.id, outcome]));
  // An answer that leaves an id out says nothing about it, and that is no success.
  return ids.map(
    (id) => known.get(id) ?? { id, ok: false, error: 'the server did not say what became of it' },
  );
}

/**
 * Runs a call that does all or nothing. When the server refuses a batch (it does not say because of which id), halves
 * are tried until only the bad ids fail. Other failures are the whole call's.
 */
export async function allOrNothing(
  ids: readonly string[],
  send: (batch: readonly string[]) => Promise<unknown>,
): Promise<readonly Outcome[]> {
  const outcomes = await Promise.all(batchesOf(ids).map((batch) => bisect(batch, send)));
  return outcomes.flat();
}

async function bisect(
  ids: readonly string[],
  send: (batch: readonly string[]) => Promise<unknown>,
): Promise<readonly Outcome[]> {
  try {
    await send(ids);
    return ids.map((id) => ({ id, ok: true }));
  } catch (error) {
    if (!(error instanceof ImmichError) || error.kind !== 'bad-request') throw error;
    const [id] = ids;
    if (ids.length === 1 && id !== undefined) return [{ id, ok: false, error: error.message }];
    const middle = Math.ceil(ids.length / 2);
    return [...(await bisect(ids.slice(0, middle), send)), ...(await bisect(ids.slice(middle), send))];
  }
}
