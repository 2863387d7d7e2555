#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import { buildProgram } from './program.js';
import { openTerminal } from './terminal.js';

// A reader such as `head` that closes the pipe early is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

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
