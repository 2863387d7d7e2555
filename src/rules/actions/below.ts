import type { Path } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';

/** The context of a word that stands at `prefix` below another's argument. */
export function below<S>(context: CompileContext<S>, prefix: Path): CompileContext<S> {
  const at = (path: Path = []): Path => [...prefix, ...path];
  return {
    ...context,
    error: (code, message, options = {}) =>
      context.error(code, message, { ...options, path: at(options.path) }),
    warn: (code, message, options = {}) =>
      context.warn(code, message, { ...options, path: at(options.path) }),
    condition: (written, path) => context.condition(written, at(path)),
    matcher: (name, path) => context.matcher(name, at(path)),
    locate: (path) => context.locate(at(path)),
    ranking: (written, path) => context.ranking(written, at(path)),
    defaults: (action) => context.defaults(action),
    ask: (kind, name, path) => context.ask(kind, name, at(path)),
    template: (text, path, forEach) => context.template(text, at(path), forEach),
  };
}
