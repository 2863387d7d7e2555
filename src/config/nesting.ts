import { Lexer } from 'yaml';

/** Far more than rules need. Deeper input would exhaust the stack of everything that walks it, the parser first. */
export const MAX_DEPTH = 100;

/**
 * Whether YAML text nests deeper than `MAX_DEPTH`, counted before it is parsed: open brackets, plus `- - -` on one line,
 * plus indentation, which bounds the depth of blocks from above.
 */
export function isTooDeep(text: string): boolean {
  let brackets = 0;
  let line = 0;
  let atStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || token === ':') line++;
    // Two columns per level are as narrow as anybody indents.
    else if (atStart && token.startsWith(' ')) line += token.length / 2;
    atStart = token === '\n' || token === '\r\n';
    if (atStart) line = 0;
    if (brackets + line > MAX_DEPTH) return true;
  }
  return false;
}
