import type { ConditionDefinition } from '../definitions.js';
import { album } from './album.js';
import { albumPeriod } from './album-period.js';
import { all } from './all.js';
import { any } from './any.js';
import { aperture } from './aperture.js';
import { asset } from './asset.js';
import { camera } from './camera.js';
import { checksum } from './checksum.js';
import { city } from './city.js';
import { count } from './count.js';
import { country } from './country.js';
import { dayOfWeek } from './day-of-week.js';
import { description } from './description.js';
import { duplicate } from './duplicate.js';
import { duration } from './duration.js';
import { edited } from './edited.js';
import { exif } from './exif.js';
import { extension } from './extension.js';
import { favorite } from './favorite.js';
import { fileSize } from './file-size.js';
import { filename } from './filename.js';
import { focalLength } from './focal-length.js';
import { folder } from './folder.js';
import { frameRate } from './frame-rate.js';
import { has } from './has.js';
import { height } from './height.js';
import { iso } from './iso.js';
import { lens } from './lens.js';
import { library } from './library.js';
import { livePhoto } from './live-photo.js';
import { megapixels } from './megapixels.js';
import { mime } from './mime.js';
import { missing } from './missing.js';
import { modified } from './modified.js';
import { near } from './near.js';
import { none } from './none.js';
import { not } from './not.js';
import { offline } from './offline.js';
import { orientation } from './orientation.js';
import { owner } from './owner.js';
import { path } from './path.js';
import { person } from './person.js';
import { rating } from './rating.js';
import { recurring } from './recurring.js';
import { returned } from './returned.js';
import { smart } from './smart.js';
import { stacked } from './stacked.js';
import { state } from './state.js';
import { stem } from './stem.js';
import { tag } from './tag.js';
import { taken } from './taken.js';
import { text } from './text.js';
import { timeOfDay } from './time-of-day.js';
import { type } from './type.js';
import { uploaded } from './uploaded.js';
import { use } from './use.js';
import { visibility } from './visibility.js';
import { width } from './width.js';

/** Every word that a condition can have. */
export const conditions: readonly ConditionDefinition[] = [
  all,
  any,
  none,
  not,
  count,
  use,
  filename,
  stem,
  extension,
  path,
  folder,
  type,
  mime,
  album,
  albumPeriod,
  tag,
  person,
  library,
  owner,
  favorite,
  visibility,
  rating,
  fileSize,
  megapixels,
  width,
  height,
  orientation,
  duration,
  frameRate,
  taken,
  dayOfWeek,
  timeOfDay,
  recurring,
  uploaded,
  modified,
  camera,
  lens,
  iso,
  aperture,
  focalLength,
  city,
  state,
  country,
  near,
  description,
  duplicate,
  stacked,
  livePhoto,
  offline,
  edited,
  checksum,
  returned,
  asset,
  exif,
  text,
  smart,
  has,
  missing,
];
