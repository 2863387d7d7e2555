import { albums } from './albums.js';
import { caption } from './caption.js';
import { faces } from './faces.js';
import { favorite } from './favorite.js';
import { fileDate } from './file-date.js';
import { gps } from './gps.js';
import type { ExifModule } from './module.js';
import { people } from './people.js';
import { rating } from './rating.js';
import { tags } from './tags.js';
import { time } from './time.js';

/** What `modules:` can name, besides `all`. */
export const exifModules: Readonly<Record<string, ExifModule>> = {
  people,
  gps,
  caption,
  time,
  'file-date': fileDate,
  rating,
  favorite,
  albums,
  tags,
  faces,
};

/** What `all` stands for. The others say more about a library than everybody wants in the files. */
const ALL = [people, gps, caption, time, rating];

/** The modules of these names, each once. */
export const modulesOf = (names: readonly string[]): readonly ExifModule[] => [
  ...new Set(names.flatMap((name) => (name === 'all' ? ALL : (exifModules[name] ?? [])))),
];
