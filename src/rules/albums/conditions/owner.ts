import { compileOwners } from '../../conditions/kinds/owners.js';
import type { AlbumConditionDefinition } from '../definitions.js';

/** `owner`: `me`, or users. */
export const owner: AlbumConditionDefinition = { name: 'owner', compile: compileOwners };
