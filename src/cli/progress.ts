import cliProgress from 'cli-progress';
import type { Event } from '../model/events.js';

const APPLYING = 'Applying';
const WAITING = 'Background jobs of Immich';

export interface Progress {
  show(event: Event): void;
  stop(): void;
}

const FORMAT = '{what} [{bar}] {value}/{total} · {rate} · {eta_formatted} left';

/** One bar on stderr: first for what is read, then for the changes of an apply. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const bar = new cliProgress.SingleBar({
    stream,
    format: FORMAT,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 500,
    // Before anything is done, and while the rest only grows, nobody knows.
    formatTime: (seconds: unknown, options, roundTo) =>
      typeof seconds === 'number' ? cliProgress.Format.TimeFormat(seconds, options, roundTo) : '?',
  });
  let what: string | null = null;
  let started = 0;
  /** The most background jobs that were seen. */
  let waitedFor = 0;
  let done = 0;
  let changes = 0;
  let finished = 0;
  const begin = (name: string, total: number): void => {
    stop();
    what = name;
    started = Date.now();
    done = 0;
    bar.start(total, 0, { what: name, rate: '' });
  };
  const advance = (value: number): void => {
    done = value;
    const seconds = (Date.now() - started) / 1000;
    bar.update(value, { rate: seconds > 1 ? `${Math.round(done / seconds)}/s` : '' });
  };
  const stop = (): void => {
    if (what !== null) bar.stop();
    what = null;
  };
  return {
    show(event) {
      if (event.type === 'read_progress') {
        const { progress } = event;
        const name = `Reading ${progress.what}`;
        if (progress.total === null) return;
        if (what !== name) begin(name, progress.total);
        advance(progress.done);
      } else if (event.type === 'apply_start') {
        changes = event.changes;
        finished = 0;
        begin(APPLYING, changes);
      } else if (event.type === 'change_finished' && what !== null) {
        finished += 1;
        // Before the trash an apply waits for the server, and then goes on.
        if (what !== APPLYING) begin(APPLYING, changes);
        advance(finished);
      } else if (event.type === 'verify_start') stop();
      else if (event.type === 'verify_wait') {
        if (what !== WAITING) begin(WAITING, event.jobs);
        waitedFor = Math.max(waitedFor, event.jobs);
        bar.setTotal(waitedFor);
        advance(waitedFor - event.jobs);
      } else if (event.type === 'read_complete' || event.type === 'apply_complete') stop();
    },
    stop,
  };
}
