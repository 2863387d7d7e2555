import { readSeen } from '../apply/seen.js';
import type { ExifFiles } from '../exif/open-exif.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Listener } from '../model/events.js';
import type { Library } from '../model/library.js';
import { NO_PAST, type Past } from '../model/past.js';
import { DUPLICATES_READ, type Plan } from '../model/plan.js';
import type { Seen } from '../model/seen.js';
import type { ImmichServer } from '../model/server.js';
import { buildPlan, type PlanResult } from '../plan/build-plan.js';
import { createFirstLooks, type FirstLooks } from '../plan/first-looks.js';
import { returnedIn } from '../plan/past/returned.js';
import { unknownNames } from '../rules/names.js';
import { viewLibrary } from '../rules/view-of-library.js';
import { wantsOf } from '../rules/wants.js';
import { type Details, type Faces, type Files, liveDetails, MAKE_A_NEW_ONE } from './details.js';
import { findAsset } from './find-asset.js';
import { gitState } from './git-state.js';
import { detailsOf, type HeldLibrary, readFor, requireFacts } from './held-library.js';
import type { UsableRules } from './load-rules.js';
import { readPast } from './read-past.js';
import { type Surroundings, stateDir } from './surroundings.js';

export interface PlanRequest {
  readonly loaded: UsableRules;
  readonly limit: number | null;
  /** Assets that the plan is about, by id, link or file name; all of them when absent. */
  readonly assets?: readonly string[] | undefined;
  /** Milliseconds since 1970; `older-than` counts from it. */
  readonly now: number;
  /** How the library was after the last run. */
  readonly seen?: Seen | null;
  /** What earlier runs did. */
  readonly past?: Past;
  /** Reads files for others as well; without it, exiftool is started for this plan alone. */
  readonly exif?: Pick<ExifFiles, 'readFileTags'>;
  /** What rules found in this library when it was planned over before. */
  readonly looks?: FirstLooks;
}

/** The one thing that planning can change on the server, so the plan says it. */
const DUPLICATES_NOTE: Diagnostic = {
  severity: 'hint',
  code: DUPLICATES_READ,
  message:
    'Immich forgets duplicate groups with a single live member whenever the groups are read, as this plan did.',
};

/** Reads what the rules need, and plans. Writes nothing, neither on the server nor here. */
export async function makePlan(
  request: PlanRequest,
  server: ImmichServer,
  around: Surroundings,
  listener: Listener,
): Promise<Plan> {
  const held = await readFor(request.loaded.rules, server, listener);
  return planHeld(held, request, around, listener, server);
}

/** Plans over a library that was read from the server before, however long ago. */
export async function planHeld(
  held: HeldLibrary,
  request: PlanRequest,
  around: Surroundings,
  listener: Listener,
  server?: Pick<ImmichServer, 'readFaces'>,
): Promise<Plan> {
  const started = Date.now();
  requireFacts(request.loaded.rules, held.library, held.library.assets);
  const { userId } = held.library.server;
  const state = stateDir(around);
  const [seen, past] = await Promise.all([readSeen(state, userId), readPast(state, held)]);
  const details = detailsOf(held, request.loaded.config.paths, server, request.exif);
  const plan = await planFrom(held.library, { ...request, seen, past }, details);
  const meta = { createdAt: new Date().toISOString(), tool: around.tool, durationMs: Date.now() - started };
  listener({ type: 'planned', summary: plan.summary });
  return { ...plan, meta };
}

/** Plans over a library that was read before. Files, and places of faces, are asked when the rules turn out to need them. */
export async function planFrom(
  library: Library,
  request: PlanRequest,
  details?: Details,
): Promise<PlanResult['plan']> {
  return (await planWithFiles(library, request, details)).plan;
}

/** The same, with what the files say that were read for it. */
export async function planWithFiles(
  library: Library,
  { loaded, limit, assets: named, now, seen = null, past = NO_PAST, looks = createFirstLooks() }: PlanRequest,
  details: Details = liveDetails(loaded.config.paths),
): Promise<Pick<PlanResult, 'plan'> & { readonly files: Files }> {
  const { config, rules, diagnostics, selected } = loaded;
  const git = await gitState(loaded.path, config.server);
  const assets = named?.map((text) => findAsset(text, library).id);
  const options = { rules: selected, limit, ...(assets && { assets }), ...(git && { git }) };
  const { timezone } = config;
  const remembered = { returned: returnedIn(library, past), apart: past.apart };
  const known = looks.of(rules, { config, now, ...remembered });
  const build = (files: Files, faces: Faces): PlanResult => {
    const view = viewLibrary(library, { now, timezone, protect: rules.protect, files, faces, ...remembered });
    const notes = wantsOf(rules).duplicates ? [DUPLICATES_NOTE] : [];
    const found = [...diagnostics, ...unknownNames(rules, view, library.tags), ...notes, ...notSaved(files)];
    return buildPlan({ library, view, rules, config, diagnostics: found, seen, past, looks: known, options });
  };
  let files: Files = new Map();
  let faces: Faces = new Map();
  // What files say can lead to more of them: those that a rule writes that asks what they say.
  for (;;) {
    const { plan, wantedFiles, wantedFaces } = build(files, faces);
    if (wantedFiles.length === 0) return { plan, files };
    const pathOf = new Map(library.assets.map((asset) => [asset.id, asset.path]));
    const [moreFiles, moreFaces] = await Promise.all([
      details.files(wantedFiles.map((file) => ({ ...file, path: pathOf.get(file.asset)! }))),
      wantedFaces.length > 0 ? details.faces(wantedFaces) : new Map(),
    ]);
    files = new Map([...files, ...moreFiles]);
    faces = new Map([...faces, ...moreFaces]);
  }
}

function notSaved(files: Files): readonly Diagnostic[] {
  const { length } = [...files.values()].filter(({ code }) => code === 'file_not_saved');
  if (length === 0) return [];
  const message = `The saved library does not have what rules ask of ${length === 1 ? 'a file' : `${length} files`}, so the plan says nothing about ${length === 1 ? 'it' : 'them'}.`;
  return [{ severity: 'warning', code: 'files-not-saved', message, hint: MAKE_A_NEW_ONE }];
}
