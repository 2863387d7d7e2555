import type { Major } from '../state/types.js';
import type { Route } from './route.js';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Entry {
  readonly route: Route;
  readonly segments: readonly string[];
}

/** Finds the route of a request; the first that fits wins, as in the real server. */
export function makeRouter(
  routes: readonly Route[],
): (method: string, path: string, major: Major) => Match | undefined {
  const entries = new Map<string, Entry[]>();
  for (const route of routes) {
    const segments = route.path.split('/').slice(1);
    const key = `${route.method} ${segments.length}`;
    entries.set(key, [...(entries.get(key) ?? []), { route, segments }]);
  }
  return (method, path, major) => {
    const parts = path.split('/').slice(1);
    for (const { route, segments } of entries.get(`${method} ${parts.length}`) ?? []) {
      if (route.majors !== undefined && !route.majors.includes(major)) continue;
      const params = paramsOf(segments, parts);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };
}

function paramsOf(segments: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] as string;
    if (segment.startsWith(':')) params[segment.slice(1)] = decode(part);
    else if (segment !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
