import { expect, test } from '@jest/globals';
import { covers } from '../../src/app/covers.js';
import { compileRules } from '../../src/rules/compile.js';
import { wantsOf } from '../../src/rules/wants.js';
import { libraryOf } from '../../src/testing/library-of.js';
import { load } from '../config/support.js';

const { library } = libraryOf({
  assets: {
    a: { filename: 'a.jpg', albums: ['Rome', 'Paris'], tags: ['trip', 'home'] },
    b: { filename: 'b.jpg' },
  },
});
const wants = async (match: string) => {
  const { value } = await load(
    `version: 1\nrules:\n  - { name: one, match: { ${match} }, actions: [{ favorite: true }] }\n`,
  );
  return wantsOf(compileRules(value!).rules);
};

test.each<[had: string, wanted: string, enough: boolean]>([
  ['album: Rome', 'album: Rome', true],
  ['album: "R*"', 'album: "Ro*"', true],
  ['album: Rome', 'album: "*"', false],
  ['album: Rome', 'album: Nowhere', true],
  ['album: Rome', 'filename: "*.jpg"', true],
  ['filename: "*.jpg"', 'album: Nowhere', false],
  ['tag: trip', 'tag: home', false],
  ['tag: "*"', 'tag: home', true],
  ['has: [tag]', 'tag: home', false],
  ['has: [person]', 'person: Ann', true],
  ['filename: "*"', 'person: Ann', false],
  ['stacked: true', 'filename: "*"', true],
  ['filename: "*"', 'stacked: true', false],
  ['text: receipt', 'text: receipt', true],
  ['text: receipt', 'text: invoice', false],
])('a library read for %s is enough for %s: %s', async (had, wanted, enough) => {
  expect(covers(library, await wants(had), await wants(wanted))).toBe(enough);
});
