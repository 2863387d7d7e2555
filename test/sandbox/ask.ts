import type { Sandbox } from '../../src/sandbox/start.js';

// biome-ignore lint/suspicious/noExplicitAny: the sandbox's JSON, as a client would read it
export type Json = any;

/** One call with the sandbox's own key. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Json; headers: Headers }> {
  const response = await fetch(`${sandbox.url}/api${path}`, {
    method,
    headers: {
      'x-api-key': sandbox.key,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}
