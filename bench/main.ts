/**
 * `npm run bench [assets]`: figures as ratios to the bare work in the same run, as a table and as JSON (last line).
 * Exits with 1 when a target is missed.
 */
import { benchApply } from './apply.js';
import { benchExif } from './exif.js';
import { benchExifMemory } from './exif-memory.js';
import { benchGrowth } from './growth.js';
import type { Figure } from './measure.js';
import { benchReadAndPlan } from './read-and-plan.js';
import { benchStartUp } from './start-up.js';

const assets = Number(process.argv[2] ?? 100_000);
const figures: Figure[] = [];
for (const bench of [
  async () => benchStartUp(),
  benchApply,
  () => benchExif(),
  () => benchExifMemory(),
  () => benchReadAndPlan(assets),
  () => benchGrowth(),
])
  for (const figure of await bench()) {
    figures.push(figure);
    const mark = figure.met === undefined ? ' ' : figure.met ? '✓' : '✗';
    console.log(`${mark} ${figure.name.padEnd(48)} ${figure.value.padStart(10)}  ${figure.target ?? ''}`);
  }
console.log(JSON.stringify(figures));
process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;
