import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../../src/report/names.js';
import type { RenderOptions } from '../../src/report/options.js';
import { renderPlan } from '../../src/report/render-plan.js';
import { planOf } from '../support/plan.js';
import { examplePlan } from './example-plan.js';

const TEXT: RenderOptions = { format: 'text', width: 100, color: false, by: 'rule' };

describe('row 183: every asset and album in a report leads to its page', () => {
  test('as names that can be clicked in the terminal', () => {
    const text = renderPlan(examplePlan, { ...TEXT, links: 'osc8' });
    expect(text).toContain('\x1b]8;;https://photos.example.net/photos/raw-10\x1b\\DSC_10.nef\x1b]8;;\x1b\\');
    expect(text).toContain('\x1b]8;;https://photos.example.net/albums/album-rome\x1b\\Rome\x1b]8;;\x1b\\');
  });
  test('links take no room: the text without them is the same', () => {
    const linked = renderPlan(examplePlan, { ...TEXT, links: 'osc8' });
    expect(linked.replace(/\x1b\]8;;[^\x1b]*\x1b\\/g, '')).toBe(renderPlan(examplePlan, TEXT));
  });
  test('as addresses, one for each asset line', () => {
    const lines = renderPlan(examplePlan, { ...TEXT, links: 'url', width: null }).split('\n');
    for (const line of lines.filter((one) => /^ {4}[+~!=-] \S+\.(nef|jpg|png)/.test(one)))
      expect(line).toMatch(/https:\/\/photos\.example\.net\/photos\/\S+$/);
  });
  test('in Markdown always', () => {
    const markdown = renderPlan(examplePlan, { ...TEXT, format: 'markdown' });
    expect(markdown).toContain('[`DSC_10.nef`](<https://photos.example.net/photos/raw-10>)');
    expect(markdown).toContain('[`Rome`](<https://photos.example.net/albums/album-rome>)');
  });
  test.each([
    ['https://photos.example.net/', 'https://photos.example.net/photos/a'],
    ['https://example.net/immich/', 'https://example.net/immich/photos/a'],
    ['https://anna:secret@example.net', 'https://example.net/photos/a'],
    ['http://[::1]:2283', 'http://[::1]:2283/photos/a'],
    ['file:///etc/passwd', undefined],
    ['nonsense', undefined],
  ])('with the address %s', (url, expected) => {
    const plan = planOf({ server: { url, version: '3.1.0', user: 'u' } });
    expect(namesOf(plan).asset('a').url).toBe(expected);
  });
  test('an id cannot leave the address, an album to be created has none', () => {
    const names = namesOf(examplePlan, 'https://other.example');
    expect(names.asset('../x?a=1#b').url).toBe('https://other.example/photos/..%2Fx%3Fa%3D1%23b');
    expect(names.asset('\ud800').url).toBe('https://other.example/photos/%3CU%2BD800%3E');
    expect(names.album('+Rome')).toEqual({ text: 'Rome', url: undefined });
    expect(names.asset('__proto__').text).toBe('__proto__');
  });
});

describe('colour', () => {
  test('only when asked for', () => {
    expect(renderPlan(examplePlan, TEXT)).not.toContain('\x1b');
    const colored = renderPlan(examplePlan, { ...TEXT, color: true });
    expect(colored).toContain('\x1b[32m+\x1b[39m');
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(renderPlan(examplePlan, TEXT));
  });
});
