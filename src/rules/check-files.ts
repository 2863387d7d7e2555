import type { Config } from '../model/config.js';
import type { Diagnostic, Location } from '../model/diagnostic.js';
import type { CompiledRules } from './compiled.js';
import type { Condition } from './definitions.js';
import { fileTagsIn } from './file-tags.js';

/** Conditions that only files can answer need `paths`, and cost time: the reader is told once, at the first of them. */
export function checkFiles(
  {
    rules,
    albumRules,
    exclude,
    protect,
  }: Pick<CompiledRules, 'rules' | 'albumRules' | 'exclude' | 'protect'>,
  paths: Config['paths'],
): readonly Diagnostic[] {
  const parts = [...rules, exclude, protect];
  const covers = albumRules.filter(({ actions }) => fileTagsIn(actions).length > 0);
  if (covers.length > 0)
    return covers.map(({ config, actions }) => ({
      severity: 'error',
      code: 'album-rules-read-no-files',
      message: `Rules about albums read no files, and only the file of a photo says its ${fileTagsIn(actions).join(', ')}.`,
      hint: 'Let another rule tag these photos, and ask for the tag here.',
      at: config.source.locate([]),
    }));
  const tags = fileTagsIn(parts);
  if (tags.length === 0) return [];
  const written = [exclude, protect, ...rules.flatMap(({ match, unless }) => [match, unless])];
  const place = written.map(firstPlace).find((at) => at !== undefined);
  const at = place ?? rules.find((rule) => fileTagsIn([rule]).length > 0)!.config.source.locate([]);
  if (paths.length === 0)
    return [
      {
        severity: 'error',
        code: 'no-paths',
        message: `Only the file of a photo says its ${tags.join(', ')}, and "paths" does not say where this machine has the files.`,
        hint: 'Add paths: [{ server: /mnt/media/nas, local: /srv/photos }] with your own folders.',
        at,
      },
    ];
  const ofAll = fileTagsIn([exclude, protect]).length > 0;
  return [
    {
      severity: 'hint',
      code: 'reads-files',
      message: `A plan reads ${tags.join(', ')} from ${ofAll ? 'the file of every photo, for `exclude` or `safety.protect` asks about it' : 'the files of those photos for which nothing else decides'}.`,
      at,
    },
  ];
}

function firstPlace(condition: Condition | null): Location | undefined {
  if (!condition || fileTagsIn([condition]).length === 0) return undefined;
  for (const part of condition.parts ?? []) {
    const at = firstPlace(part);
    if (at) return at;
  }
  return condition.at?.();
}
