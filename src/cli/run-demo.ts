import { openDemoWorld } from '../app/demo-world.js';
import { isEmpty } from '../plan/summary.js';
import { createStyle } from '../report/terminal.js';
import { EXIT } from './exit-codes.js';
import type { GlobalOptions } from './options.js';
import { applyWith } from './run-apply.js';
import { planNow, withSession } from './session.js';
import { showPlan } from './show-plan.js';
import { stopOnSignal } from './stop-on-signal.js';
import type { Terminal } from './terminal.js';

const REPORT = { format: 'text', by: 'rule' } as const;

/** Plan, apply, plan again on the built-in library; then says how to go on. */
export async function runDemo(
  options: GlobalOptions & { readonly serve?: true },
  terminal: Terminal,
): Promise<number> {
  const { bold } = createStyle({ color: terminal.color });
  const world = await openDemoWorld(terminal);
  const stop = stopOnSignal(terminal);
  const step = (text: string): void => terminal.out(`\n${bold(text)}\n`);
  try {
    terminal.out(
      `A small photo library runs on ${world.url}, an Immich server of its own inside this program.`,
    );
    const code = await withSession(
      { ...options, config: world.config },
      world.around,
      async (session) => {
        step('1. immich-rules plan: what would the rules do?');
        const first = await planNow(session, {}, world.around);
        terminal.out(showPlan(first, REPORT, terminal));
        step('2. immich-rules apply: do exactly that.');
        const applied = await applyWith(session, first, {}, world.around);
        if (applied !== EXIT.done) return applied;
        step('3. immich-rules plan: and now?');
        const second = await planNow(session, {}, world.around);
        terminal.out(showPlan(second, REPORT, terminal));
        return isEmpty(second) ? EXIT.done : EXIT.error;
      },
      { stop },
    );
    if (code !== EXIT.done) return code;
    step('What next');
    terminal.out(`  The rules of this demo:     ${world.config}`);
    terminal.out('  Rules for your own photos:  immich-rules init');
    if (!options.serve) {
      terminal.out('  Play with this library:     immich-rules demo --serve');
      return code;
    }
    await serve(terminal, stop.stopping);
    return code;
  } finally {
    stop.release();
    await world.close();
  }
}

/** The same library once more, as it was before the rules: there is something left to do in it. */
async function serve(terminal: Terminal, stopping: AbortSignal): Promise<void> {
  const world = await openDemoWorld(terminal);
  try {
    terminal.out('\nThe library as it was before stays until Ctrl-C. In another terminal:');
    terminal.out(`    export IMMICH_INSTANCE_URL=${world.url} IMMICH_API_KEY=${world.key}`);
    terminal.out('    immich-rules init && immich-rules plan');
    terminal.out(
      'That plan ends at a limit, as it should: 1 % of so few photos is none. It says how to raise it.',
    );
    // The server listens, so the process lives on until the signal.
    await new Promise<void>((resolve) => {
      if (stopping.aborted) resolve();
      stopping.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await world.close();
  }
}
