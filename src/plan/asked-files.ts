import type { CompiledRules } from '../rules/compiled.js';
import { fileTagsIn } from '../rules/file-tags.js';
import type { LibraryView } from '../rules/view.js';
import type { WantedFile } from './exif-drafts.js';
import type { Memory } from './memory.js';

/**
 * Files that must be read because a condition asks what they say: of an asset whose match waits for it, because nothing
 * else decides, and of all that a rule groups or ranks by it. Each is read once, with all that any rule asks of files.
 */
export function askedFiles(
  compiled: CompiledRules,
  { positionOf, rules: memories }: Memory,
  view: LibraryView,
): readonly WantedFile[] {
  const { rules, exclude, protect } = compiled;
  const tags = fileTagsIn([...rules, exclude, protect]);
  if (tags.length === 0) return [];
  const asked = new Set<string>();
  const waiting = rules.flatMap((rule) => {
    const { unknown, matched } = memories.get(rule.config.name)!;
    const forming = rule.kind === 'group' ? [rule.grouping] : [];
    return [
      ...(asksFiles([rule.match, rule.unless]) ? [unknown] : []),
      ...(asksFiles([...forming, ...rule.actions]) ? [matched] : []),
    ];
  });
  for (const [id, position] of positionOf) if (waiting.some((assets) => assets.has(position))) asked.add(id);
  for (const one of [exclude, protect])
    if (one && asksFiles([one]))
      for (const asset of view.assets()) if (one.test(asset, view) === null) asked.add(asset.id);
  return [...asked]
    .filter((id) => view.fileTags(id, 'contents') === undefined)
    .sort()
    .map((asset) => ({ asset, to: 'contents', tags }));
}

const asksFiles = (parts: Parameters<typeof fileTagsIn>[0]): boolean => fileTagsIn(parts).length > 0;
