import { UserError } from '../model/diagnostic.js';
import { ImmichError } from '../model/immich-error.js';
import { renderDiagnostics } from '../report/diagnostics.js';
import { neutraliseLines } from '../report/foreign.js';
import { EXIT } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Says what went wrong in words; only a bug of ours shows its stack. Returns the exit code. */
export function reportFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof UserError) {
    if (error.diagnostics.length > 0)
      terminal.err(renderDiagnostics(error.diagnostics, { color: terminal.color }));
    return say(error.message, error.hint, terminal);
  }
  if (error instanceof ImmichError) {
    if (error.kind !== 'cancelled') return say(error.message, error.detail.hint, terminal);
    terminal.err('Interrupted; nothing was changed.');
    return EXIT.interrupted;
  }
  terminal.err(
    `This is a bug in ${terminal.tool}; nothing more was done. Please report it with these lines:`,
  );
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.error;
}

/** Messages quote names of photos, plan files and servers. */
function say(message: string, hint: string | undefined, terminal: Terminal): number {
  terminal.err(neutraliseLines(`Error: ${message}`));
  if (hint) terminal.err(neutraliseLines(`  ${hint}`));
  return EXIT.error;
}
