import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { atMost, type Figure } from './measure.js';
import { copyPhotos } from './photo-library.js';
import { startServer } from './server.js';

const CLI = resolve('dist/cli/main.js');
/** Writes down the most memory that the process itself ever had, in KB; exiftool has its own. */
const PEAK = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))`;

/** Metadata of few and of many files planned and written by the built program: what its memory grows by. */
export async function benchExifMemory(few = 1000, many = 4000): Promise<readonly Figure[]> {
  const small = await peaksOf(few);
  const large = await peaksOf(many);
  return (['plan', 'apply'] as const).flatMap((command) => [
    { name: `exif: peak memory of ${command}, ${few} files`, value: `${small[command].toFixed(0)} MB` },
    { name: `exif: peak memory of ${command}, ${many} files`, value: `${large[command].toFixed(0)} MB` },
    atMost(`exif: ${command}, ${many} / ${few} files, memory`, large[command] / small[command], 1.3),
  ]);
}

interface Peaks {
  readonly plan: number;
  readonly apply: number;
}

async function peaksOf(files: number): Promise<Peaks> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
  const server = await startServer(files, 'photos');
  try {
    await copyPhotos(files, folder);
    const run = async (...args: readonly string[]): Promise<number> => {
      const env = {
        ...{ PATH: process.env.PATH, HOME: folder, PEAK: join(folder, 'peak') },
        ...{ IMMICH_INSTANCE_URL: server.url, IMMICH_API_KEY: server.key },
      };
      const all = ['--import', PEAK, CLI, '--config', 'rules.yaml', ...args];
      const code = await new Promise((end, fail) => {
        const child = spawn(process.execPath, all, {
          cwd: folder,
          env,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        child.on('error', fail).on('exit', end);
      });
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
      return Number(await readFile(env.PEAK, 'utf8')) / 1024;
    };
    return {
      plan: await run('plan', '--out', 'plan.json', '--quiet'),
      apply: await run('apply', 'plan.json', '--yes', '--quiet'),
    };
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
