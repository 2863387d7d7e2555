import type { Outcome } from '../../model/server.js';
import type { WireOutcome } from '../wire.js';
import { flag, list, type Row, text, textOrNull } from './narrow.js';

/**
 * Per-id results of album and tag calls: an id that was in (or out) already is no failure. After an attempt whose
 * answer was lost nobody can say whether it was so before, so then it counts as done.
 */
export const mapOutcomes = (answer: unknown, isRepeated: boolean): readonly Outcome[] =>
  list({ results: answer }, 'results', (of: Row<WireOutcome>): Outcome => {
    const id = text(of, 'id');
    if (flag(of, 'success')) return { id, ok: true };
    const error = textOrNull(of, 'error') ?? 'refused';
    if (error !== 'duplicate' && error !== 'not_found') return { id, ok: false, error };
    return isRepeated ? { id, ok: true } : { id, ok: true, unchanged: true };
  });
