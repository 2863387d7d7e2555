/**
 * Text that comes from outside (names, descriptions, tags, reasons that quote them), with the page it stands for.
 * Our own words are plain strings, foreign ones are this: so no renderer can forget to make them harmless.
 */
export interface Foreign {
  readonly text: string;
  readonly url?: string | undefined;
}

/** A sentence made of our words and foreign ones. */
export type Phrase = readonly (string | Foreign)[];

export const foreign = (text: string, url?: string): Foreign => ({ text, url });

// Controls, lone surrogates, separators that break lines, characters that reorder text or that nobody can see.
// The zero-width joiners stay: emoji and several scripts need them.
const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/gu;

/** Makes foreign text safe for a terminal: each harmful character becomes a visible sign, `␛` or `<U+202E>`. */
export function neutralise(text: string): string {
  return text.replace(HARMFUL, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same for a text of several lines, such as a code frame: line breaks stay, a tab becomes two spaces. */
export const neutraliseLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => neutralise(line.replaceAll('\t', '  ')))
    .join('\n');
