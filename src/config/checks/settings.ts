import type { Diagnostic } from '../../model/diagnostic.js';
import { nearest } from '../../util/nearest.js';
import { normalizeUrl } from '../server-url.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** The settings of the main file that a schema cannot judge. */
export function checkSettings([main]: readonly ConfigFile[]): readonly Diagnostic[] {
  if (!main) return [];
  return [...checkKey(main), ...checkUrl(main), ...checkTimezone(main)];
}

/** Rules are kept in git and shared; a key in them is as good as published. */
function checkKey(file: ConfigFile): readonly Diagnostic[] {
  if (typeof file.value.server?.['api-key'] !== 'string') return [];
  const message = 'the API key stands in the file itself, where everybody who gets the rules can read it';
  const hint = 'write api-key: { env: IMMICH_API_KEY }, { file: … } or { command: … }';
  const at = locate(file, ['server', 'api-key'], true);
  return [{ severity: 'warning', code: 'literal-api-key', message, hint, at }];
}

function checkUrl(file: ConfigFile): readonly Diagnostic[] {
  const url = file.value.server?.url;
  const result = url === undefined ? { ok: true as const } : normalizeUrl(url);
  if (result.ok) return [];
  const at = locate(file, ['server', 'url']);
  return [{ severity: 'error', code: 'bad-url', message: result.message, hint: result.hint, at }];
}

function checkTimezone(file: ConfigFile): readonly Diagnostic[] {
  const { timezone } = file.value;
  if (timezone === undefined || isTimezone(timezone)) return [];
  const zone = nearest(timezone, Intl.supportedValuesOf('timeZone'));
  const hint = zone ? `did you mean ${zone}?` : 'expected a name such as Europe/Berlin or UTC';
  const message = `there is no time zone "${timezone}"`;
  return [{ severity: 'error', code: 'bad-timezone', message, hint, at: locate(file, ['timezone']) }];
}

function isTimezone(name: string): boolean {
  // A formatter also knows old names, but making the first one takes longer than all other checks together.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
