import { writeSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import process, { argv } from 'node:process';
import { applyPlan } from '../../src/apply/apply-plan.js';
import { connect } from '../../src/immich/connect.js';
import { savedFiles } from './saved-files.js';

// An apply in a process of its own that `kill -9` ends at one of the writes of its journal, after so much of the text:
// url, key, state folder, plan file, file of the sidecars, which write, how much of it (0 to 1).
const [url, apiKey, stateDir, planFile, sidecars, nth, part] = argv.slice(2) as [
  ...[string, string, string, string, string, string, string],
];

const some = await open(planFile);
const handles = Object.getPrototypeOf(some) as FileHandle;
await some.close();
const append = handles.appendFile;
let writes = 0;
handles.appendFile = async function (this: FileHandle, data, options) {
  // Other files are appended to as well, before the journal is there.
  const isJournal = String(data).startsWith('{"type":');
  if (!isJournal || ++writes < Number(nth)) return append.call(this, data, options);
  const text = Buffer.from(String(data));
  writeSync(this.fd, text.subarray(0, Math.floor(text.length * Number(part))));
  process.kill(process.pid, 'SIGKILL');
};

const server = await connect({ url, apiKey, timeout: 60, concurrency: 4, requestsPerSecond: null });
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const { exit } = await applyPlan(plan, { server, exif: savedFiles(sidecars), stateDir });
process.stdout.write(exit);
