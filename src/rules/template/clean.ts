/** Signs that turn the direction of the text after them: they make a name read as another. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** A value as it may stand in a text: without control characters, but for line breaks and tabs. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    .replace(DIRECTION, '')
    .trim();

/** A name: on one line, without control characters and without spaces at its ends. */
export const cleanName = (text: string): string => cleanText(text).replace(/[\t\r\n]+/g, ' ');
