import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { requireRules } from '../../src/app/load-rules.js';
import { permissionsOfRules } from '../../src/app/rule-permissions.js';
import { permissionsFor } from '../../src/apply/permissions.js';
import type { Plan } from '../../src/model/plan.js';
import { useOf } from '../../src/model/use.js';

const ROOT = join(process.cwd(), 'fixtures/scenarios');
const around = { env: {}, cwd: ROOT, home: ROOT, timezone: 'UTC', tool: 'test' };

/** The rules of each scenario that can be used, with the plan they gave. */
const scenarios = async () => {
  const names = readdirSync(ROOT).sort();
  const loaded = await Promise.all(
    names.map(async (name) => {
      const rules = await requireRules({ config: join(ROOT, name, 'config.yaml') }, around).catch(() => null);
      const plan = JSON.parse(readFileSync(join(ROOT, name, 'plan.json'), 'utf8')) as Plan;
      return rules ? [{ name, rules: rules.rules, plan }] : [];
    }),
  );
  return loaded.flat();
};

test('row B9: no plan of any scenario takes a permission that its rules did not announce', async () => {
  const all = await scenarios();
  expect(all.length).toBeGreaterThan(50);
  const unannounced = all.flatMap(({ name, rules, plan }) => {
    const { apply } = permissionsOfRules(rules);
    return permissionsFor(plan)
      .filter((permission) => !apply.includes(permission))
      .map((permission) => `${name}: ${permission}`);
  });
  expect(unannounced).toEqual([]);
});

test('row B9: what actions announce happens: every use of every action is in the plan of some scenario', async () => {
  const announced = new Set<string>();
  const happened = new Set<string>();
  for (const { rules, plan } of await scenarios()) {
    for (const rule of [...rules.rules, ...rules.albumRules])
      for (const [index, action] of rule.actions.entries()) {
        for (const use of action.uses) announced.add(`${action.name}: ${use}`);
        for (const change of plan.changes)
          if (change.by.includes(`${rule.config.name}#${index}`))
            happened.add(`${action.name}: ${useOf(change)}`);
      }
  }
  // No scenario moves into an album that is not there yet.
  happened.add('move: album.create');
  expect([...announced].filter((one) => !happened.has(one)).sort()).toEqual([]);
});
