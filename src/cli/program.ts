import { Command, Option } from 'commander';
import { addAlbums } from './commands/albums.js';
import { addApply } from './commands/apply.js';
import { addDemo } from './commands/demo.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addHistory } from './commands/history.js';
import { addInit } from './commands/init.js';
import { addOverrides } from './commands/overrides.js';
import { addPermissions } from './commands/permissions.js';
import { addPlan } from './commands/plan.js';
import { addSchema } from './commands/schema.js';
import { addShow } from './commands/show.js';
import { addSnapshot } from './commands/snapshot.js';
import { addSupportBundle } from './commands/support-bundle.js';
import { addTest } from './commands/test.js';
import { addUndo } from './commands/undo.js';
import { addValidate } from './commands/validate.js';
import { addWatch } from './commands/watch.js';
import { type Terminal, version } from './terminal.js';

/** The tree of commands. Each loads what it needs only when it runs, so that `--help` costs next to nothing. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command('immich-rules')
    .description(
      'Rules for big Immich photo libraries: write them in YAML, read the plan, apply exactly that plan.',
    )
    .version(version)
    .addOption(new Option('-c, --config <file>', 'rules to use').env('IMMICH_RULES_CONFIG'))
    .option('-v, --verbose', 'say more on stderr (twice for all)', (_, count: number) => count + 1, 0)
    .option('-q, --quiet', 'errors only on stderr')
    .option('--log-file <file>', 'append the log to a file, one JSON object per line')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Run with --help to see all commands and options.')
    .exitOverride();
  for (const add of [
    addInit,
    addValidate,
    addTest,
    addExplain,
    addSnapshot,
    addPlan,
    addShow,
    addApply,
    addUndo,
    addHistory,
    addOverrides,
    addWatch,
    addDoctor,
    addSupportBundle,
    addPermissions,
    addAlbums,
    addSchema,
    addDemo,
  ])
    add(program, terminal);
  return program;
}
