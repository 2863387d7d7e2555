import type { Route } from '../http/route.js';
import { albumMemberRoutes } from './album-members.js';
import { albumRoutes } from './albums.js';
import { apiKeyRoutes } from './api-keys.js';
import { assetMetadataRoutes } from './asset-metadata.js';
import { assetUpdateRoutes } from './asset-updates.js';
import { assetRoutes } from './assets.js';
import { duplicateRoutes } from './duplicates.js';
import { faceRoutes } from './faces.js';
import { partnerRoutes } from './partners.js';
import { peopleRoutes } from './people.js';
import { peopleActionRoutes } from './people-actions.js';
import { searchRoutes } from './search.js';
import { serverRoutes } from './server.js';
import { stackRoutes } from './stacks.js';
import { systemRoutes } from './system.js';
import { tagRoutes } from './tags.js';
import { timelineRoutes } from './timeline.js';
import { trashRoutes } from './trash.js';
import { userRoutes } from './users.js';
import { viewRoutes } from './views.js';

/** Every route of the sandbox; where two fit, the first wins, so fixed words stand before `:id`. */
export const routes: readonly Route[] = [
  ...serverRoutes,
  ...userRoutes,
  ...apiKeyRoutes,
  ...searchRoutes,
  ...timelineRoutes,
  ...viewRoutes,
  ...duplicateRoutes,
  ...assetMetadataRoutes,
  ...assetUpdateRoutes.filter((route) => route.path !== '/assets/:id'),
  ...assetRoutes,
  ...assetUpdateRoutes.filter((route) => route.path === '/assets/:id'),
  ...albumMemberRoutes,
  ...albumRoutes,
  ...tagRoutes,
  ...peopleRoutes,
  ...peopleActionRoutes,
  ...faceRoutes,
  ...stackRoutes,
  ...trashRoutes,
  ...partnerRoutes,
  ...systemRoutes,
];
