import { readFileSync } from 'node:fs';

export type Version = '2.7.5' | '3.1.0';

/** One recorded call; see fixtures/recordings/README.md. */
export interface Exchange {
  readonly seq: number;
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly auth: string;
    readonly headers: Readonly<Record<string, string>> | null;
    readonly body: unknown;
  };
  readonly status: number;
  readonly response: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: recorded JSON, read as it is
export type Json = any;

const folder = new URL('../../../fixtures/recordings/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

export const exchangesOf = (version: Version): Exchange[] =>
  read(`immich-${version}.ndjson`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The library before the first exchange, as both users' keys could read it. */
export const libraryOf = (version: Version): Json => JSON.parse(read(`library-${version}.json`));

/** Name of a file, album, tag, person, stack or group to its id. */
export const namesOf = (version: Version): Readonly<Record<string, string>> =>
  JSON.parse(read(`names-${version}.json`));
