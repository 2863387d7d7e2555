import type { Location } from '../model/diagnostic.js';
import type { CompiledRule } from '../rules/compiled.js';
import { nameMatcher } from '../rules/patterns.js';
import { byName } from './conflicts.js';
import type { Claim } from './intents.js';
import type { Recording } from './record.js';

/** A `sync` action: it alone decides what is in its albums or tags. */
export interface Owner {
  readonly kind: 'tag' | 'album';
  readonly rule: CompiledRule;
  readonly claim: Claim;
  readonly matches: (name: string) => boolean;
  readonly mayEmpty: boolean;
  readonly deletesUnused: boolean;
}

/** All `sync` actions, in an order that the order of the rules does not change. */
export function findOwners(rules: readonly CompiledRule[]): readonly Owner[] {
  const owners = rules.flatMap((rule) =>
    rule.actions.flatMap((action, index) => {
      if (!action.owns) return [];
      const { kind, pattern, mayEmpty = false, deletesUnused = false } = action.owns;
      const { name, priority } = rule.config;
      const claim = { by: `${name}#${index}`, rule: name, priority };
      return [{ kind, rule, claim, matches: nameMatcher(pattern, kind), mayEmpty, deletesUnused }];
    }),
  );
  return owners.sort((a, b) => byName(a.claim, b.claim));
}

/** Owners by the name of an album or tag; names are asked about again and again. */
export function ownerLookup(owners: readonly Owner[]): Recording['ownersOf'] {
  const known = { tag: new Map<string, readonly Owner[]>(), album: new Map<string, readonly Owner[]>() };
  return (kind, name) => {
    if (owners.length === 0) return owners;
    const before = known[kind].get(name);
    if (before) return before;
    const found = owners.filter((owner) => owner.kind === kind && owner.matches(name));
    known[kind].set(name, found);
    return found;
  };
}

/**
 * Whether what an action would add belongs to a `sync` action, which would take it out again at the next run. A rule
 * that adds there is an error; what a group would pass on to its keeper is left to the owner, and listed.
 */
export function refuseOwned(
  { ownersOf, skips, problems }: Recording,
  kind: 'tag' | 'album',
  name: string,
  asset: string,
  claim: Claim,
  at: Location,
): boolean {
  const [owner] = ownersOf(kind, name);
  if (!owner || ownersOf(kind, name).some((one) => one.claim.by === claim.by)) return false;
  const whose = `${kind} "${name}" is owned by ${owner.rule.config.name} (sync), which alone decides what is in it`;
  if (claim.group !== undefined) {
    const target = `asset:${asset}`;
    skips.set(`owned ${claim.by} ${target} ${kind} ${name}`, {
      target,
      by: [claim.by],
      code: 'owned',
      reason: whose,
    });
  } else {
    const index = Number(owner.claim.by.slice(owner.claim.by.lastIndexOf('#') + 1));
    problems.set(`owned ${claim.by} ${kind} ${name}`, {
      severity: 'error',
      code: 'owned-target',
      message: `${claim.rule} adds to what it does not own: ${whose}.`,
      hint: 'Write `sync: true` here too, then both rules together decide; or choose another name.',
      at,
      related: [{ message: owner.rule.config.name, at: owner.rule.config.source.locate(['actions', index]) }],
    });
  }
  return true;
}
