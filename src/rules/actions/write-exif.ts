import type { Asset } from '../../model/asset.js';
import type { ActionDefinition, TemplateScope } from '../definitions.js';
import type { Effect } from '../effects.js';
import { type Container, containerOf, SIDECAR } from '../exif/containers.js';
import { compileFields, type FreeField, freeField, hasRoom } from '../exif/free-fields.js';
import { modulesOf } from '../exif/index.js';
import { KEYWORD_LISTS, keepTags } from '../exif/keep-tags.js';
import type { ExifModule, Fields, ModuleOptions } from '../exif/module.js';
import type { LibraryView } from '../view.js';
import { refuse, whyUntouchable } from './guards.js';

interface WriteExif {
  readonly modules?: readonly string[];
  readonly fields?: Readonly<Record<string, string | number | null>>;
  readonly to?: 'sidecar' | 'original' | 'both';
  readonly 'clear-when-empty'?: boolean;
  readonly backup?: boolean;
  readonly 'keep-time'?: boolean;
  readonly 'caption-length'?: number;
  readonly 'favorite-stars'?: boolean;
  readonly dates?: ModuleOptions['dates'];
}

interface Job {
  /** What has to be known of files of each kind, sorted: one list for all of them. */
  readonly reads: Map<Container, readonly string[]>;
  readonly modules: readonly ExifModule[];
  readonly free: readonly FreeField[];
  readonly options: ModuleOptions;
  readonly backup: boolean;
  readonly keepTime: boolean;
}

/**
 * `write-exif: { modules, fields, to, clear-when-empty, … }`: the file or its sidecar says what Immich knows. What a
 * file says already is only known once it was read (`view.fileTags`); until then the effect holds what is wanted of an
 * empty one, and the planner asks again when it has the file.
 */
export const writeExif: ActionDefinition = {
  name: 'write-exif',
  applies: 'both',
  compile(written, context) {
    const options = written as WriteExif;
    const to = options.to ?? 'sidecar';
    const targets = to === 'both' ? (['original', 'sidecar'] as const) : [to];
    const modules = modulesOf(options.modules ?? []);
    const job: Job = {
      reads: new Map(),
      modules,
      free: compileFields(options.fields ?? {}, context),
      options: {
        clear: options['clear-when-empty'] === true,
        captionLength: options['caption-length'] ?? 2000,
        favoriteStars: options['favorite-stars'] === true,
        dates: options.dates ?? ['taken'],
      },
      backup: options.backup !== false,
      keepTime: options['keep-time'] !== false,
    };
    if (to === 'sidecar' && options.modules?.includes('file-date'))
      context.error(
        'file-date-of-sidecar',
        'The module "file-date" sets the modification time of originals, and nothing is written into them here.',
        {
          hint: 'Write to: original, to: both, or leave the module out.',
          path: ['modules'],
        },
      );
    const writesKeywords =
      to !== 'sidecar' && options.modules?.some((name) => name === 'people' || name === 'all');
    const fields = [...modules.flatMap(({ reads }) => reads), 'path' as const, 'filename' as const];
    return {
      name: 'write-exif',
      needs: [
        ...[...fields, ...(writesKeywords ? (['tags'] as const) : [])].map((field) => ({ field })),
        ...job.free.flatMap(({ template }) => template?.needs ?? []),
      ],
      ...(modules.some(({ faces }) => faces) && { faces: true }),
      uses: ['exif.write'],
      writesFiles: true,
      onAsset(asset, view, scope) {
        const untouchable = whyUntouchable(asset, view);
        if (untouchable) return [refuse(asset, untouchable)];
        return targets.flatMap((target) => write(job, target, asset, view, scope));
      },
    };
  },
};

function readsOf({ reads, modules, free }: Job, container: Container): readonly string[] {
  const known = reads.get(container);
  if (known) return known;
  const tags = [
    ...modules.flatMap((module) => module.tags(container)),
    ...free.filter(({ tag }) => hasRoom(tag, container)).map(({ tag }) => tag),
    ...KEYWORD_LISTS,
  ];
  const own = [...new Set(tags)].sort();
  reads.set(container, own);
  return own;
}

function write(
  job: Job,
  to: 'sidecar' | 'original',
  asset: Asset,
  view: LibraryView,
  scope: TemplateScope,
): readonly Effect[] {
  const container = to === 'sidecar' ? SIDECAR : containerOf(asset.path);
  if (container === undefined)
    return [
      {
        kind: 'skip',
        asset: asset.id,
        code: 'format',
        reason: 'exiftool cannot write into files of this format; `to: sidecar` can',
      },
    ];
  const { modules, options, backup, keepTime } = job;
  const file = view.fileTags(asset.id, to)?.tags;
  const target = { container, file, options };
  const free = job.free.filter(({ tag }) => hasRoom(tag, container));
  const own = free.map((field) => freeField(field, target, asset, view, scope));
  const stays = modules.flatMap((module) => module.stays?.(asset, target) ?? []);
  const skips: readonly Effect[] = [
    ...own.flatMap((one) => one.skips),
    ...stays.map((reason): Effect => ({ kind: 'skip', asset: asset.id, code: 'stays', reason })),
  ];
  // An object that grows by one name after the other takes six times the room.
  const wanted: Fields = Object.fromEntries(
    [
      ...modules.map((module) => module.fields(asset, view, target)),
      ...own.map(({ fields }) => fields),
    ].flatMap(Object.entries),
  );
  const fields = modules.length > 0 ? keepTags(asset, wanted, file) : wanted;
  const lacksFaces = modules.some((module) => module.lacksFaces?.(asset, view));
  return [
    ...skips,
    {
      kind: 'write-exif',
      asset: asset.id,
      to,
      fields,
      reads: readsOf(job, container),
      faces: lacksFaces,
      backup: backup || to === 'original',
      keepTime,
    },
  ];
}
