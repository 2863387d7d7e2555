import { assetOf, type Change } from '../model/change.js';
import type { Plan, PlannedGroup } from '../model/plan.js';
import { pushTo } from '../util/push-to.js';
import { type Detail, describe, type Mark } from './describe.js';
import { type Foreign, foreign, type Phrase } from './foreign.js';
import type { Names } from './names.js';

/** One line of a report: an asset with all that happens to it, or something that has no asset (an album, a stack). */
export interface Line {
  readonly mark: Mark;
  readonly subject?: Foreign | undefined;
  readonly details: readonly Detail[];
  /** Rules that want it, as far as the section does not say so already. */
  readonly rules: Phrase;
}

/** What must be read together: a group with its survivors first, or a single line. */
export interface Item {
  readonly kind: 'new' | 'group' | 'asset';
  /** Of its first line. */
  readonly name: string;
  /** Made when they are shown, which few are of what may be very many. */
  readonly lines: () => readonly Line[];
}

export interface Section {
  readonly title: string;
  readonly description?: string | undefined;
  readonly at?: string | undefined;
  readonly items: readonly Item[];
  /** Changes by mark. */
  readonly counts: Readonly<Record<Mark, number>>;
  /** Marks of all lines and of their details. */
  readonly marks: ReadonlySet<Mark>;
}

/** The rule that an action `rule#index` belongs to. */
export const ruleOf = (by: string): string => by.slice(0, by.lastIndexOf('#')) || by;
const rulesOf = (change: Change): string[] => [...new Set(change.by.map(ruleOf))];

/**
 * One section per rule, in the order of the config. A change that several rules want stands with the first of them
 * and names the others, so that every change is shown and counted once; with `only`, that rule's are all shown.
 */
export function sectionsByRule(plan: Plan, names: Names, only?: string): readonly Section[] {
  const byRule = new Map<string, Change[]>(plan.rules.map(({ name }) => [name, []]));
  for (const change of plan.changes) {
    const rules = rulesOf(change);
    const home = only === undefined ? (groupOf(plan, change)?.rule ?? rules[0] ?? '') : only;
    if (only !== undefined && !rules.includes(only) && groupOf(plan, change)?.rule !== only) continue;
    const list = byRule.get(home);
    if (list) list.push(change);
    else byRule.set(home, [change]);
  }
  return [...byRule]
    .filter(([, changes]) => changes.length > 0)
    .map(([title, changes]) => {
      const rule = plan.rules.find(({ name }) => name === title);
      return { title, description: rule?.description, at: rule?.at, ...arrange(plan, changes, names, title) };
    });
}

/** One section with every asset once, whatever rules touch it. */
export function sectionByAsset(plan: Plan, names: Names, only?: string): Section {
  const changes = plan.changes.filter((change) => only === undefined || rulesOf(change).includes(only));
  return { title: 'By asset', ...arrange({ ...plan, groups: {} }, changes, names, null) };
}

const groupOf = (plan: Pick<Plan, 'groups'>, { group }: Change): PlannedGroup | undefined =>
  group !== undefined && Object.hasOwn(plan.groups, group) ? plan.groups[group] : undefined;

/** Sorts changes into items; `home` is the rule that need not be named, `null` names every rule. */
export function arrange(
  plan: Pick<Plan, 'groups'>,
  changes: readonly Change[],
  names: Names,
  home: string | null,
): Pick<Section, 'items' | 'counts' | 'marks'> {
  const counts: Record<Mark, number> = { '+': 0, '~': 0, '-': 0, '!': 0, '=': 0 };
  const marks = new Set<Mark>();
  const itemOf = (kind: Item['kind'], lines: Item['lines']): Item => {
    const made = lines();
    for (const { mark, details } of made)
      for (const one of [mark, ...details.map((detail) => detail.mark)]) marks.add(one);
    return { kind, name: made[0]!.subject?.text ?? '', lines };
  };
  const fresh: Item[] = [];
  const groups = new Map<string, Change[]>();
  const assets = new Map<string, Change[]>();
  for (const change of changes) {
    const [{ mark } = { mark: '~' as Mark }] = describe(change, names);
    counts[mark]++;
    const asset = assetOf(change);
    if (groupOf(plan, change)) pushTo(groups, change.group!, change);
    else if (asset !== undefined) pushTo(assets, asset, change);
    else fresh.push(itemOf('new', () => [lineOf([change], names, home)]));
  }
  const decided = [...groups].map(([key, own]) =>
    itemOf('group', () => groupLines(plan.groups[key]!, own, names, home)),
  );
  const single = [...assets].map(([id, own]) =>
    itemOf('asset', () => [lineOf(own, names, home, names.asset(id))]),
  );
  return { items: [...fresh, ...decided.sort(byName), ...single.sort(byName)], counts, marks };
}

const STRENGTH: readonly Mark[] = ['!', '-', '~', '+'];

function lineOf(changes: readonly Change[], names: Names, home: string | null, subject?: Foreign): Line {
  const details = changes.flatMap((change) => describe(change, names));
  const mark = STRENGTH.find((one) => details.some((detail) => detail.mark === one)) ?? '~';
  const others = [...new Set(changes.flatMap(rulesOf))].filter((rule) => rule !== home);
  const named = others.flatMap((rule, index) => (index === 0 ? [foreign(rule)] : [', ', foreign(rule)]));
  const rules = others.length === 0 || home === null ? named : ['also ', ...named];
  return { mark, subject, details, rules };
}

/** Stacks, then the survivors, then what becomes of the others. */
function groupLines(
  group: PlannedGroup,
  changes: readonly Change[],
  names: Names,
  home: string | null,
): Line[] {
  const perAsset = new Map<string, Change[]>();
  const stacks: Line[] = [];
  for (const change of changes) {
    const asset = assetOf(change);
    if (asset === undefined) stacks.push(lineOf([change], names, home));
    else pushTo(perAsset, asset, change);
  }
  const [keeper, second] = group.keep;
  const single = keeper !== undefined && second === undefined ? names.filename(keeper) : undefined;
  // In a stack nobody loses, so members to whom nothing else happens need no line of their own.
  const kept = group.keep.filter((id) => perAsset.has(id) || stacks.length === 0);
  const rest = [...perAsset.keys()].filter((id) => !group.keep.includes(id));
  const line = (id: string): Line =>
    shorten(lineOf(perAsset.get(id) ?? [], names, home, names.asset(id)), single);
  return [
    ...stacks,
    ...kept.map((id): Line => ({ ...line(id), mark: '=' })),
    ...rest.map(line).sort(bySubject),
  ];
}

/** Right below the only survivor, `lost to X on …` need not name it again. */
function shorten(line: Line, keeper: string | undefined): Line {
  if (keeper === undefined) return line;
  const shortened = (phrase: Phrase): Phrase =>
    phrase.map((part) =>
      typeof part === 'object' && part.text.startsWith(`lost to ${keeper} on `)
        ? foreign(`lost on ${part.text.slice(`lost to ${keeper} on `.length)}`)
        : part,
    );
  return { ...line, details: line.details.map(({ mark, phrase }) => ({ mark, phrase: shortened(phrase) })) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySubject = (a: Line, b: Line): number => compare(a.subject?.text ?? '', b.subject?.text ?? '');
const byName = (a: Item, b: Item): number => compare(a.name, b.name);
