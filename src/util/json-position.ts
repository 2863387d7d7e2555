import jsonc from 'jsonc-parser';

const { findNodeAtLocation, parseTree } = jsonc;
/** jsonc-parser's codes CloseBraceExpected and CloseBracketExpected; its enum is not there at run time. */
const UNCLOSED: ReadonlySet<number> = new Set([7, 8]);
const STRICT = { disallowComments: true, allowTrailingComma: false };

export interface JsonMistake {
  /** Where the first thing stands that cannot stand there. */
  readonly offset: number;
  /** Whether the text just stops: an object or list is never closed. */
  readonly cutOff: boolean;
}

/** The first mistake in a text that is no JSON, `undefined` when it is. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const errors: jsonc.ParseError[] = [];
  jsonc.parse(text, errors, STRICT);
  const [first] = errors;
  return first && { offset: first.offset, cutOff: errors.some(({ error }) => UNCLOSED.has(error)) };
}

/** Offset of the value at a path of keys and indices, `undefined` when there is none. */
export function locateInJson(text: string, path: readonly (string | number)[]): number | undefined {
  const tree = parseTree(text, [], STRICT);
  return tree && findNodeAtLocation(tree, [...path])?.offset;
}

/** Line and column of an offset, both from 1. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
