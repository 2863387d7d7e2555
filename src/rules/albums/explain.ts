import type { ExplainedAlbum } from '../../model/explanation.js';
import type { Album } from '../../model/library.js';
import { explainCondition, placeOf } from '../explain.js';
import { findNearMisses } from '../near-misses.js';
import type { LibraryView } from '../view.js';
import type { CompiledAlbumRule } from './definitions.js';
import { matchAlbum } from './match.js';

/** Why the rules about albums apply to one album or not: every condition with the value it saw. */
export const explainAlbum = (
  rules: readonly CompiledAlbumRule[],
  album: Album,
  view: LibraryView,
): ExplainedAlbum => ({
  id: album.id,
  name: album.name,
  rules: rules.map((rule) => {
    const { name, description, source } = rule.config;
    const applies = matchAlbum(rule, album, view);
    return {
      name,
      ...(description !== undefined && { description }),
      at: placeOf(source.locate([])),
      applies,
      match: explainCondition(rule.match, album, view),
      unless: rule.unless && explainCondition(rule.unless, album, view),
      nearMisses: applies === true ? [] : findNearMisses(rule, album, view),
    };
  }),
});
