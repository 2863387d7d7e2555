import type { ServerIdentity } from '../../model/library.js';
import type { WireFeatures, WireKey, WireUser, WireVersion } from '../wire.js';
import { flag, number, object, type Row, text, texts } from './narrow.js';

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Answer of `GET /server/version`. */
export const mapVersion = (answer: unknown): Version =>
  object({ version: answer }, 'version', (of: Row<WireVersion>) => ({
    major: number(of, 'major'),
    minor: number(of, 'minor'),
    patch: number(of, 'patch'),
  }));

/** The user of the key, from `GET /users/me`. */
export const mapIdentity = (answer: unknown): Pick<ServerIdentity, 'userId' | 'userName'> =>
  object({ user: answer }, 'user', (of: Row<WireUser>) => ({
    userId: text(of, 'id'),
    userName: text(of, 'name'),
  }));

/** What the key may do, from `GET /api-keys/me`; `['all']` for an unrestricted one. */
export const mapPermissions = (answer: unknown): readonly string[] =>
  object({ key: answer }, 'key', (of: Row<WireKey>) => texts(of, 'permissions'));

/** Which searches the server can do, from `GET /server/features`. */
export const mapSearches = (answer: unknown): { readonly smart: boolean; readonly text: boolean } =>
  object({ features: answer }, 'features', (of: Row<WireFeatures>) => ({
    smart: flag(of, 'smartSearch'),
    text: flag(of, 'ocr'),
  }));

/** Whether deleted assets go to the trash, from `GET /server/features`. */
export const mapTrash = (answer: unknown): boolean =>
  object({ features: answer }, 'features', (of: Row<WireFeatures>) => flag(of, 'trash'));
