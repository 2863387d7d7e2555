import type { Diagnostic } from '../../model/diagnostic.js';
import { matchersIn, namedRankingsIn, rulesIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** A name means one rule, matcher or ranking, also when each comes from another file. */
export function checkUniqueNames(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const rules = rulesIn(files).map(({ file, value, path }) => ({
    kind: 'rule',
    name: value.name,
    at: () => locate(file, [...path, 'name']),
  }));
  const named = [
    ...matchersIn(files).map((one) => ({ ...one, kind: 'matcher' })),
    ...namedRankingsIn(files).map((one) => ({ ...one, kind: 'ranking' })),
  ].map(({ kind, name, file, path }) => ({ kind, name, at: () => locate(file, path, true) }));
  const seen = new Map<string, (typeof rules)[number]>();
  return [...rules, ...named].flatMap((one): Diagnostic[] => {
    const first = seen.get(`${one.kind} ${one.name}`);
    seen.set(`${one.kind} ${one.name}`, first ?? one);
    if (!first) return [];
    const message = `the ${one.kind} name "${one.name}" is taken`;
    const related = [{ message: `the first ${one.kind} of that name`, at: first.at() }];
    return [
      {
        severity: 'error',
        code: 'duplicate-name',
        message,
        hint: 'rename one of the two',
        at: one.at(),
        related,
      },
    ];
  });
}
