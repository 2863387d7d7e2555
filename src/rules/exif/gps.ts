import type { Tags } from '../../model/file-tags.js';
import type { Container } from './containers.js';
import type { ExifModule, Fields } from './module.js';

/** EXIF holds the degrees without their sign and the hemisphere beside them; XMP holds both in one. */
const EXIF = ['GPS:GPSLatitude', 'GPS:GPSLatitudeRef', 'GPS:GPSLongitude', 'GPS:GPSLongitudeRef'] as const;
const XMP = ['XMP-exif:GPSLatitude', 'XMP-exif:GPSLongitude'] as const;

/** Latitude, longitude and maybe altitude in one; phones write the one or the other. */
const VIDEO = ['Keys:GPSCoordinates', 'UserData:GPSCoordinates'] as const;

const tags = ({ exif, quicktime }: Container): readonly string[] => [
  ...XMP,
  ...(exif ? EXIF : []),
  ...(quicktime ? VIDEO : []),
];

/** Where the photo was taken. Immich does not know the altitude, so that of the file stays. */
export const gps: ExifModule = {
  reads: ['exif.latitude', 'exif.longitude'],
  tags,
  fields({ exif: { latitude, longitude } }, _view, { container, file = {}, options }) {
    if (latitude === null || longitude === null)
      return options.clear ? Object.fromEntries(tags(container).map((tag) => [tag, null])) : {};
    const xmp = { [XMP[0]]: sixth(latitude), [XMP[1]]: sixth(longitude) };
    if (container.quicktime) return { ...xmp, ...inVideo(file, `${sixth(latitude)} ${sixth(longitude)}`) };
    if (!container.exif) return xmp;
    const exif = {
      [EXIF[0]]: sixth(Math.abs(latitude)),
      [EXIF[1]]: latitude < 0 ? 'S' : 'N',
      [EXIF[2]]: sixth(Math.abs(longitude)),
      [EXIF[3]]: longitude < 0 ? 'W' : 'E',
    };
    // A second copy of the place must not go on saying something else.
    return XMP.some((tag) => file[tag] !== undefined) ? { ...exif, ...xmp } : exif;
  },
};

/** Where the video has its place already, its altitude kept, or where Apple's have it. */
function inVideo(file: Tags, place: string): Fields {
  const present = VIDEO.filter((tag) => file[tag] !== undefined);
  const places = present.length > 0 ? present : VIDEO.slice(0, 1);
  return Object.fromEntries(
    places.map((tag) => {
      const [, , altitude] = String(file[tag] ?? '').split(/[ ,]+/);
      return [tag, altitude === undefined ? place : `${place} ${altitude}`];
    }),
  );
}

/** A tenth of a metre. */
const sixth = (degrees: number): number => Number(degrees.toFixed(6)) + 0;
