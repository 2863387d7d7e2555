import type { Tag } from '../state/types.js';
import { styled, type TimeStyle } from './times.js';

export const tagName = (tag: Tag): string => tag.value.slice(tag.value.lastIndexOf('/') + 1);

export function tagBody(tag: Tag, style: TimeStyle = 'iso'): object {
  return {
    id: tag.id,
    ...(tag.parentId === null ? {} : { parentId: tag.parentId }),
    name: tagName(tag),
    value: tag.value,
    createdAt: styled(tag.createdAt, style),
    updatedAt: styled(tag.updatedAt, style),
    ...(tag.color === null ? {} : { color: tag.color }),
  };
}
