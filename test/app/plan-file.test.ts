import { chmod, mkdtemp, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPlanFile, writePlanFile } from '../../src/app/plan-file.js';
import { serializePlan } from '../../src/plan/write-plan.js';
import { examplePlan } from '../report/example-plan.js';

const folder = () => mkdtemp(join(tmpdir(), 'immich-rules-'));

describe('the file of a plan', () => {
  test('what was written is read again, and only this user can read it', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'plan.json'), 'an older one');
    await chmod(join(cwd, 'plan.json'), 0o644);
    await writePlanFile(examplePlan, 'plan.json', cwd);
    expect(await readFile(join(cwd, 'plan.json'), 'utf8')).toBe(serializePlan(examplePlan));
    expect((await stat(join(cwd, 'plan.json'))).mode & 0o777).toBe(0o600);
    expect(await readPlanFile('plan.json', cwd)).toEqual(examplePlan);
  });

  test('it may be laid out in another way', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'plan.json'), JSON.stringify(examplePlan));
    expect(await readPlanFile('plan.json', cwd)).toEqual(examplePlan);
  });

  test('where a link stands, what it leads to is written', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'real.json'), '');
    await symlink('real.json', join(cwd, 'plan.json'));
    await writePlanFile(examplePlan, 'plan.json', cwd);
    expect(await readlink(join(cwd, 'plan.json'))).toBe('real.json');
    expect(await readPlanFile('real.json', cwd)).toEqual(examplePlan);
  });
});
