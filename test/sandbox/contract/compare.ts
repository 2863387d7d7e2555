import type { Json } from './recordings.js';

/** Ids of the library to themselves, and ids that the real server made to those that the sandbox made instead. */
export type IdMap = Map<string, string>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const PG = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/;
const BARE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/;
const CUT = / more items cut by the recorder$/;

/** When something happened during a run; only the notation is the server's choice. */
const CLOCK = new Set([
  'createdAt',
  'updatedAt',
  'profileChangedAt',
  'lastModifiedAssetTimestamp',
  'refreshedAt',
]);
/** Decided by chance, by the machine, or by the order of rows in a database. */
const UNDETERMINED = new Set([
  'correlationId',
  'albumThumbnailAssetId',
  'shouldChangePassword',
  'exiftool',
  'ffmpeg',
  'libvips',
  // The regular expression of a library inside the server.
  'pattern',
  // Other work of the recorded machine.
  'delayed',
]);

/** What differs between a recorded answer and the sandbox's, as paths; empty when nothing does. Learns new ids. */
export function differences(recorded: Json, ours: Json, ids: IdMap, path = '', key = ''): string[] {
  if (UNDETERMINED.has(key))
    return typeOf(recorded) === typeOf(ours) || recorded === null || ours === null ? [] : [differ()];
  if (Array.isArray(recorded) && Array.isArray(ours)) return listDifferences(recorded, ours, ids, path, key);
  if (typeOf(recorded) === 'object' && typeOf(ours) === 'object') {
    if (Array.isArray(recorded.id) && Array.isArray(ours.id))
      return differences(rows(recorded), rows(ours), ids, path);
    const keys = new Set([...Object.keys(recorded), ...Object.keys(ours)]);
    return [...keys].flatMap((name) => {
      if (!(name in ours)) return [`${path}.${name} is missing`];
      if (!(name in recorded)) return [`${path}.${name} is too much`];
      return differences(recorded[name], ours[name], ids, `${path}.${name}`, name);
    });
  }
  return sameValue(recorded, ours, ids, key) ? [] : [differ()];

  function differ(): string {
    return `${path}: ${JSON.stringify(recorded)?.slice(0, 150)} was answered as ${JSON.stringify(ours)?.slice(0, 150)}`;
  }
}

/** The timeline answers one list per field. */
const rows = (columns: Json): Json[] =>
  columns.id.map((_: string, index: number) =>
    Object.fromEntries(
      Object.entries(columns as Record<string, Json[]>).map(([name, list]) => [name, list[index]]),
    ),
  );

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function sameValue(recorded: Json, ours: Json, ids: IdMap, key: string): boolean {
  if (recorded === ours) return true;
  if (typeof recorded !== 'string' || typeof ours !== 'string') return false;
  if (CLOCK.has(key)) return [ISO, PG, BARE].some((form) => form.test(recorded) && form.test(ours));
  if (UUID.test(recorded) && UUID.test(ours)) {
    const known = ids.get(recorded);
    if (known !== undefined || ids.has(ours)) return known === ours;
    ids.set(recorded, ours);
    return true;
  }
  // Ids inside of a message.
  return [...ids].reduce((text, [from, to]) => text.replaceAll(from, to), recorded) === ours;
}

function listDifferences(recorded: Json[], ours: Json[], ids: IdMap, path: string, key: string): string[] {
  const cut = typeof recorded.at(-1) === 'string' && CUT.test(recorded.at(-1));
  const shown = cut ? recorded.slice(0, -1) : recorded;
  const length = cut
    ? shown.length + Number.parseInt(recorded.at(-1).replace(/^\D+/, ''), 10)
    : recorded.length;
  if (ours.length !== length) return [`${path}: ${length} items were answered as ${ours.length}`];
  const partners = pair(shown, ours, ids, key, cut);
  return shown.flatMap((item, index) => differences(item, partners[index], ids, `${path}[${index}]`, key));
}

/** Lists that the database answers in any order. */
const UNORDERED = new Set(['people', 'tags', 'faces', 'assets', 'assetIds', 'message', 'errors']);

/** The sandbox's item for each recorded one: by place where the order means something, by id where it does not. */
function pair(shown: Json[], ours: Json[], ids: IdMap, key: string, cut: boolean): Json[] {
  const first = shown[0];
  if (typeof first === 'string' && (cut || UNORDERED.has(key))) {
    return shown.map((item) => ours.find((each) => each === (ids.get(item) ?? item)));
  }
  if (typeOf(first) !== 'object') return ours;
  const identity = (item: Json): string | undefined =>
    item.id ?? item.user?.id ?? item.duplicateId ?? item.path?.join();
  const byId = new Map(ours.map((item) => [identity(item), item]));
  const partnerOf = (item: Json, index: number): Json => {
    const wanted = ids.get(identity(item) ?? '') ?? identity(item);
    return wanted === undefined || identity(ours[index]) === wanted ? ours[index] : byId.get(wanted);
  };
  if (first.fileCreatedAt === undefined || cut || UNORDERED.has(key)) {
    // An item that is nowhere in the answer is new: it stands in the same place.
    return shown.map((item, index) => partnerOf(item, index) ?? ours[index]);
  }
  // Assets of one instant come in any order, others must stand where they were recorded.
  return shown.map((item, index) => {
    const partner = partnerOf(item, index);
    return ours[index]?.fileCreatedAt === partner?.fileCreatedAt ? partner : ours[index];
  });
}
