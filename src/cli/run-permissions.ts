import { askServer } from '../app/ask-server.js';
import { requireRules } from '../app/load-rules.js';
import { permissionsOfRules } from '../app/rule-permissions.js';
import { lackingIn } from '../apply/permissions.js';
import { NotSetError } from '../config/secrets.js';
import { renderPermissions } from '../report/permissions.js';
import { EXIT } from './exit-codes.js';
import type { GlobalOptions } from './options.js';
import { stopOnSignal } from './stop-on-signal.js';
import type { Terminal } from './terminal.js';

/** Prints what the rules need of a key, checked against the key if there is one. */
export async function runPermissions(
  options: GlobalOptions & { readonly format: 'text' | 'json' },
  terminal: Terminal,
): Promise<number> {
  const loaded = await requireRules(options, terminal);
  const { plan, apply } = permissionsOfRules(loaded.rules);
  const needed = [...new Set([...plan, ...apply])].sort();
  const print = (granted: readonly string[] | null): readonly string[] | null => {
    const missing = granted && lackingIn(granted, needed);
    const report = { plan, apply, missing, unrestricted: granted?.includes('all') === true };
    terminal.out(
      options.format === 'json' ? JSON.stringify(report, null, 2) : renderPermissions(report, terminal),
    );
    return missing;
  };
  const stop = stopOnSignal(terminal);
  try {
    const server = await askServer(loaded.config, loaded.path, terminal, stop.aborting);
    return print(await server.permissions())?.length ? EXIT.error : EXIT.done;
  } catch (error) {
    // The list is good for making a key, whatever is wrong with the server.
    print(null);
    if (error instanceof NotSetError) return EXIT.done;
    throw error;
  } finally {
    stop.release();
  }
}
