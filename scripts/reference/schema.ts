/** A part of the JSON Schema, as far as the reference looks into it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** One sentence per value of `enum`; editors show them, too. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Name of the definition that a `$ref` leads to, also behind the `allOf` that lets it have a description beside it. */
export function referred({ $ref, allOf }: Schema): string | undefined {
  return $ref?.replace('#/definitions/', '') ?? (allOf?.length === 1 ? referred(allOf[0]!) : undefined);
}
