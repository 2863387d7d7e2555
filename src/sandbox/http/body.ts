import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HttpError } from '../errors.js';

/** Beyond this the real server answers 500, not 413 (`err-payload-11MB`). */
const LIMIT = 10 * 1024 * 1024;

/** Reads a JSON body; anything that does not call itself JSON counts as no body. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  }
  if (size > LIMIT) throw new HttpError(500, 'Internal server error', 'limit');
  if (size === 0 || !/^application\/([\w.+-]*\+)?json/i.test(request.headers['content-type'] ?? ''))
    return undefined;
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpError(400, withPosition((error as Error).message, text), 'parser');
  }
}

/** Node 20 names the position only; the servers' Node adds line and column. */
function withPosition(message: string, text: string): string {
  const position = /at position (\d+)$/.exec(message)?.[1];
  if (position === undefined) return message;
  const lines = text.slice(0, Number(position)).split('\n');
  return `${message} (line ${lines.length} column ${(lines.at(-1) as string).length + 1})`;
}
