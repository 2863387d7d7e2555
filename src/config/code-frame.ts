/** Longest part of a line that is shown, so that a minified file stays readable. */
const WIDTH = 160;

/**
 * The value of anything that looks like an API key, written literally. References (`{ env: … }`) stay readable.
 * A frame goes to terminals, logs and bug reports, and a key must not.
 */
const KEY_VALUE = /(api[-_ ]?key["']?[ \t]*:[ \t]*)(?![\s{#&*|>]|$)("[^"\n]*"?|'[^'\n]*'?|[^\n,}#]+)/gi;
/** The same with the value on the next line, plain or as a block. */
const KEY_BLOCK =
  /(api[-_ ]?key["']?[ \t]*:[ \t]*[|>]?[-+0-9]*[ \t]*\r?\n)([ \t]+)(?!env\b|file\b|command\b)(\S[^\n]*)/gi;

/** The text with every literal API key starred out; all positions stay as they are. */
export function maskSecrets(text: string): string {
  const star = (secret: string): string => secret.replace(/[^\s]/g, '*');
  return text
    .replace(KEY_VALUE, (_, before: string, secret: string) => before + star(secret))
    .replace(
      KEY_BLOCK,
      (_, before: string, indent: string, secret: string) => before + indent + star(secret),
    );
}

/**
 * The line before the place, the place's line, and carets under it.
 * `line` and `column` count from 1, `length` in characters; a place that goes over several lines is underlined on its first.
 */
export function codeFrame(lines: readonly string[], line: number, column: number, length: number): string {
  const width = String(line).length;
  const show = (n: number, text: string): string => `${String(n).padStart(width + 2)} | ${text}`;
  const text = printable(lines[line - 1] ?? '');
  const from = column - 1 > WIDTH - 20 ? column - 1 - 40 : 0;
  const shown = text.slice(from, from + WIDTH);
  const carets = Math.max(1, Math.min(length, shown.length - (column - 1 - from)));
  const previous = printable(lines[line - 2] ?? '');
  return [
    ...(previous.trim() === '' || from > 0 ? [] : [show(line - 1, previous.slice(0, WIDTH))]),
    show(line, shown),
    `${' '.repeat(width + 2)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(carets)}`,
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

/** One column per character, and nothing that a terminal would act on. */
const printable = (line: string): string =>
  line.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
