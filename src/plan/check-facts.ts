import type { Diagnostic } from '../model/diagnostic.js';
import type { Facts } from '../model/library.js';
import type { CompiledRules } from '../rules/compiled.js';
import { checkPeople } from '../rules/facts.js';
import { resolveAlbum } from './albums.js';
import { explainAlbumProblem } from './problems.js';

/**
 * What rules name and the server does not have, or has twice, as far as it is known before any photo is read: persons,
 * users, and albums that something is put into.
 */
export function checkFacts(
  { asked, rules }: CompiledRules,
  facts: Facts,
  photosOf: (person: string) => number | undefined = () => undefined,
): readonly Diagnostic[] {
  const { albums } = facts;
  const view = {
    album: (id: string) => albums.find((album) => album.id === id),
    albumsNamed: (name: string) => albums.filter((album) => album.name === name && album.role !== 'viewer'),
    albums: () => albums,
  };
  const makes = rules.flatMap(({ actions }) => actions.flatMap((action) => action.makes ?? []));
  const possible = new Set(asked.flatMap(({ kind, name }) => (kind === 'possible-target' ? [name] : [])));
  const isMade = (name: string): boolean => possible.has(name) || makes.some((shape) => shape.test(name));
  const problems = asked.flatMap(({ kind, name, at }) => {
    if (kind !== 'target' && kind !== 'possible-target') return [];
    const found = resolveAlbum(view, name, kind === 'possible-target' || isMade(name));
    return 'problem' in found ? [explainAlbumProblem(name, found, view, at)] : [];
  });
  return [...checkPeople(asked, facts, photosOf), ...problems];
}
