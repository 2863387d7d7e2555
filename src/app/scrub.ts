import { readFile } from 'node:fs/promises';
import { packageFile } from '../util/package-file.js';
import { COMMON, pseudonyms, wordsOf } from './pseudonyms.js';

/** Takes what is somebody's own out of data and messages; the same word becomes the same other one everywhere. */
export interface Scrub {
  /** Every text and key of some JSON, but for the words of the rule language, and addresses. */
  data(value: unknown): unknown;
  /** A message: what stands in quotes or is a path, every word that is somebody's own, and addresses. */
  message(text: string): string;
}

const ADDRESS = /\b[a-z][a-z+.-]*:\/\/[^\s"']+/gi;
const IP = /\b\d+(?:\.\d+){3}(?::\d+)?\b|\[?(?:[0-9a-f]{0,4}:){3,}[0-9a-f]*\]?/gi;
/** What is quoted, and paths. */
const FOREIGN = /("(?:[^"\\]|\\.)*"|[^\s"]*\/[^\s"]*)/;

/** `own`: texts with names of somebody's life, wherever they may come up; `spoken` are words that say nothing of anybody. */
export async function createScrub(own: readonly string[], spoken: readonly string[]): Promise<Scrub> {
  const language = new Set([...(await languageWords()), ...wordsOf([COMMON, ...spoken].join(' '))]);
  const text = pseudonyms(language);
  const isOwn = new Set(wordsOf(own.join(' ')).filter((word) => word.length > 1 && !language.has(word)));
  const anonymous = (one: string): string =>
    one.replace(ADDRESS, 'https://photos.example.net').replace(IP, '0.0.0.0');
  const ofOwn = (one: string): string =>
    one
      .normalize('NFC')
      .replace(/[\p{L}\p{M}]+/gu, (word) => (isOwn.has(word.toLowerCase()) ? text(word) : word));
  return {
    data: (value) =>
      JSON.parse(JSON.stringify(value), (_, one: unknown) => {
        if (typeof one === 'string') return text(anonymous(one));
        if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
        return Object.fromEntries(Object.entries(one).map(([key, inner]) => [text(key), inner]));
      }),
    message: (one) =>
      anonymous(one)
        .split(FOREIGN)
        .map((part, index) => (index % 2 === 1 ? text(part) : ofOwn(part)))
        .join(''),
  };
}

/** Keys and fixed values of the rule language, and the single letters of units. */
async function languageWords(): Promise<readonly string[]> {
  const words: string[] = [...'abcdefghijklmnopqrstuvwxyz', 'https', 'photos', 'example', 'net', 'api'];
  const schema = await readFile(packageFile('schemas/config.schema.json'), 'utf8');
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'properties') words.push(...wordsOf(Object.keys(value as object).join(' ')));
    if (key === 'const' || key === 'enum') words.push(...wordsOf([value].flat().join(' ')));
    return value;
  });
  return words;
}
