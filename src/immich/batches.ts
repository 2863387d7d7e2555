import { ImmichError } from '../model/immich-error.js';
import type { Outcome } from '../model/server.js';

/** Larger ones gain nothing and make a failure dearer. */
const BATCH = 500;

/** At most so many at a time, each once. */
export function batchesOf(values: readonly string[]): readonly (readonly string[])[] {
  const each = [...new Set(values)];
  return Array.from({ length: Math.ceil(each.length / BATCH) }, (_, index) =>
    each.slice(index * BATCH, (index + 1) * BATCH),
  );
}

type SendBatch = (ids: readonly string[]) => Promise<readonly Outcome[]>;

/** Runs a call that answers per id, in batches side by side. */
export function perId(ids: readonly string[], send: SendBatch): Promise<readonly Outcome[]> {
  return inBatches(ids, async (batch) => {
    const answered = new Map((await send(batch)).map((outcome) => [outcome.id, outcome]));
    // An answer that leaves an id out says nothing about it, and that is no success.
    return batch.map(
      (id) =>
        answered.get(id) ?? {
          ...{ id, ok: false, error: 'the server did not say what became of it', uncertain: true },
        },
    );
  });
}

/**
 * Runs a call that does all or nothing, in batches side by side. When the server refuses a batch (it does not say
 * because of which id), halves are tried until only the bad ids fail.
 */
export const allOrNothing = (
  ids: readonly string[],
  send: (batch: readonly string[]) => Promise<unknown>,
): Promise<readonly Outcome[]> => inBatches(ids, (batch) => bisect(batch, send));

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

/**
 * One outcome per id given. A batch that fails as a whole does not take the others' outcomes with it: its ids fail
 * alone, unless no batch got through.
 */
async function inBatches(ids: readonly string[], run: SendBatch): Promise<readonly Outcome[]> {
  const batches = batchesOf(ids);
  const ends = await Promise.allSettled(batches.map(run));
  const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  const bug = failures.find((failure) => !(failure instanceof ImmichError));
  if (bug !== undefined || (failures.length > 0 && failures.length === ends.length)) throw bug ?? failures[0];
  const outcomes = ends.flatMap((end, index): readonly Outcome[] =>
    end.status === 'fulfilled'
      ? end.value
      : batches[index]!.map((id) => failed(id, end.reason as ImmichError)),
  );
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return ids.map((id) => byId.get(id)!);
}

const failed = (id: string, { message, detail }: ImmichError): Outcome => ({
  ...{ id, ok: false, error: message },
  ...(detail.uncertain && { uncertain: true }),
});
