import { liveDetails, recordDetails, type SavedDetails } from '../app/details.js';
import { EVERYTHING, readHeld } from '../app/held-library.js';
import { planFrom } from '../app/make-plan.js';
import { redact } from '../app/redact.js';
import { writeSnapshot } from '../app/snapshot-file.js';
import { effectiveConfig } from '../config/effective-config.js';
import { UserError } from '../model/diagnostic.js';
import { count } from '../report/numbers.js';
import { wantsOf } from '../rules/wants.js';
import { type GlobalOptions, quoted } from './options.js';
import { type Session, withSession } from './session.js';
import type { Terminal } from './terminal.js';

export interface SnapshotOptions extends GlobalOptions {
  readonly withFiles?: true;
  readonly redact?: true;
}

/** Saves all that rules can ask of the server and, if wanted, what these rules ask of the files. */
export async function runSnapshot(file: string, options: SnapshotOptions, terminal: Terminal): Promise<void> {
  if (options.redact && options.withFiles)
    throw new UserError(
      'What files say cannot be redacted.',
      'Leave out --with-files: rules that ask files then find nothing.',
    );
  const held = await withSession(options, terminal, async ({ server, loaded, feedback }) => {
    const { searches = [] } = wantsOf(loaded.rules);
    const read = await readHeld(server, { ...EVERYTHING, searches }, feedback.listener);
    if (options.redact) return { ...read, library: redact(read.library, wordsIn(loaded)) };
    return options.withFiles ? { ...read, details: await askFiles(loaded, read.library, server) } : read;
  });
  const path = await writeSnapshot(held, file, terminal.cwd);
  const { files = [] } = held.details ?? {};
  const unreadable = files.filter(({ found }) => found.problem !== undefined).length;
  const said = held.details ? ` and what ${files.length - unreadable} files say` : '';
  terminal.out(
    `Saved ${count(held.library.assets.length, 'asset')}${said} to ${path}; only you can read it.`,
  );
  if (unreadable > 0) terminal.out(`${unreadable} files could not be read; a plan over it says why.`);
  if (options.redact)
    terminal.out(
      'Its names, texts and places are made up, but for the words of the rules; times and numbers are real.',
    );
  terminal.out(`    immich-rules plan --snapshot ${quoted(file)}`);
}

/** Texts of the rules, without those about the machine and the server: what matches one must go on to do so. */
function wordsIn({ config }: Session['loaded']): string {
  const { server, paths, files, ...said } = effectiveConfig(config) as Record<string, unknown>;
  return JSON.stringify(said);
}

/** Only a plan finds out which files it needs. */
async function askFiles(
  loaded: Session['loaded'],
  library: Parameters<typeof planFrom>[0],
  server: Session['server'],
): Promise<SavedDetails> {
  const { details, saved } = recordDetails(liveDetails(loaded.config.paths, server));
  await planFrom(library, { loaded, limit: null, now: Date.now() }, details);
  return saved;
}
