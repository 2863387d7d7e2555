import type { SourceFile } from './source-file.js';

/** The rest of the line from an offset on, without the blanks at its end. */
export function restOfLine(file: Pick<SourceFile, 'text'>, from: number): string {
  const end = file.text.indexOf('\n', from);
  return file.text.slice(from, end < 0 ? undefined : end).trimEnd();
}

/** The whole line that an offset is in. */
export const lineAround = (file: Pick<SourceFile, 'text'>, offset: number): string =>
  restOfLine(file, file.text.lastIndexOf('\n', offset - 1) + 1);

/** As it should have been written: in single quotes, in which only the quote itself is special. */
export const inQuotes = (text: string): string => `'${text.trim().slice(0, 80).replaceAll("'", "''")}'`;

/** The value with a template in it on this line, in double quotes. */
export function templateInQuotes(line: string): string {
  const value = /[^\s,[\]{}"]*\{\{[^,\]]*\}\}[^\s,\]}]*/.exec(line)?.[0] ?? '… {{ name }} …';
  return `"${value.slice(0, 80)}"`;
}
