import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Allowed } from '../model/blockers.js';

/** Options that every command has. */
export interface GlobalOptions {
  readonly config?: string;
  readonly verbose: number;
  readonly quiet?: true;
  readonly logFile?: string;
}

/** Which rules take part. */
export interface RuleOptions {
  readonly rule?: readonly string[];
  readonly label?: readonly string[];
  readonly skip?: readonly string[];
}

/** Which part of the library a new plan is about. */
export interface SelectionOptions extends RuleOptions {
  /** Ids, links or file names of assets. */
  readonly asset?: readonly string[];
  /** Assets at most. */
  readonly limit?: number;
}

export interface ReportOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly by: 'rule' | 'asset';
  readonly all?: true;
  readonly skipped?: true;
}

/** What to show of a plan, and how; the same for a new and a saved one. */
export function addReport(command: Command): void {
  command
    .addOption(
      command
        .createOption('--by <what>', 'one part per rule, or each asset once')
        .choices(['rule', 'asset'])
        .default('rule'),
    )
    .option('--all', 'show every change')
    .option('--skipped', 'show what was skipped, and why');
  addFormat(command);
}

function addFormat(command: Command): void {
  command.addOption(
    command
      .createOption('--format <format>', 'how to print it')
      .choices(['text', 'json', 'markdown'])
      .default('text'),
  );
}

/** How to print what is no plan. */
export const dataFormat = (says = 'text or json'): Option =>
  new Option('--format <format>', says).choices(['text', 'json']).default('text');

const another = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** Which rules take part; each option can be given several times. */
export function addRules(command: Command): void {
  command
    .option('--rule <name>', 'only this rule; again for another', another)
    .option('--label <label>', 'only rules with this label; again for another', another)
    .option('--skip <name|label>', 'all but this rule, or rules with this label; again for another', another);
}

/** Which rules and assets a new plan is about. */
export function addSelection(command: Command): void {
  addRules(command);
  command
    .option('--asset <id|name|link>', 'only this asset, with its group; again for another', another)
    .option('--limit <n>', 'plan for at most so many assets', (text: string) => {
      if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.');
      return Number(text);
    });
}

/** A path as a shell takes it. */
export const quoted = (path: string): string =>
  /^[\w./~:+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** What to type to apply this saved plan, or a new one, with the options that it takes. */
export function applyCommand(
  {
    config,
    allow = {},
    interactive,
  }: GlobalOptions & { readonly allow?: Allowed; readonly interactive?: true },
  file?: string,
): string {
  return [
    'immich-rules',
    ...(config === undefined ? [] : ['--config', quoted(config)]),
    'apply',
    ...(file === undefined ? [] : [quoted(file)]),
    ...(interactive ? ['--interactive'] : []),
    ...Object.entries(allow).map(([name, figure]) => `--allow ${name}=${figure}`),
  ].join(' ');
}

/** `--allow deletes=412 --allow changes=9000` */
export function addAllow(command: Command): void {
  command.option(
    '--allow <limit=n>',
    'raise one limit for this run, as the plan says it: deletes=412',
    (text: string, before: Readonly<Record<string, number>> = {}) => {
      const [, name, figure] = /^([a-z0-9-]+)=(\d+)$/.exec(text) ?? [];
      if (!name) throw new InvalidArgumentError('Expected a name and a number, such as deletes=412.');
      return { ...before, [name]: Number(figure) };
    },
  );
}
