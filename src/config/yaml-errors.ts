import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from './source-file.js';
import { inQuotes, lineAround, restOfLine, templateInQuotes } from './yaml-text.js';

type Described = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

/** By code, or by the parser's own sentence where a code stands for many things. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is one `key: value` inside another on this line',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines',
  BAD_INDENT: 'a bracket is not closed, or a line is not indented as those around it',
  'Sequence item without - indicator':
    'a line is not indented as those around it, or begins without its "- "',
  BAD_SCALAR_START: 'a value without quotes cannot start with this character',
};

/** What the parser complains about, in words that say what to do. Codes as in the documentation of `yaml`. */
export function describeYamlError(file: SourceFile, error: YAMLError): Described {
  const [from, to] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = restOfLine(file, from).split(':', 1)[0]!.trim();
      const hint = 'keep one of them, or make it one list';
      return { code: 'yaml-duplicate-key', message: `${key} is given twice`, hint };
    }
    case 'TAG_RESOLVE_FAILED':
      return describeTag(file.text.slice(from, to));
    case 'TAB_AS_INDENT':
      return { code: 'yaml-syntax', message: 'a tab cannot indent YAML', hint: 'use spaces' };
    case 'MULTIPLE_DOCS': {
      const hint = 'remove the --- line, or use `include:` for more files';
      return { code: 'yaml-syntax', message: 'a second document begins here', hint };
    }
    case 'BAD_DQ_ESCAPE': {
      const sequence = file.text.slice(from, from + 2);
      const hint = 'use single quotes for regular expressions';
      return { code: 'yaml-unquoted', message: `double quotes know no escape ${sequence}`, hint };
    }
  }
  const message =
    PLAIN_WORDS[error.code] ??
    PLAIN_WORDS[error.message] ??
    error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const hint = guess(lineAround(file, from));
  return hint === undefined
    ? {
        code: 'yaml-syntax',
        message,
        hint: 'check brackets, quotes and indentation here and on the lines before',
      }
    : { code: 'yaml-unquoted', message, hint };
}

function describeTag(tag: string): Described {
  return {
    code: 'yaml-unquoted',
    message: `a value that starts with ! has a YAML tag, and there is no tag ${tag}`,
    hint:
      tag === '!include' ? 'name more files under `include:`' : `put a pattern in quotes: ${inQuotes(tag)}`,
  };
}

/** Guesses from the line what was meant, the most special first. */
function guess(line: string): string | undefined {
  const value = /^\s*(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  const comparison = /^([<>])=?\s*(-?[\d.]+)/.exec(value);
  if (comparison) return `write { ${comparison[1] === '>' ? 'min' : 'max'}: ${comparison[2]} }`;
  if (/\{\{.*\}\}/.test(line)) return `put it in quotes: ${templateInQuotes(line)}`;
  if (/^[^"']* #\S/.test(value)) return 'a # behind a space begins a comment; put the whole in quotes';
  if (/^["']/.test(value)) return undefined;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  if (/^[[{]/.test(value)) return /[*?\\]|\[.*\[/.test(bare) ? "put patterns in quotes: '…'" : undefined;
  if (/^[@`%|>&*!^]|[\\^$(){}[\]]|:\s/.test(value)) return `put it in quotes: ${inQuotes(value)}`;
  return undefined;
}
