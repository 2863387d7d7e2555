import { CST } from 'yaml';

/** Far more than rules need. Deeper input would exhaust the stack of everything that walks it, the parser first. */
export const MAX_DEPTH = 100;

/** Whether some collection stands inside more than `MAX_DEPTH` others. Walks without recursion, for the same reason. */
export function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document') {
      if (token.value) open.push({ token: token.value, depth });
    } else if (CST.isCollection(token)) {
      for (const { key, value } of token.items as CST.CollectionItem[]) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return false;
}
