import type { Path } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';
import { route } from './route.js';

/** The context of a word that stands at `prefix` below another's argument. */
export const below = <S>(context: CompileContext<S>, prefix: Path): CompileContext<S> =>
  route(context, (path) => [context, [...prefix, ...path]]);
