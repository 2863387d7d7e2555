import type { Path, WrittenCondition, WrittenCriterion } from '../model/config.js';
import type { Action, AlbumRule, Rule, Test } from '../model/config.types.js';
import type { ConfigFile } from './source-file.js';

/** Something that was written, and where. */
export interface Part<T> {
  readonly value: T;
  readonly file: ConfigFile;
  readonly path: Path;
}

const part = <T>(file: ConfigFile, value: T, ...path: Path): Part<T> => ({ file, value, path });

export const rulesIn = (files: readonly ConfigFile[]): readonly Part<Rule | AlbumRule>[] =>
  files.flatMap((file) => (file.value.rules ?? []).map((rule, index) => part(file, rule, 'rules', index)));

export const testsIn = (files: readonly ConfigFile[]): readonly Part<Test>[] =>
  files.flatMap((file) => (file.value.tests ?? []).map((test, index) => part(file, test, 'tests', index)));

/** Without those about albums. */
export const assetRulesIn = (files: readonly ConfigFile[]): readonly Part<Rule>[] =>
  rulesIn(files).filter(({ value }) => value.for !== 'albums') as readonly Part<Rule>[];

export interface Named<T> extends Part<T> {
  readonly name: string;
}

export const matchersIn = (files: readonly ConfigFile[]): readonly Named<WrittenCondition>[] =>
  namedIn(files, 'matchers');

export const namedRankingsIn = (
  files: readonly ConfigFile[],
): readonly Named<readonly WrittenCriterion[]>[] => namedIn(files, 'rankings');

/** Entries of a map of names, over all files. The engine knows words as maps; the generated types name each one. */
const namedIn = <T>(files: readonly ConfigFile[], key: 'matchers' | 'rankings'): readonly Named<T>[] =>
  files.flatMap((file) =>
    Object.entries(file.value[key] ?? {}).map(([name, value]) => ({
      ...part(file, value as T, key, name),
      name,
    })),
  );

/** Actions of all rules, with those that `keep-best` does to the others. */
export function actionsIn(files: readonly ConfigFile[]): readonly Part<Action>[] {
  return assetRulesIn(files).flatMap(({ file, value, path }) =>
    value.actions.flatMap((action, index) => withInner(part(file, action, ...path, 'actions', index))),
  );
}

function withInner(action: Part<Action>): readonly Part<Action>[] {
  const others = action.value['keep-best']?.others;
  if (!Array.isArray(others)) return [action];
  const inner = others.flatMap((one, index) =>
    withInner(part(action.file, one, ...action.path, 'keep-best', 'others', index)),
  );
  return [action, ...inner];
}

/** Where a ranking may stand: by name or written out. */
export function rankingsIn(
  files: readonly ConfigFile[],
): readonly Part<string | readonly WrittenCriterion[]>[] {
  const used = actionsIn(files).flatMap(({ file, value, path }) => [
    part(file, value['keep-best']?.by, ...path, 'keep-best', 'by'),
    part(file, value.stack?.primary, ...path, 'stack', 'primary'),
  ]);
  const covers = rulesIn(files).flatMap(({ file, value, path }) =>
    value.for === 'albums'
      ? (value as AlbumRule).actions.map(({ cover }, index) =>
          part(file, isId(cover) ? undefined : cover, ...path, 'actions', index, 'cover'),
        )
      : [],
  );
  const defaults = files.map((file) =>
    part(file, file.value.defaults?.stack?.primary, 'defaults', 'stack', 'primary'),
  );
  const present = [...used, ...covers, ...defaults].filter(({ value }) => value !== undefined);
  return [...namedRankingsIn(files), ...present] as readonly Part<string | readonly WrittenCriterion[]>[];
}

/** A cover can be an asset itself. */
const isId = (value: unknown): boolean => typeof value === 'string' && /^(id:|[0-9a-f]{8}-)/i.test(value);

/** Every condition, also those inside of others. */
export function conditionsIn(files: readonly ConfigFile[]): readonly Part<WrittenCondition>[] {
  const whole: Part<unknown>[] = [
    ...matchersIn(files),
    ...files.map((file) => part(file, file.value.exclude, 'exclude')),
    ...files.map((file) => part(file, file.value.safety?.protect, 'safety', 'protect')),
    ...rulesIn(files).flatMap(({ file, value, path }) => [
      part(file, value.match, ...path, 'match'),
      part(file, value.unless, ...path, 'unless'),
      ...(('group' in value ? value.group?.contains : undefined) ?? []).map((one, index) =>
        part(file, one, ...path, 'group', 'contains', index),
      ),
    ]),
    ...rankingsIn(files).flatMap(({ file, value, path }) =>
      typeof value === 'string'
        ? []
        : value.flatMap((criterion, index) => [
            part(file, criterion.prefer, ...path, index, 'prefer'),
            part(file, criterion.avoid, ...path, index, 'avoid'),
          ]),
    ),
  ];
  return whole
    .filter(({ value }) => value !== undefined)
    .flatMap((one) => withNested(one as Part<WrittenCondition>));
}

/** A condition and all conditions inside of it. */
export function withNested(condition: Part<WrittenCondition>): readonly Part<WrittenCondition>[] {
  const { file, value, path } = condition;
  const list = (key: string, items: unknown, ...below: Path): readonly Part<WrittenCondition>[] =>
    ((items ?? []) as readonly WrittenCondition[]).map((item, index) =>
      part(file, item, ...path, key, ...below, index),
    );
  const nested = [
    ...['all', 'any', 'none'].flatMap((key) => list(key, value[key])),
    ...(value.not === undefined ? [] : [part(file, value.not as WrittenCondition, ...path, 'not')]),
    ...list('count', (value.count as { readonly of?: unknown } | undefined)?.of, 'of'),
  ];
  return [condition, ...nested.flatMap(withNested)];
}
