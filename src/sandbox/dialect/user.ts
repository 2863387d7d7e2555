import type { User } from '../state/types.js';
import { styled, type TimeStyle } from './times.js';

/** A user as others see them. */
export function publicUser(user: User, style: TimeStyle): object {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    profileImagePath: '',
    avatarColor: user.avatarColor,
    profileChangedAt: styled(user.createdAt, style),
  };
}

/** A user as they see themselves. `usage` in bytes. */
export function ownUser(user: User, usage: number): object {
  return {
    ...publicUser(user, 'iso'),
    storageLabel: user.storageLabel,
    shouldChangePassword: false,
    isAdmin: user.isAdmin,
    createdAt: user.createdAt,
    deletedAt: null,
    updatedAt: user.createdAt,
    oauthId: '',
    quotaSizeInBytes: null,
    quotaUsageInBytes: usage,
    status: 'active',
    license: null,
  };
}
