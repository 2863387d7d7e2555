type Path = readonly (string | number)[];

interface Container {
  readonly list: boolean;
  /** Key or index of the element that is being read. */
  key: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Offset of the first character that cannot stand where it does; the end of the text when it just stops, -1 when all is well. */
export const findJsonMistake = (text: string): number => scan(text, () => false).mistake;

/** Offset of the value at a path of keys and indices, `undefined` when there is none. */
export function locateInJson(text: string, path: Path): number | undefined {
  const matches = (stack: readonly Container[]) =>
    stack.length === path.length && stack.every(({ key }, depth) => key === path[depth]);
  return scan(text, matches).found;
}

/** Line and column of an offset, both from 1. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}

/** Walks the text without recursion, so that deep nesting cannot exhaust the stack. */
function scan(
  text: string,
  wanted: (stack: readonly Container[]) => boolean,
): { readonly mistake: number; readonly found?: number } {
  const stack: Container[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const token = pattern.exec(text)?.[0];
    if (token) at += token.length;
    return token;
  };
  const skip = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const mistake = () => ({ mistake: at });
  /** Reads `"key":` of the object on top. */
  const readKey = (top: Container): boolean => {
    take(SPACE);
    const start = at;
    const key = take(STRING);
    if (key === undefined) {
      at = endIfCut(text, start);
      return false;
    }
    top.key = JSON.parse(key) as string;
    return skip(':');
  };
  for (;;) {
    take(SPACE);
    if (wanted(stack)) return { mistake: -1, found: at };
    const opening = text[at];
    let complete = true;
    if (opening === '{' || opening === '[') {
      at++;
      const list = opening === '[';
      if (!skip(list ? ']' : '}')) {
        const top: Container = { list, key: 0 };
        if (!list && !readKey(top)) return mistake();
        stack.push(top);
        complete = false;
      }
    } else if (take(opening === '"' ? STRING : SCALAR) === undefined) {
      at = endIfCut(text, at);
      return mistake();
    }
    while (complete) {
      const top = stack.at(-1);
      if (!top) {
        take(SPACE);
        return { mistake: at === text.length ? -1 : at };
      }
      if (skip(',')) {
        if (top.list) top.key = (top.key as number) + 1;
        else if (!readKey(top)) return mistake();
        complete = false;
      } else if (skip(top.list ? ']' : '}')) stack.pop();
      else return mistake();
    }
  }
}

/** A token that merely stops (`"abc`, `tru`, `1e`) is cut off: then the mistake is at the end of the text. */
function endIfCut(text: string, start: number): number {
  const rest = text.slice(start);
  const isCut = rest.startsWith('"')
    ? !/["\n]/.test(rest.slice(1).replace(/\\./gs, ''))
    : ['true', 'false', 'null'].some((word) => word.startsWith(rest)) ||
      /^-?(?:\d+\.?\d*)?(?:[eE][+-]?)?$/.test(rest);
  return isCut ? text.length : start;
}
