import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Plan } from '../../src/model/plan.js';
import { renderPlan } from '../../src/report/render-plan.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { SandboxOptions } from '../../src/sandbox/start.js';
import { expectGolden } from './golden.js';
import { placeFiles, type ScenarioFiles } from './scenario-files.js';
import { openWorld, type World } from './world.js';

export interface Scenario {
  /** The rules. */
  readonly config: string;
  /** Where library.yaml, plan.txt, plan.json and after.yaml stand. */
  readonly folder: string;
}

interface ScenarioLibrary extends LibraryLiteral {
  /** The instant of the plan. */
  readonly now?: string;
  /** Files on this machine, for rules that write into them; `files.yaml` holds what changes in them. */
  readonly files?: ScenarioFiles;
}

/** The first comment of the rules. */
export const titleOf = ({ config }: Scenario): string =>
  /^# (.+)/.exec(readFileSync(config, 'utf8'))?.[1] ?? config;

/**
 * Plans the rules on a server with the library, applies the plan, plans again, which must give nothing, and compares
 * plan and library with what the folder expects. A plan with errors must be refused and change nothing.
 */
export async function playScenario(
  scenario: Scenario,
  version: NonNullable<SandboxOptions['version']>,
): Promise<void> {
  const { folder } = scenario;
  const library = parse(readFileSync(join(folder, 'library.yaml'), 'utf8')) as ScenarioLibrary;
  const world = await openWorld(seedFromLiterals(library), version);
  const now = library.now === undefined ? {} : { now: library.now };
  const files = library.files && (await placeFiles(library.files, world.folder));
  // `paths` start at the rules.
  const config = files ? join(world.folder, basename(scenario.config)) : scenario.config;
  if (files) copyFileSync(scenario.config, config);
  try {
    const plan = await world.plan(config, now);
    expectGolden(join(folder, 'plan.txt'), shown(plan, config, world));
    expectGolden(join(folder, 'plan.json'), essence(plan, config));

    const refused = plan.diagnostics.some(({ severity }) => severity === 'error');
    if (refused) {
      await expect(world.apply(config, plan)).rejects.toThrow();
    } else if (plan.changes.length > 0) {
      const { exit, results } = await world.apply(config, plan);
      expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
      expect(exit).toBe('done');
      expect((await world.plan(config, now)).changes).toEqual([]);
    }
    world.sandbox.settle();
    expectGolden(join(folder, 'after.yaml'), stringify(literalsOf(world.sandbox.state)));
    if (files) expectGolden(join(folder, 'files.yaml'), await files.difference());
  } finally {
    await files?.close();
    await world.close();
  }
}

/** The plan as a terminal shows it. */
function shown(plan: Plan, config: string, { sandbox }: World): string {
  const look = { format: 'text', width: 110, color: false, by: 'rule', all: true, skipped: true } as const;
  return withoutPlaces(renderPlan(plan, look), config)
    .replaceAll(sandbox.url, 'https://photos.example.net')
    .replace(/127\.0\.0\.1:\d+/g, 'photos.example.net')
    .replace(/config [0-9a-f]{7,}( \(git [^)]*\))?/, 'config …');
}

/** What a plan says, without what differs from machine to machine. */
function essence(plan: Plan, config: string): string {
  const { summary, groups, assets, names, changes, skipped, leftAlone, diagnostics } = plan;
  const findings = diagnostics.map(({ at, related, ...finding }) => finding);
  const said = { summary, names, groups, assets, changes, skipped, leftAlone, diagnostics: findings };
  return `${withoutPlaces(JSON.stringify(said, null, 1), config)}\n`;
}

/** Nor folders and the times of files, which differ with each run. */
const withoutPlaces = (text: string, config: string): string =>
  text.replaceAll(`${join(config, '..')}/`, '').replace(/"\d+-\d{19}"/g, '"…"');
