#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import { buildProgram } from './program.js';
import { openTerminal } from './terminal.js';

// A reader such as `head` that closes the pipe early is no error of ours, and what is under way goes on to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Error: stdout cannot be written: ${error.message}.\n`);
  process.exitCode = 1;
});
process.stderr.on('error', () => {});

const terminal = openTerminal();
try {
  await buildProgram(terminal).parseAsync(process.argv);
} catch (error) {
  // commander has already printed its message: help, version, a mistyped option.
  process.exitCode =
    error instanceof CommanderError
      ? error.exitCode
      : (await import('./failure.js')).reportFailure(error, terminal);
}
