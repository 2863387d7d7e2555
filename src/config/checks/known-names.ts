import { type Path, READY_RANKINGS } from '../../model/config.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { didYouMean } from '../../util/nearest.js';
import { conditionsIn, matchersIn, namedRankingsIn, rankingsIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** Every `use:` and every ranking that is named exists in some file. */
export function checkKnownNames(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const matchers = matchersIn(files).map(({ name }) => name);
  const rankings = [...namedRankingsIn(files).map(({ name }) => name), ...READY_RANKINGS];
  const unknown = (
    kind: string,
    name: string,
    known: readonly string[],
    file: ConfigFile,
    path: Path,
  ): Diagnostic[] => {
    if (known.includes(name)) return [];
    const hint = didYouMean(name, known) ?? `add it under ${kind}s:`;
    const message = `there is no ${kind} "${name}"`;
    return [{ severity: 'error', code: `unknown-${kind}`, message, hint, at: locate(file, path) }];
  };
  return [
    ...conditionsIn(files).flatMap(({ file, value, path }) =>
      usesOf(value).flatMap(([name, ...below]) =>
        unknown('matcher', name, matchers, file, [...path, ...below]),
      ),
    ),
    ...rankingsIn(files).flatMap(({ file, value, path }) =>
      typeof value === 'string' ? unknown('ranking', value, rankings, file, path) : [],
    ),
  ];
}

/** Names under `use`, each with the path to it. */
export function usesOf(condition: { readonly use?: unknown }): readonly (readonly [string, ...Path])[] {
  const { use } = condition;
  if (use === undefined) return [];
  return Array.isArray(use)
    ? use.map((name, index) => [name, 'use', index] as const)
    : [[String(use), 'use']];
}
