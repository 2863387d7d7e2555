import type { Diagnostic } from '../../model/diagnostic.js';
import type { ConfigFile } from '../source-file.js';
import { checkCircularMatchers } from './circular-matchers.js';
import { checkKnownNames } from './known-names.js';
import { checkPermanentDelete } from './permanent-delete.js';
import { checkRanges } from './ranges.js';
import { checkRegexes } from './regexes.js';
import { checkSettings } from './settings.js';
import { checkTests } from './tests.js';
import { checkUniqueNames } from './unique-names.js';

type Check = (files: readonly ConfigFile[]) => readonly Diagnostic[];

/** What no schema can say: names, values that only make sense together, and what needs a parser of its own. */
const checks: readonly Check[] = [
  checkSettings,
  checkUniqueNames,
  checkKnownNames,
  checkCircularMatchers,
  checkRanges,
  checkPermanentDelete,
  checkRegexes,
  checkTests,
];

/** All findings about files that fit the schema, the main file first. */
export const runChecks = (files: readonly ConfigFile[]): readonly Diagnostic[] =>
  checks.flatMap((check) => check(files));
