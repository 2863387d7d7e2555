/** Finds the id of what a plan can only name: albums and stacks that this run creates, and tags by their value. */
export interface Refs {
  /** `+Name` or an id. */
  album(ref: string): string | undefined;
  tag(value: string): string | undefined;
  /** Remembers the id of a target (`album:+Name`, `tag:value`). */
  learn(target: string, id: string): void;
}

export function createRefs(known: Iterable<readonly [target: string, id: string]>): Refs {
  const ids = new Map(known);
  return {
    album: (ref) => (ref.startsWith('+') ? ids.get(`album:${ref}`) : ref),
    tag: (value) => ids.get(`tag:${value}`),
    learn: (target, id) => void ids.set(target, id),
  };
}
