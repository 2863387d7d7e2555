import { resolve } from 'node:path';
import winston from 'winston';
import type { Event } from '../model/events.js';
import { levelOf, messageOf } from '../report/events-ndjson.js';
import { neutralise } from '../report/foreign.js';
import type { GlobalOptions } from './options.js';
import type { Terminal } from './terminal.js';

export interface Log {
  write(event: Event): void;
  close(): Promise<void>;
}

/** stderr for a reader, and a file of JSON lines `{timestamp, level, message, extra}` for machines. */
export async function openLog({ verbose, quiet, logFile }: GlobalOptions, terminal: Terminal): Promise<Log> {
  const { Console, File } = winston.transports;
  const level = quiet ? 'error' : (['warn', 'info', 'debug'] as const)[Math.min(verbose, 2)]!;
  const line = winston.format.printf(({ message }) => neutralise(String(message)));
  const json = winston.format.printf(({ level: of, message, timestamp, extra }) =>
    JSON.stringify({ timestamp, level: of === 'warn' ? 'warning' : of, message, extra }),
  );
  const transports: winston.transport[] = [
    // stdout belongs to plans and data.
    new Console({ level, format: line, stderrLevels: ['error', 'warn', 'info', 'debug'] }),
  ];
  if (logFile !== undefined) {
    const filename = resolve(terminal.cwd, logFile);
    const format = winston.format.combine(winston.format.timestamp(), json);
    transports.push(new File({ filename, level: 'debug', format, options: { flags: 'a', mode: 0o600 } }));
  }
  const logger = winston.createLogger({ level: 'debug', transports });
  return {
    write: (event) => {
      const { type, ...extra } = event;
      const of = levelOf(event);
      logger.log({
        level: of === 'warning' ? 'warn' : of,
        message: messageOf(event),
        extra: { type, ...extra },
      });
    },
    close: () =>
      new Promise((done) => {
        logger.on('finish', () => done());
        logger.end();
      }),
  };
}
