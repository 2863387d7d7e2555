/** One `{{ token | filter: argument, argument }}`. */
export interface Expression {
  readonly token: string;
  readonly filters: readonly { readonly name: string; readonly args: readonly string[] }[];
}

export type Segment = string | Expression;

/** Splits a template into texts and expressions. An argument with `,`, `|` or outer spaces stands in quotes. */
export function parseTemplate(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    if (match.index > end) segments.push(text.slice(end, match.index));
    segments.push(parseExpression(match[1]!));
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push(text.slice(end));
  return segments;
}

function parseExpression(source: string): Expression {
  const [token = '', ...filters] = split(source, '|');
  return {
    token: token.trim(),
    filters: filters.map((filter) => {
      const [name = '', ...rest] = split(filter, ':');
      const args = rest.length === 0 ? [] : split(rest.join(':'), ',').map(unquote);
      return { name: name.trim(), args };
    }),
  };
}

/** Splits at a sign, but not inside of an argument in quotes. */
function split(text: string, sign: string): readonly string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/(?<=(?:^|[:,])\s*)(?:"[^"]*"|'[^']*')|./gs)) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  return /^(["']).*\1$/s.exec(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed;
}
