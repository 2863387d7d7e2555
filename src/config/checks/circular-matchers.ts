import type { Diagnostic } from '../../model/diagnostic.js';
import { matchersIn, withNested } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';
import { usesOf } from './known-names.js';

/** No matcher uses itself, directly or through others. Each circle is reported once, where it closes. */
export function checkCircularMatchers(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const matchers = new Map(matchersIn(files).map((matcher) => [matcher.name, matcher]));
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const follow = (name: string, chain: readonly string[]): void => {
    const matcher = matchers.get(name);
    if (!matcher || done.has(name)) return;
    for (const { file, value, path } of withNested(matcher)) {
      for (const [used, ...below] of usesOf(value)) {
        const start = [...chain, name].indexOf(used);
        if (start < 0) {
          follow(used, [...chain, name]);
          continue;
        }
        const circle = [...[...chain, name].slice(start), used].join(' → ');
        const message = `matchers use each other in a circle: ${circle}`;
        diagnostics.push({
          severity: 'error',
          code: 'circular-matcher',
          message,
          at: locate(file, [...path, ...below]),
        });
      }
    }
    done.add(name);
  };
  for (const name of matchers.keys()) follow(name, []);
  return diagnostics;
}
