import type { ErrorObject } from 'ajv';
import type { Loaded } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { findJsonMistake, locateInJson, positionAt } from '../util/json-position.js';
import { oneOf } from '../util/one-of.js';
import { findDangling, findMiscount } from './check-references.js';
import { planId } from './ids.js';
import * as validator from './validate-plan.generated.js';

type Validate = ((data: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
const validate = validator.default as unknown as Validate;

/** Major version of the plan format that this code reads, and the newest minor it knows every field of. */
const MAJOR = 1;
const MINOR = 0;

const AGAIN = 'Run `immich-rules plan` again.';

/**
 * Reads the text of a plan file. The plan is `null` when it is cut off, no JSON, of another format, not a plan,
 * or when it was changed after it was written; the diagnostic says which, where, and what to do.
 */
export function parsePlan(text: string, file: string): Loaded<Plan> {
  const fail: Fail = (code, message, hint, offset) => {
    const at = offset === undefined ? {} : { at: { file, ...positionAt(text, offset) } };
    const diagnostic: Diagnostic = { severity: 'error', code, message: `${file} ${message}`, hint, ...at };
    return { value: null, diagnostics: [diagnostic] };
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    if (text.trim() === '') return fail('plan-cut-off', 'is empty.', AGAIN);
    if (text.startsWith('{"format":"immich-rules-snapshot ')) {
      const hint = `Plan over it with \`immich-rules plan --snapshot ${file}\`.`;
      return fail('plan-invalid', 'is a saved library, not a plan.', hint);
    }
    const mistake = findJsonMistake(text);
    if (mistake?.cutOff)
      return fail('plan-cut-off', 'ends in the middle: it was not written to its end.', AGAIN, text.length);
    const what = 'is not a plan: it is no JSON.';
    return fail('plan-not-json', what, 'Give the file that `immich-rules plan` wrote.', mistake?.offset);
  }
  return checkPlan(data, fail, (path) => locateInJson(text, path));
}

/** What was read as JSON, if it is a plan and nothing is wrong with it; else `parsePlan` says what. */
export const planIn = (data: unknown): Plan | null =>
  checkPlan(
    data,
    () => ({ value: null, diagnostics: [] }),
    () => undefined,
  ).value;

type Fail = (code: string, message: string, hint: string, offset?: number) => Loaded<Plan>;
type Path = readonly (string | number)[];

function checkPlan(data: unknown, fail: Fail, offsetOf: (path: Path) => number | undefined): Loaded<Plan> {
  const format = formatOf(data);
  if (!format) {
    const hint = 'Give the file that `immich-rules plan` wrote.';
    return fail('plan-invalid', 'is not a plan: it has no formatVersion such as "1.0".', hint, 0);
  }
  if (format.major !== MAJOR) {
    const message = `has format ${format.major}.${format.minor}; this version of immich-rules reads format ${MAJOR}.`;
    return fail('plan-format', message, `Apply it with the version that wrote it. Otherwise: ${AGAIN}`, 0);
  }
  try {
    const wrong = findViolation(data, format.minor > MINOR);
    if (wrong)
      return fail('plan-invalid', `is not a valid plan: ${wrong.message}.`, AGAIN, offsetOf(wrong.path));
    const plan = data as Plan;
    if (planId(plan) !== plan.id) {
      const hint = `A plan is applied as it was written or not at all: change the rules, then plan again.`;
      return fail(
        'plan-edited',
        'was changed after it was written: what it says no longer fits its id.',
        hint,
      );
    }
    const miscount = findMiscount(plan);
    if (miscount) return fail('plan-inconsistent', `contradicts itself: ${miscount}.`, AGAIN);
    const dangling = findDangling(plan);
    if (!dangling) return { value: plan, diagnostics: [] };
    const [, index] = dangling.path;
    const message = `contradicts itself: change ${plan.changes[index as number]!.id}: ${dangling.message}.`;
    return fail('plan-inconsistent', message, AGAIN, offsetOf(dangling.path));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail('plan-invalid', 'is not a valid plan: it is nested too deeply.', AGAIN);
  }
}

function formatOf(data: unknown): { readonly major: number; readonly minor: number } | undefined {
  if (typeof data !== 'object' || data === null || !('formatVersion' in data)) return undefined;
  const match = /^(\d{1,6})\.(\d{1,6})$/.exec(String(data.formatVersion));
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}

interface Violation {
  readonly path: Path;
  readonly message: string;
}

/** What the schema objects to, first in the plan's order; a newer minor version may have fields that we don't know. */
function findViolation(data: unknown, newer: boolean): Violation | undefined {
  if (validate(data)) return undefined;
  const errors = validate.errors!.filter(({ keyword }) => !(newer && keyword === 'additionalProperties'));
  const [error] = errors;
  if (!error) return undefined;
  let value = data;
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  return { path, message: `${showPath(path)} ${explain(error, value)}${more}` };
}

const showPath = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '') || 'it';

function explain({ keyword, params, message }: ErrorObject, value: unknown): string {
  if (keyword === 'required') return `has no "${params.missingProperty}"`;
  if (keyword === 'additionalProperties') return `has an unknown field "${params.additionalProperty}"`;
  if (keyword === 'discriminator') return `is of an unknown kind: "op" is ${shorten(params.tagValue)}`;
  const expected = keyword === 'enum' ? `must be ${oneOf(params.allowedValues.map(String))}` : message;
  return `${expected}, and it is ${shorten(value)}`;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
