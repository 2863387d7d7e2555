import { readFile } from 'node:fs/promises';
import process, { argv, stdout } from 'node:process';
import { applyPlan } from '../../src/apply/apply-plan.js';
import { connect } from '../../src/immich/connect.js';
import { noFiles } from './apply.js';

// With a listener a file that may not grow is an error of the write, as a full disk is, and not the end of the process.
process.on('SIGXFSZ', () => undefined);

// An apply in a process of its own, which tests can kill: url, key, state folder, plan file.
const [url, apiKey, stateDir, planFile] = argv.slice(2) as [string, string, string, string];
const server = await connect({ url, apiKey, timeout: 60, concurrency: 4, requestsPerSecond: null });
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const end = await applyPlan(plan, { server, exif: noFiles, stateDir }).then(
  ({ exit, counts, results }) => ({ exit, counts, last: results.at(-1) }),
  ({ name, message }) => ({ name, message }),
);
stdout.write(`${JSON.stringify(end)}\n`);
