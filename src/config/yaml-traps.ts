import { isMap, isNode, isScalar, Scalar, visit } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from './source-file.js';
import { locateRange } from './source-map.js';
import { inQuotes, lineAround, restOfLine, templateInQuotes } from './yaml-text.js';

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

/** What the parser says nothing about although it was surely not meant: found in the tree. */
export function findTraps(file: SourceFile): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Set<string>();
  const add = (severity: 'error' | 'warning', code: string, node: Ranged, message: string, hint: string) =>
    found.push({
      severity,
      code,
      message,
      hint,
      at: locateRange(file, node.range ? [node.range[0], node.range[1]] : [0, 1]),
    });
  visit(file.document, {
    Alias(_, alias, ancestors) {
      if (ancestors.some((node) => isNode(node) && 'anchor' in node && node.anchor === alias.source)) {
        add('error', 'yaml-circular', alias, `*${alias.source} refers to what it is part of`, 'write it out');
        return;
      }
      if (anchors.has(alias.source)) return;
      const message = `a value that starts with * refers to an anchor, and there is no anchor &${alias.source} before it`;
      add(
        'error',
        'yaml-unquoted',
        alias,
        message,
        `put a pattern in quotes: ${inQuotes(`*${alias.source}`)}`,
      );
    },
    Value(_, node) {
      if (node.anchor) anchors.add(node.anchor);
      const rest = isScalar(node) ? commentAfter(file, node) : '';
      if (rest === '' || !isScalar(node)) return;
      const whole = inQuotes(node.value + rest);
      const message = `"${node.value}" ends here, and "${rest.trim()}" is a comment`;
      add(
        'warning',
        'yaml-comment',
        node,
        message,
        `put the whole in quotes (${whole}), or a space behind the #`,
      );
    },
    Pair(_, { key }) {
      // Without quotes, `{{ x }}` is a map with a map for its key.
      if (!isMap(key)) return undefined;
      const quoted = templateInQuotes(lineAround(file, key.range?.[0] ?? 0));
      add(
        'error',
        'yaml-unquoted',
        key,
        'a template without quotes is a map in YAML',
        `put it in quotes: ${quoted}`,
      );
      return visit.SKIP;
    },
  });
  return found;
}

/**
 * `IMG #1` is "IMG" and a comment. A comment that is meant as one has a space behind its sign or more than one before.
 */
function commentAfter(file: SourceFile, scalar: Scalar): string {
  if (scalar.type !== Scalar.PLAIN || typeof scalar.value !== 'string' || !scalar.range) return '';
  const rest = restOfLine(file, scalar.range[1]);
  return /^ #[^\s#]/.test(rest) ? rest : '';
}
