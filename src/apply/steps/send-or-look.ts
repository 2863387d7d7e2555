import { ImmichError } from '../../model/immich-error.js';
import type { Verdict } from '../board.js';

/** Sends what the server refuses when somebody else has just done it: when it is so, that is no failure. */
export async function sendOrLook(
  send: () => Promise<unknown>,
  isSo: () => Promise<boolean>,
): Promise<Verdict> {
  try {
    await send();
    return { state: 'done' };
  } catch (error) {
    if (!(error instanceof ImmichError) || error.kind !== 'bad-request') throw error;
    const so = await isSo().catch(() => {
      throw error;
    });
    if (!so) throw error;
    return { state: 'unchanged' };
  }
}
