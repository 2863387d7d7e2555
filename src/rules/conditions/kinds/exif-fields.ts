import type { Exif } from '../../../model/asset.js';

/** Names in Immich's exifInfo (`ExifResponseDto`), and how we call them. */
export const exifFields: Readonly<Record<string, Exclude<keyof Exif, 'fieldCount'>>> = {
  make: 'make',
  model: 'model',
  lensModel: 'lens',
  exifImageWidth: 'imageWidth',
  exifImageHeight: 'imageHeight',
  fileSizeInByte: 'fileSize',
  orientation: 'orientation',
  dateTimeOriginal: 'dateTimeOriginal',
  modifyDate: 'modifyDate',
  timeZone: 'timeZone',
  fNumber: 'fNumber',
  focalLength: 'focalLength',
  iso: 'iso',
  exposureTime: 'exposureTime',
  latitude: 'latitude',
  longitude: 'longitude',
  city: 'city',
  state: 'state',
  country: 'country',
  description: 'description',
  projectionType: 'projectionType',
  rating: 'rating',
};
