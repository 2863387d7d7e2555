import type { ConditionDefinition } from '../definitions.js';
import { compileOwners } from './kinds/owners.js';

/** `owner`: `me`, or users. Only a rule with this word sees what partners share. */
export const owner: ConditionDefinition = { name: 'owner', compile: compileOwners };
