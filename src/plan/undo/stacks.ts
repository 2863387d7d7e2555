import type { StackCreate, StackDelete, StackState, StackUpdate } from '../../model/change.js';
import type { Stack } from '../../model/library.js';
import { sameStack } from '../../model/same.js';
import type { Draft } from '../drafts.js';
import { cannot, draftFor, NOTHING, nameOf, once, type Undoing, type Undone, undone } from './undoing.js';

/** The new stack is taken apart, and those are made again that it took its members from. */
export function undoStackCreate(change: StackCreate, run: Undoing): Undone {
  const found = run.live.stackOf.get(change.after.primaryId);
  // One that an undo has made again already is as it was.
  const now = change.before.some((old) => found && sameStack(found, old)) ? undefined : found;
  const apart = now && takeApart(now, run);
  if (now && !apart) return changed(change.after.primaryId, run);
  return combine([...(apart ? [undone(apart)] : []), ...change.before.map((old) => again(change, old, run))]);
}

/** The stack that was taken apart is made again. */
export const undoStackDelete = (change: StackDelete, run: Undoing): Undone =>
  again(change, change.before, run);

/** The earlier primary comes back on top. */
export function undoStackUpdate(change: StackUpdate, run: Undoing): Undone {
  const { before, after } = change;
  const now = run.live.stackOf.get(after.primaryId);
  if (now !== undefined && sameStack(now, before)) return NOTHING;
  if (now === undefined || !sameStack(now, after)) return changed(after.primaryId, run);
  const target = `stack:${now.id}`;
  return undone(draftFor(change, { op: 'stack.update', target, before: after, after: before }, ''));
}

/** What takes a stack apart, if the run has made it. */
function takeApart({ id, primaryId, members }: Stack, { tried, deleted }: Undoing): Draft | undefined {
  const before = { primaryId, members };
  const target = `stack:${id}`;
  const maker = tried.find((one) => one.op === 'stack.create' && sameStack(one.after, before));
  if (maker === undefined) return undefined;
  return once(deleted, target, () =>
    draftFor(maker, { op: 'stack.delete', target, before, after: null }, ''),
  );
}

/** Makes a stack as it was; what is left of it is taken up by the new one. */
function again(change: StackCreate | StackDelete, { primaryId, members }: StackState, run: Undoing): Undone {
  const absent = members.find((id) => !run.live.assets.has(id));
  if (absent !== undefined)
    return cannot(`the stack of ${nameOf(run, primaryId)} is not made again: ${nameOf(run, absent)} is gone`);
  const now = [...new Set(members.flatMap((id) => run.live.stackOf.get(id) ?? []))];
  if (now.some((stack) => sameStack(stack, { primaryId, members }))) return NOTHING;
  const needs = now.flatMap((stack) => takeApart(stack, run) ?? []);
  const rest = now.filter((stack) => !takeApart(stack, run));
  if (!rest.every((stack) => stack.members.every((id) => members.includes(id))))
    return changed(primaryId, run);
  const before = rest.map((stack) => ({ ...stack }));
  const target = `stack:+${primaryId}`;
  return undone(
    once(run.made, target, () =>
      draftFor(change, { op: 'stack.create', target, before, after: { primaryId, members } }, '', needs),
    ),
  );
}

const changed = (primary: string, run: Undoing): Undone =>
  cannot(`the stack of ${nameOf(run, primary)} was changed again since`);

const combine = (all: readonly Undone[]): Undone => ({
  drafts: all.flatMap(({ drafts }) => drafts),
  cannot: all.flatMap((one) => one.cannot),
});
