import type { Path } from '../../model/config.js';
import type { Test } from '../../model/config.types.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { didYouMean } from '../../util/nearest.js';
import { type Part, rulesIn, testsIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** What a test refers to exists: its own assets, and the rules that it is about. */
export function checkTests(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const rules = rulesIn(files)
    .filter(({ value }) => value.enabled !== false)
    .flatMap(({ value }) => [value.name, ...(value.labels ?? [])]);
  return testsIn(files).flatMap((test) => [...checkKeys(test), ...checkOnly(test, rules)]);
}

function checkKeys({ file, value, path }: Part<Test>): readonly Diagnostic[] {
  const keys = Object.keys(value.assets);
  const asset = (key: string, below: Path, onKey = false): readonly Diagnostic[] =>
    keys.includes(key)
      ? []
      : [
          unknown(
            'asset',
            `this test has no asset "${key}"`,
            key,
            keys,
            locate(file, [...path, ...below], onKey),
          ),
        ];
  return [
    ...Object.entries(value.expect).flatMap(([key, outcomes]) => [
      ...asset(key, ['expect', key], true),
      ...outcomes.flatMap((one, index) =>
        one === 'kept' || one.stack === undefined ? [] : asset(one.stack, ['expect', key, index, 'stack']),
      ),
    ]),
    ...Object.entries(value.assets).flatMap(([key, { 'live-video': video }]) =>
      video === undefined ? [] : asset(video, ['assets', key, 'live-video']),
    ),
  ];
}

const checkOnly = ({ file, value, path }: Part<Test>, rules: readonly string[]): readonly Diagnostic[] =>
  (value.only ?? []).flatMap((name, index) =>
    rules.includes(name)
      ? []
      : [
          unknown(
            'rule',
            `no enabled rule or label is called "${name}"`,
            name,
            rules,
            locate(file, [...path, 'only', index]),
          ),
        ],
  );

function unknown(
  kind: string,
  message: string,
  name: string,
  known: readonly string[],
  at: Diagnostic['at'] & object,
): Diagnostic {
  const hint = didYouMean(name, known);
  return { severity: 'error', code: `unknown-${kind}`, message, ...(hint && { hint }), at };
}
