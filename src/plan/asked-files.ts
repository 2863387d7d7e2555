import { READ_USES, type ReadUse } from '../model/files.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import { fileTagsIn } from '../rules/file-tags.js';
import type { LibraryView } from '../rules/view.js';
import type { WantedFile } from './exif-drafts.js';
import type { Memory } from './memory.js';

/**
 * Files that must be read because a rule asks what they say: of an asset whose match waits for it, because nothing
 * else decides, and of all that a rule groups, ranks or dates by it. Each is read once, with all that any rule asks.
 */
export const askedFiles = (
  compiled: CompiledRules,
  memory: Memory,
  view: LibraryView,
): readonly WantedFile[] => READ_USES.flatMap((to) => asked(to, compiled, memory, view));

function asked(
  to: ReadUse,
  { rules, exclude, protect }: CompiledRules,
  { rules: memories }: Memory,
  view: LibraryView,
): readonly WantedFile[] {
  const asks = (...parts: Parameters<typeof fileTagsIn>[0]): boolean => fileTagsIn(parts, [to]).length > 0;
  const tags = fileTagsIn([...rules, exclude, protect], [to]);
  if (tags.length === 0) return [];
  const waiting = rules.map((rule) => waitingFor(rule, asks));
  const assets = new Set<string>();
  for (let position = 0; position < view.size; position++) {
    const { id } = view.at(position)!;
    const isWaiting = rules.some(({ config }, index) => {
      const { unknown, matched } = memories.get(config.name)!;
      const { matching, acting } = waiting[index]!;
      return (matching && unknown.has(position)) || (matched.has(position) && acting(id, view));
    });
    if (isWaiting) assets.add(id);
  }
  for (const one of [exclude, protect])
    if (one && asks(one))
      for (const asset of view.assets()) if (one.test(asset, view) === null) assets.add(asset.id);
  return [...assets]
    .filter((id) => view.fileTags(id, to) === undefined)
    .sort()
    .map((asset) => ({ asset, to, tags }));
}

/** Whether a rule asks files before it matches, and those of which of its matches. */
function waitingFor(rule: CompiledRule, asks: (...parts: Parameters<typeof fileTagsIn>[0]) => boolean) {
  const acting = rule.actions.filter((action) => asks(action));
  const ofAll =
    (rule.kind === 'group' && asks(rule.grouping)) || acting.some(({ asksFilesOf }) => !asksFilesOf);
  return {
    matching: asks(rule.match, rule.unless),
    acting: (id: string, view: LibraryView): boolean =>
      ofAll || acting.some(({ asksFilesOf }) => asksFilesOf!(view.asset(id)!)),
  };
}
