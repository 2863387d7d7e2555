import type { StackCreate, StackDelete, StackUpdate } from '../../model/change.js';
import { sameStack } from '../../model/same.js';
import type { Step } from '../context.js';
import { sendOrLook } from './send-or-look.js';

/** Makes a stack; Immich takes its members out of the stacks they were in. */
export const stackCreate: Step = {
  async send(changes, { server, live }) {
    const [{ id: change, after }] = changes as readonly [StackCreate];
    const existing = live.stackOf.get(after.primaryId);
    if (existing && sameStack(existing, after))
      return new Map([[change, { state: 'unchanged', created: existing.id }]]);
    const rest = after.members.filter((id) => id !== after.primaryId);
    const id = await server.createStack([after.primaryId, ...rest]);
    return new Map([[change, { state: 'done', created: id }]]);
  },
};

/** Puts another member on top of a stack. */
export const stackUpdate: Step = {
  async send(changes, { server, live }) {
    const [{ id: change, target, after }] = changes as readonly [StackUpdate];
    const id = target.slice('stack:'.length);
    const now = live.stackOf.get(after.primaryId);
    const done = now !== undefined && sameStack(now, after);
    if (!done) await server.setStackPrimary(id, after.primaryId);
    return new Map([[change, { state: done ? 'unchanged' : 'done' }]]);
  },
};

/** Takes a stack apart, if it is there still. */
export const stackDelete: Step = {
  async send(changes, { server, live }) {
    const [{ id: change, target }] = changes as readonly [StackDelete];
    const id = target.slice('stack:'.length);
    const gone = ![...live.stackOf.values()].some((stack) => stack.id === id);
    if (gone) return new Map([[change, { state: 'unchanged' }]]);
    const verdict = await sendOrLook(
      () => server.deleteStack(id),
      async () => (await server.readStacks()).every((stack) => stack.id !== id),
    );
    return new Map([[change, verdict]]);
  },
};
