/**
 * Prints which rows and guard rails of docs/features.md have a test. A test proves a row by carrying its number in its
 * name: `row 45: a missing date ranks last`, `rows 45, 46: …`, `rows 69-72: …`, `row B12: …`, `H10: …`.
 * With `--missing` only the rows without one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROW = /^\| ([BH]?\d+) \| ([^|]+) \|/;
const TITLE = /\b(?:test|it|describe)(?:\.each)?[^'"`]*(['"`])(?:rows? |(?=H\d))([^:]+):/g;
const DATA = /(['"`])(?:rows? |(?=H\d))([BH\d][A-Zrows\d, –-]*):/g;
/** The first comment of a scenario, which may name traps of the replaced tools among the rows. */
const COMMENT = /^(# )rows? ([BH\d][A-Zrows\d, –-]*):/g;

function* testFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* testFiles(path);
    else if (/\.(ts|yaml)$/.test(entry.name)) yield path;
  }
}

/** `12, 14-16, B3` to its single rows. */
function rowsIn(text: string): readonly string[] {
  return text.split(',').flatMap((part) => {
    const [, prefix = '', from = '', to = from] =
      /^\s*(?:rows? )?([BH]?)(\d+)(?:\s*[-–]\s*[BH]?(\d+))?\s*$/.exec(part) ?? [];
    if (from === '') return [];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => `${prefix}${Number(from) + index}`,
    );
  });
}

const tested = new Map<string, Set<string>>();
for (const folder of ['test', 'fixtures/scenarios', 'fixtures/replacing'])
  for (const path of testFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    for (const pattern of [TITLE, DATA, COMMENT])
      for (const [, , rows] of text.matchAll(pattern))
        for (const row of rowsIn(rows ?? '')) tested.set(row, (tested.get(row) ?? new Set()).add(path));
  }

const onlyMissing = process.argv.includes('--missing');
let proved = 0;
let total = 0;
for (const line of readFileSync('docs/features.md', 'utf8').split('\n')) {
  const [, row, feature] = ROW.exec(line) ?? [];
  if (!row || !feature) continue;
  total++;
  const files = tested.get(row);
  if (files) proved++;
  if (files && onlyMissing) continue;
  console.log(
    `${row.padStart(4)}  ${files ? '✓' : '·'} ${feature.trim().padEnd(34)} ${[...(files ?? [])].join(' ')}`,
  );
}
console.log(`${proved} of ${total} rows have a test.`);
