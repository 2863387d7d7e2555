import { atMost, type Figure, ratioOf, timeCommand } from './measure.js';

/** What a command costs before it does anything, against Node itself. */
export function benchStartUp(): readonly Figure[] {
  const bare = () => timeCommand('node', ['-e', '0']);
  const cli =
    (...args: string[]) =>
    () =>
      timeCommand('node', ['dist/cli/main.js', ...args]);
  return [
    atMost('--help / node -e 0', ratioOf(25, cli('--help'), bare), 1.6),
    atMost(
      'validate rules.example.yaml / node -e 0',
      ratioOf(25, cli('--config', 'rules.example.yaml', 'validate'), bare),
      4,
    ),
  ];
}
