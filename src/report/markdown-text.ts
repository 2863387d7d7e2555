import { type Foreign, neutralise, type Phrase } from './foreign.js';

/**
 * Foreign text as a code span: nothing in it is markup, a mention or an address that becomes a link. The few
 * characters that could end the span or the table cell around it are written as entities in an HTML one instead.
 */
export function code(text: string): string {
  const safe = neutralise(text).trim() === '' ? JSON.stringify(neutralise(text)) : neutralise(text);
  if (!/[`|\\]/.test(safe)) return `\`${safe}\``;
  return `<code>${entities(safe)}</code>`;
}

const entities = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Text outside of code in which nothing is markup or becomes a link. An invisible space after `@` and `#` keeps a
 * name in a library from calling people or issues of the place where the report is posted.
 */
export const plain = (text: string): string =>
  neutralise(text)
    .replace(/^\s*\d*[-+=.)]|[\\`*_{}[\]<>()#|~@&!$^]|(?<=www)\.|:(?=\/\/)/gi, entities)
    .replace(/&#(?:64|35);/g, '$&&#8203;');

/** A name, leading to its page. */
export const link = ({ text, url }: Foreign): string =>
  url === undefined ? code(text) : `[${code(text)}](<${url}>)`;

/** Our words as they are, foreign ones as code. */
export const phrase = (parts: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? part.replace('->', '→') : link(part))).join('');
