import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizeUrl } from '../../src/config/server-url.js';

describe('row 1: one address, however it is written', () => {
  test.each([
    ['https://photos.example.net', 'https://photos.example.net'],
    ['https://photos.example.net/', 'https://photos.example.net'],
    ['https://photos.example.net/api', 'https://photos.example.net'],
    ['https://photos.example.net/api/', 'https://photos.example.net'],
    ['  https://photos.example.net//  ', 'https://photos.example.net'],
    ['http://192.168.1.5:2283/api', 'http://192.168.1.5:2283'],
    ['http://[::1]:2283', 'http://[::1]:2283'],
    ['https://example.net/immich', 'https://example.net/immich'],
    ['https://example.net/immich/api/', 'https://example.net/immich'],
    ['HTTPS://Example.NET:443/Immich', 'https://example.net/Immich'],
    ['https://example.net/photos?utm=1#top', 'https://example.net/photos'],
    ['https://example.net/apis', 'https://example.net/apis'],
  ])('%j', (written, url) => {
    expect(normalizeUrl(written)).toEqual({ ok: true, url });
  });

  test.each([
    ['photos.example.net', 'write http://photos.example.net or https://photos.example.net'],
    ['localhost:2283', 'write http://localhost:2283 or https://localhost:2283'],
    ['192.168.1.5:2283/api', 'write http://192.168.1.5:2283/api or https://192.168.1.5:2283/api'],
    ['', 'https://photos.example.net'],
    ['https://', 'https://photos.example.net'],
    ['ftp://example.net', 'https://photos.example.net'],
    ['file:///etc/passwd', 'https://photos.example.net'],
    ['https://me:hunter2@example.net', 'leave them out'],
    ['ftp://me:hunter2@example.net', 'https://photos.example.net'],
  ])('%j is refused', (written, hint) => {
    const result = normalizeUrl(written);
    expect(result).toMatchObject({ ok: false, hint: expect.stringContaining(hint) });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  test('normal is normal: doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('', '/', '/api', '/api/'), (url, end) => {
        const once = normalizeUrl(url + end);
        if (once.ok) expect(normalizeUrl(once.url)).toEqual(once);
      }),
    );
  });
});
