import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { HttpError } from '../errors.js';
import type { Answer } from './handle.js';
import { FileAnswer } from './route.js';

export interface SendOptions {
  readonly correlation: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send half of the body only. */
  readonly truncate?: boolean;
}

/** Writes an answer: JSON, nothing, or a file. */
export async function send(response: ServerResponse, answer: Answer, options: SendOptions): Promise<void> {
  const headers = { 'x-immich-cid': options.correlation, ...options.headers };
  if (answer.body instanceof FileAnswer) return sendFile(response, answer.body, headers);
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return;
  }
  const json = Buffer.from(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  const body = options.truncate ? json.subarray(0, Math.floor(json.length / 2)) : json;
  response
    .writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      ...headers,
    })
    .end(body);
}

async function sendFile(
  response: ServerResponse,
  file: FileAnswer,
  headers: Record<string, string>,
): Promise<void> {
  const size = await stat(file.path).then(
    (stats) => stats.size,
    () => undefined,
  );
  if (size === undefined) throw new HttpError(404, 'Not Found');
  response.writeHead(200, { 'content-type': file.mime, 'content-length': size, ...headers });
  await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}
