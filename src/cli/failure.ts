import { UserError } from '../model/diagnostic.js';
import { ImmichError } from '../model/immich-error.js';
import { renderDiagnostics } from '../report/diagnostics.js';
import { EXIT } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Says what went wrong in words; only a bug of ours shows its stack. Returns the exit code. */
export function reportFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof UserError) {
    if (error.diagnostics.length > 0)
      terminal.err(renderDiagnostics(error.diagnostics, { color: terminal.color }));
    terminal.err(`Error: ${error.message}`);
    if (error.hint) terminal.err(`  ${error.hint}`);
    return EXIT.error;
  }
  if (error instanceof ImmichError) {
    terminal.err(`Error: ${error.message}`);
    if (error.detail.hint) terminal.err(`  ${error.detail.hint}`);
    return error.kind === 'cancelled' ? EXIT.interrupted : EXIT.error;
  }
  terminal.err(
    `This is a bug in ${terminal.tool}; nothing more was done. Please report it with these lines:`,
  );
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.error;
}
