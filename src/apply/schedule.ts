import type { Change, Op } from '../model/change.js';
import { PHASES, type Phase, phaseOf } from '../model/phases.js';
import type { Requirements } from './requirements.js';

/** Changes that one request carries out. */
export interface Batch {
  readonly op: Op;
  readonly changes: readonly Change[];
}

export interface ScheduledPhase {
  readonly phase: Phase;
  readonly changes: number;
  /** Batches of one wave may run side by side; a wave waits for the one before. */
  readonly waves: readonly (readonly Batch[])[];
}

/** Immich checks a request's ids all or nothing, and large requests are what users saw fail. */
const MAX_BATCH = 500;
/** Files that are written and read back in one go: nothing waits in between, and a stop does not wait long. */
const FILES = 8;

/**
 * Orders the changes into phases, waves within a phase, and batches with one target or one set of values each. Batches
 * keep the order in which their first changes came.
 */
export function schedule(changes: readonly Change[], requirements: Requirements): readonly ScheduledPhase[] {
  const byPhase = new Map<Phase, Change[]>(PHASES.map((phase) => [phase, []]));
  for (const change of changes) byPhase.get(phaseOf(change))!.push(change);
  return [...byPhase]
    .filter(([, own]) => own.length > 0)
    .map(([phase, own]) => ({
      phase,
      changes: own.length,
      waves: wavesOf(own, requirements).map(batchesOf),
    }));
}

/** Splits a phase so that no change stands in one wave with another that it needs. */
function wavesOf(changes: readonly Change[], requirements: Requirements): readonly Change[][] {
  const waiting = new Map(changes.map((change) => [change.id, change]));
  const waves: Change[][] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ id }) => !(requirements.get(id) ?? []).some((need) => waiting.has(need)),
    );
    // Changes that need each other can never run; they are left to the end, where what they need is missing.
    const wave = free.length > 0 ? free : [...waiting.values()];
    for (const { id } of wave) waiting.delete(id);
    waves.push(wave);
  }
  return waves;
}

function batchesOf(changes: readonly Change[]): readonly Batch[] {
  const byKey = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.op} ${batchKey(change)}`;
    const own = byKey.get(key);
    if (own) own.push(change);
    else byKey.set(key, [change]);
  }
  const batches = [...byKey.values()].flatMap((own) => {
    const { op } = own[0]!;
    const units = op === 'asset.trash' ? groupsOf(own) : own.map((change) => [change]);
    return pack(units, op === 'exif.write' ? FILES : MAX_BATCH).map((batch) => ({ op, changes: batch }));
  });
  const place = new Map(changes.map((change, index) => [change, index]));
  return batches.sort((a, b) => place.get(a.changes[0]!)! - place.get(b.changes[0]!)!);
}

/** What changes of one kind must have in common to travel in one request. */
function batchKey(change: Change): string {
  switch (change.op) {
    case 'album.add':
    case 'album.remove':
      return change.album;
    case 'asset.tag':
    case 'asset.untag':
      return change.tag;
    case 'asset.set':
      return JSON.stringify(Object.entries(change.after).sort(([a], [b]) => (a < b ? -1 : 1)));
    case 'tag.create':
    case 'album.delete':
    case 'tag.delete':
    case 'asset.restore':
    case 'asset.trash':
    case 'asset.delete':
    case 'exif.write':
      return '';
    case 'album.create':
    case 'album.set':
    case 'album.share':
    case 'stack.create':
    case 'stack.update':
    case 'stack.delete':
    case 'exif.restore':
      return change.id;
  }
}

/** The losers of a group stay together, so that the group is looked at once. */
function groupsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.group ?? change.id;
    const own = groups.get(key);
    if (own) own.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function pack(units: readonly (readonly Change[])[], most: number): readonly (readonly Change[])[] {
  const batches: Change[][] = [];
  let last: Change[] | undefined;
  for (const unit of units.flatMap(splitLarge)) {
    if (!last || last.length + unit.length > most) {
      last = [];
      batches.push(last);
    }
    last.push(...unit);
  }
  return batches;
}

function splitLarge(unit: readonly Change[]): readonly (readonly Change[])[] {
  const parts: (readonly Change[])[] = [];
  for (let start = 0; start < unit.length; start += MAX_BATCH)
    parts.push(unit.slice(start, start + MAX_BATCH));
  return parts;
}
