import { createWriteStream, openSync } from 'node:fs';
import { resolve } from 'node:path';
import winston from 'winston';
import { type Diagnostic, UserError } from '../model/diagnostic.js';
import type { Event } from '../model/events.js';
import { levelOf, messageOf } from '../report/events-ndjson.js';
import { neutralise } from '../report/foreign.js';
import { describeFileError } from '../util/private-files.js';
import type { GlobalOptions } from './options.js';
import type { Terminal } from './terminal.js';

export interface Log {
  write(event: Event): void;
  /** What ended the command: for the file alone, as the user is told in other ways. */
  failed(error: unknown): void;
  close(): Promise<void>;
}

/** stderr for a reader, and a file of JSON lines `{timestamp, level, message, extra}` for machines. */
export function openLog(options: GlobalOptions, terminal: Terminal): Log {
  const file = options.logFile === undefined ? null : openFile(options.logFile, terminal);
  const loggers = [consoleLogger(options, terminal), ...(file ? [fileLogger(file)] : [])];
  const write = (event: Event, to: readonly winston.Logger[]): void => {
    const { type, ...extra } = event;
    const of = levelOf(event);
    const level = of === 'warning' ? 'warn' : of;
    for (const logger of to) logger.log({ level, message: messageOf(event), extra: { type, ...extra } });
  };
  return {
    write: (event) => write(event, loggers),
    failed: (error) => {
      for (const diagnostic of findingsOf(error)) write({ type: 'diagnostic', diagnostic }, loggers.slice(1));
    },
    close: async () => {
      for (const logger of loggers) await new Promise<void>((done) => void logger.once('finish', done).end());
      await new Promise<void>((done) => (file && !file.destroyed ? void file.end(done) : done()));
    },
  };
}

/** Takes away the progress bar that may stand in this line; it draws itself again below. */
const CLEAR_LINE = '\r\u001b[K';

/** stdout belongs to plans and data. */
function consoleLogger({ verbose, quiet }: GlobalOptions, { errIsTty }: Terminal): winston.Logger {
  const level = quiet ? 'error' : (['warn', 'info', 'debug'] as const)[Math.min(verbose, 2)]!;
  const start = errIsTty ? CLEAR_LINE : '';
  const format = winston.format.printf(({ message }) => `${start}${neutralise(String(message))}`);
  const stderrLevels = ['error', 'warn', 'info', 'debug'];
  return winston.createLogger({
    level: 'debug',
    transports: [new winston.transports.Console({ level, format, stderrLevels })],
  });
}

function fileLogger(stream: NodeJS.WritableStream): winston.Logger {
  const line = winston.format.printf(({ level, message, timestamp, extra }) =>
    JSON.stringify({ timestamp, level: level === 'warn' ? 'warning' : level, message, extra }),
  );
  const format = winston.format.combine(winston.format.timestamp(), line);
  return winston.createLogger({
    level: 'debug',
    transports: [new winston.transports.Stream({ stream, format })],
  });
}

function findingsOf(error: unknown): readonly Diagnostic[] {
  const { message } = error as Error;
  const found = error instanceof UserError ? error.diagnostics : [];
  return [...found, { severity: 'error', code: 'command-failed', message }];
}

/** Opens the file before anything else is done, and never lets it stop what is being done. */
function openFile(logFile: string, { cwd, err }: Terminal) {
  const path = resolve(cwd, logFile);
  try {
    const file = createWriteStream(path, { fd: openSync(path, 'a', 0o600) });
    return file.on('error', (error) => err(`The log in ${path} ends here: ${describeFileError(error)}.`));
  } catch (error) {
    throw new UserError(
      `The log cannot be written to ${path}: ${describeFileError(error)}.`,
      'Choose another --log-file.',
    );
  }
}
