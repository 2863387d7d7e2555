import type { ServerIdentity } from '../../model/library.js';
import { flag, number, object, text, texts } from './narrow.js';

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Answer of `GET /server/version`. */
export const mapVersion = (answer: unknown): Version =>
  object({ version: answer }, 'version', (of) => ({
    major: number(of, 'major'),
    minor: number(of, 'minor'),
    patch: number(of, 'patch'),
  }));

/** The user of the key, from `GET /users/me`. */
export const mapIdentity = (answer: unknown): Pick<ServerIdentity, 'userId' | 'userName'> =>
  object({ user: answer }, 'user', (of) => ({ userId: text(of, 'id'), userName: text(of, 'name') }));

/** What the key may do, from `GET /api-keys/me`; `['all']` for an unrestricted one. */
export const mapPermissions = (answer: unknown): readonly string[] =>
  object({ key: answer }, 'key', (of) => texts(of, 'permissions'));

/** Whether deleted assets go to the trash, from `GET /server/features`. */
export const mapTrash = (answer: unknown): boolean =>
  object({ features: answer }, 'features', (of) => flag(of, 'trash'));
