/** How a value becomes text; both functions leave out what is `undefined`. */
interface Layout {
  keys(value: object): readonly string[];
  text(value: unknown): string;
  /** Whether each element of this part gets a line of its own. */
  spreads(key: string): boolean;
}

const PLAIN: Layout = {
  keys: (value) => Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [key])),
  text: (value) => JSON.stringify(value),
  spreads: () => true,
};

/**
 * JSON of an object, in pieces: each of its parts begins on a line of its own, and each element of the large ones stands
 * on one. So neither to write nor to read it takes a string for all of it.
 */
export function* jsonLines(value: object, layout: Layout = PLAIN): Generator<string> {
  const parts = value as Readonly<Record<string, unknown>>;
  let separator = '{';
  for (const key of layout.keys(value)) {
    yield `${separator}\n  ${JSON.stringify(key)}: `;
    separator = ',';
    const part = parts[key];
    if (layout.spreads(key) && typeof part === 'object' && part !== null) yield* elementLines(part, layout);
    else yield layout.text(part);
  }
  yield separator === '{' ? '{}\n' : '\n}\n';
}

function* elementLines(part: object, { keys, text }: Layout): Generator<string> {
  const list = Array.isArray(part);
  const [open, close] = list ? '[]' : '{}';
  const elements = part as Readonly<Record<string | number, unknown>>;
  let separator = open!;
  for (const key of list ? part.keys() : keys(part)) {
    yield `${separator}\n    ${list ? '' : `${JSON.stringify(key)}: `}${text(elements[key])}`;
    separator = ',';
  }
  yield separator === open ? `${open}${close}` : `\n  ${close}`;
}

type Next = () => Promise<string>;
type Entry = [string, unknown];

/**
 * The value of a text that is laid out like `jsonLines`, from its lines: what `JSON.parse` makes of the whole, without
 * the whole. `undefined` for any other text; that may be JSON all the same.
 */
export async function parseJsonLines(lines: AsyncGenerator<string>): Promise<unknown> {
  const next: Next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new SyntaxError('the text ends');
    return value;
  };
  const parts: Entry[] = [];
  try {
    if ((await next()) !== '{') return undefined;
    const comma = await gather(next, '}', (text, more) => takePart(text, more, next, parts));
    return comma || !(await lines.next()).done ? undefined : Object.fromEntries(parts);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    await lines.return(undefined);
  }
}

/** Takes what stands between commas, up to a closing line; says whether a comma follows on that. */
async function gather(
  next: Next,
  close: string,
  take: (text: string, comma: boolean) => boolean | Promise<boolean>,
): Promise<boolean> {
  for (let more = true; ; ) {
    const line = await next();
    const comma = line.endsWith(',');
    const text = comma ? line.slice(0, -1) : line;
    if (!more) {
      if (text === close) return comma;
      throw new SyntaxError('a comma is missing');
    }
    more = await take(text, comma);
  }
}

async function takePart(text: string, comma: boolean, next: Next, parts: Entry[]): Promise<boolean> {
  if (comma || !(text.endsWith(': [') || text.endsWith(': {'))) {
    parts.push(...membersOf(text));
    return comma;
  }
  const key = JSON.parse(text.slice(0, -3));
  if (text.endsWith('[')) {
    const list: unknown[] = [];
    parts.push([key, list]);
    return gather(next, '  ]', (element, more) => {
      list.push(JSON.parse(element));
      return more;
    });
  }
  const members: Entry[] = [];
  const more = await gather(next, '  }', (member, another) => {
    members.push(...membersOf(member));
    return another;
  });
  parts.push([key, Object.fromEntries(members)]);
  return more;
}

/** Of `"a": 1`; made by `Object.fromEntries` again, for a name like `__proto__` must stay a name. */
const membersOf = (text: string): readonly Entry[] => Object.entries(JSON.parse(`{${text}}`));
