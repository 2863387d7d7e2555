import { expect, test } from '@jest/globals';
import { frames, needed } from './frames.js';
import { definition, findingsIn, planned, schema } from './support.js';

const definitions = Object.entries(schema.definitions ?? {});

/** `tolerance` goes with what it is a tolerance of, `delete-unused` with `sync`. */
const companions = (name: string, key: string, value: unknown): object => ({
  ...(key === 'tolerance' ? { lowest: typeof value === 'string' ? 'taken' : 'rating' } : needed[name]),
  ...(key === 'delete-unused' && { sync: true }),
});

const cases = definitions.flatMap(([name, { examples = [], properties = {} }]) => [
  ...examples.map((value) => ({ name, label: name, value })),
  ...Object.entries(properties).flatMap(([key, part]) =>
    (part.examples ?? []).map((example) => ({
      name,
      label: `${name}.${key}`,
      value: { ...companions(name, key, example), [key]: example },
    })),
  ),
]);

test.each(cases)(
  'the example of $label is a config that loads, compiles and plans: $value',
  async ({ name, value }) => {
    const frame = frames[name];
    if (!frame)
      throw new Error(`test/docs/frames.ts does not say how an example of ${name} becomes a config`);
    expect(await findingsIn(frame(value as never))).toEqual([]);
    const { changes, diagnostics } = await planned(frame(value as never));
    // What an example names by name, a library of five photos need not have.
    expect(
      diagnostics.filter(({ code, severity }) => severity === 'error' && !/^(unknown|limit)-/.test(code)),
    ).toEqual([]);
    // Two runs never differ.
    expect((await planned(frame(value as never))).changes).toEqual(changes);
  },
);

const settings = Object.entries(schema.properties ?? {}).flatMap(([key, { examples = [] }]) =>
  examples.map((value) => ({ key, value })),
);
test.each(settings)('so is the example of $key', async ({ key, value }) => {
  const included = { 'rules/more.yaml': 'version: 1\n' };
  expect(await findingsIn({ version: 1, [key]: value }, included)).toEqual([]);
});

test.each(['Condition', 'Action', 'Criterion', 'Group', 'Rule'])('each word of %s has an example', (name) => {
  const isFreeText = (word: string) => word === 'description' && ['Group', 'Rule'].includes(name);
  const without = Object.entries(definition(name).properties ?? {})
    .filter(([word, { examples = [] }]) => examples.length === 0 && !isFreeText(word))
    .map(([word]) => word);
  expect(without).toEqual([]);
});
