import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
} from 'yaml';
import type { Path, Source } from '../model/config.js';
import type { Location } from '../model/diagnostic.js';
import { codeFrame } from './code-frame.js';
import type { SourceFile } from './source-file.js';

/** Where the value (or key) at a path stands. A path that is not in the file gives its nearest ancestor. */
export function locate(file: SourceFile, path: Path, onKey = false): Location {
  return locateRange(file, rangeOf(file.document, path, onKey));
}

/** Line, column and code frame of a range of character offsets. */
export function locateRange(file: SourceFile, [from, to]: readonly [number, number]): Location {
  const { line, col } = file.lineCounter.linePos(Math.max(0, Math.min(from, file.text.length)));
  const frame = codeFrame(file.shownLines, Math.max(1, line), Math.max(1, col), to - from);
  return { file: file.name, line: Math.max(1, line), column: Math.max(1, col), frame };
}

/** The place of a part of the config, for findings further down in it. */
export function sourceAt(file: SourceFile, base: Path): Source {
  return { locate: (path, onKey) => locate(file, [...base, ...path], onKey) };
}

/** The text of the value at a path as it was typed: `012` where YAML read 12. */
export function typedText(file: SourceFile, path: Path): string {
  const [from, to] = rangeOf(file.document, path, false);
  return file.text.slice(from, to);
}

function rangeOf(document: Document, path: Path, onKey: boolean): readonly [number, number] {
  let node = resolved(document, document.contents);
  let range = rangeOfNode(document.contents) ?? [0, 1];
  for (const [depth, step] of path.entries()) {
    const found = childOf(document, node, step);
    if (found === undefined) return range;
    const last = depth === path.length - 1;
    const key = isPair(found) ? rangeOfNode(found.key) : undefined;
    const value = isPair(found) ? found.value : found;
    // An empty value has no characters of its own, so its key stands for it.
    const own = rangeOfNode(value);
    range = (last && onKey ? key : own && own[1] > own[0] ? own : key) ?? own ?? range;
    node = resolved(document, value);
  }
  return range;
}

/** A pair for a key of a map, an item for an index of a list; keys that come from `<<` are found where they were written. */
function childOf(document: Document, node: unknown, step: string | number): Pair | Node | undefined {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => keyOf(pair) === String(step));
  if (own !== undefined) return own;
  for (const pair of node.items) {
    if (keyOf(pair) !== '<<') continue;
    const merged = resolved(document, pair.value);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const inherited = childOf(document, resolved(document, source), step);
      if (inherited !== undefined) return inherited;
    }
  }
  return undefined;
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

const resolved = (document: Document, node: unknown): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** From the first to the last character of a value. A block ends where its last line does, not at the next key. */
function rangeOfNode(node: unknown): [number, number] | undefined {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
}
