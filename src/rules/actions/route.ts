import type { Path } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';

/** A context that hands on what is said about each path to the context, and the path in it, that `to` gives. */
export function route<S>(
  context: CompileContext<S>,
  to: (path: Path) => readonly [CompileContext<S>, Path],
): CompileContext<S> {
  const report =
    (severity: 'error' | 'warn'): CompileContext['error'] =>
    (code, message, options = {}) => {
      const [target, path] = to(options.path ?? []);
      target[severity](code, message, { ...options, path });
    };
  const through =
    <A, R>(use: (target: CompileContext<S>, argument: A, path: Path) => R) =>
    (argument: A, path: Path): R => {
      const [target, at] = to(path);
      return use(target, argument, at);
    };
  return {
    ...context,
    error: report('error'),
    warn: report('warn'),
    condition: through((target, written, path) => target.condition(written, path)),
    matcher: through((target, name, path) => target.matcher(name, path)),
    ranking: through((target, written, path) => target.ranking(written, path)),
    locate: (path) => {
      const [target, at] = to(path);
      return target.locate(at);
    },
    ask: (kind, name, path) => {
      const [target, at] = to(path);
      target.ask(kind, name, at);
    },
    template: (text, path, forEach) => {
      const [target, at] = to(path);
      return target.template(text, at, forEach);
    },
  };
}
