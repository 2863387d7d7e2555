import type { ApiKey, Major, State, User } from '../state/types.js';
import type { Field } from '../validate/field.js';

/** One request, already checked: who asks, for what, and with what. */
export interface Call<Query = unknown, Body = unknown> {
  readonly state: State;
  readonly major: Major;
  readonly user: User;
  readonly key: ApiKey;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
}

export interface RouteSpec<Query, Body> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`; `:id` is a UUID, `:key` and `:deviceId` are any text. */
  readonly path: string;
  /** What the key must allow; `key` is any valid key, `nobody` needs none. */
  readonly permission: string;
  readonly admin?: true;
  /** The versions that have it; both without. */
  readonly majors?: readonly Major[];
  readonly query?: Field<Query>;
  readonly body?: Field<Body>;
  /** Default 201 for POST and 200 otherwise, 204 where nothing is answered. */
  readonly status?: number;
  /** The answer's body; `undefined` for none. */
  handle(call: Call<Query, Body>): unknown;
}

export type Route = RouteSpec<unknown, unknown>;

/** Keeps the types of query and body together with the handler that reads them. */
export const route = <Query = undefined, Body = undefined>(spec: RouteSpec<Query, Body>): Route =>
  spec as unknown as Route;

/** A file of this machine as an answer. */
export class FileAnswer {
  constructor(
    readonly path: string,
    readonly mime: string,
    readonly downloadName?: string,
  ) {}
}
