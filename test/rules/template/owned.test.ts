import { test } from '@jest/globals';
import fc from 'fast-check';
import { nameMatcher } from '../../../src/rules/patterns.js';
import { asset } from '../../support/asset.js';
import { contextOf, viewOf } from '../../support/rules.js';

test('row 95: the glob of a template matches every album that the template names, so that sync owns them all', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((one) => !/[{}\x00-\x1f]/.test(one));
  fc.assert(
    fc.property(text, text, fc.string({ unit: 'grapheme' }), (before, after, city) => {
      fc.pre(!/^[!/\s]/.test(before) && !/\s$/.test(after));
      const template = contextOf().template(`${before}{{ city }}${after}`, []);
      const rendered = template.renderList(asset({ exif: { city } }), viewOf({}), { re: {} });
      return !('values' in rendered) || rendered.values.every(nameMatcher(template.glob, 'album'));
    }),
  );
});
