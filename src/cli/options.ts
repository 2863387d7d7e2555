import { type Command, InvalidArgumentError } from 'commander';

/** Options that every command has. */
export interface GlobalOptions {
  readonly config?: string;
  readonly verbose: number;
  readonly quiet?: true;
  readonly logFile?: string;
}

/** Which rules take part. */
export interface SelectionOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export interface ReportOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly by: 'rule' | 'asset';
  readonly rule?: string;
  readonly all?: true;
  readonly skipped?: true;
}

export function addFormat(command: Command): void {
  command.addOption(
    command
      .createOption('--format <format>', 'text, json or markdown')
      .choices(['text', 'json', 'markdown'])
      .default('text'),
  );
}

const names = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text.split(','),
];

export function addSelection(command: Command): void {
  command
    .option('--only <rules>', 'only these rules or labels, by comma', names)
    .option('--skip <rules>', 'all but these rules or labels, by comma', names);
}

/** `--allow deletes=412 --allow changes=9000` */
export function addAllow(command: Command): void {
  command.option(
    '--allow <limit=n>',
    'raise one limit for this run, as the plan names it',
    (text: string, before: Readonly<Record<string, number>> = {}) => {
      const [, name, figure] = /^([a-z0-9-]+)=(\d+)$/.exec(text) ?? [];
      if (!name) throw new InvalidArgumentError('Expected a name and a number, such as deletes=412.');
      return { ...before, [name]: Number(figure) };
    },
  );
}
