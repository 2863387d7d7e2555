export type ServerUrl =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const EXAMPLE = 'write it as in https://photos.example.net';

/**
 * The base address of a server, without `/api` and without a slash at its end, from whatever people copy: with or
 * without either, below a path, with spaces around it. Refuses what could only fail later, or would leak a password.
 */
export function normalizeUrl(written: string): ServerUrl {
  const text = written.trim();
  const refused = (message: string, hint: string): ServerUrl => ({ ok: false, message, hint });
  if (/^[\w.-]+(:\d+)?(\/|$)/.test(text) && !/^https?:/i.test(text)) {
    return refused(
      `the address "${text}" does not say how to connect`,
      `write http://${text} or https://${text}`,
    );
  }
  if (!URL.canParse(text)) return refused(`"${shown(text)}" is no address of a server`, EXAMPLE);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(`the address "${shown(text)}" is neither http nor https`, EXAMPLE);
  }
  if (url.username !== '' || url.password !== '') {
    return refused(
      'the address contains a user name or password',
      'the API key is all that is needed; leave them out',
    );
  }
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/api$/, '')
    .replace(/\/+$/, '');
  return { ok: true, url: `${url.origin}${path}` };
}

/** Without a password that may stand in it. */
const shown = (text: string): string => text.replace(/\/\/[^@/]*@/, '//…@');
