#!/usr/bin/env node
import process from 'node:process';
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
  const { reportFailure } = await import('./failure.js');
  process.exitCode = reportFailure(error, terminal);
}
