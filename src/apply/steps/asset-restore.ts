import type { Step } from '../context.js';
import { moveOrLook } from './lost-answer.js';

/** Takes assets out of the trash. */
export const assetRestore: Step = {
  send: (changes, { server }) => moveOrLook(changes, server, (ids) => server.restoreAssets(ids), false),
};
