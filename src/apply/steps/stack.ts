import type { StackCreate, StackUpdate } from '../../model/change.js';
import type { Step } from '../context.js';
import { sameStack } from '../holds.js';

/** Makes a stack; Immich takes its members out of the stacks they were in. */
export const stackCreate: Step = {
  async send(changes, { server, live }) {
    const [{ id: change, after }] = changes as readonly [StackCreate];
    const existing = live.stacks.find((stack) => sameStack(stack, after));
    if (existing) return new Map([[change, { state: 'unchanged', created: existing.id }]]);
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
    const done = live.stacks.some((stack) => stack.id === id && sameStack(stack, after));
    if (!done) await server.setStackPrimary(id, after.primaryId);
    return new Map([[change, { state: done ? 'unchanged' : 'done' }]]);
  },
};
