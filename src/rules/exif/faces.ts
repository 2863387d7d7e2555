import type { TagStruct } from '../../model/file-tags.js';
import type { LibraryView } from '../view.js';
import type { ExifModule } from './module.js';
import { areaOf, regionOf, storedSize, toStored } from './regions.js';
import { oneLine } from './texts.js';

const REGIONS = 'XMP-mwg-rs:RegionInfo';

/** Where the faces of named people are. Regions of other kinds and of other names stay. */
export const faces: ExifModule = {
  reads: ['persons', 'exif.orientation', 'width', 'height', 'edited'],
  faces: true,
  lacksFaces: (asset, view) =>
    asset.persons.length > 0 && !asset.edited && view.faces(asset.id) === undefined,
  tags: () => [REGIONS],
  fields(asset, view, { file = {}, options }) {
    const boxes = asset.persons.length === 0 ? [] : view.faces(asset.id);
    // Of an edited photo the faces are known only where they lie in its edited version.
    if (asset.edited || boxes === undefined) return {};
    const named = boxes.flatMap((box) => {
      const person = box.person === null ? undefined : view.person(box.person);
      const name = person && !person.hidden ? oneLine(person.name) : '';
      const area = areaOf(box);
      return name === '' || area === undefined
        ? []
        : [{ box, name, area: toStored(area, asset.exif.orientation) }];
    });
    const info = (file[REGIONS] ?? {}) as TagStruct;
    const existing = [info.RegionList ?? []].flat() as readonly TagStruct[];
    const isOurs = ourNames(view, named, options.clear);
    const kept = existing.filter((region) => !isOurs(region));
    const first = named[0];
    if (first === undefined)
      return kept.length === existing.length
        ? {}
        : { [REGIONS]: kept.length === 0 ? null : { ...info, RegionList: kept } };
    const size = storedSize(asset, first.box);
    if (size === undefined) return {};
    return {
      [REGIONS]: {
        ...info,
        AppliedToDimensions: { ...size, Unit: 'pixel' },
        RegionList: [...kept, ...named.map(({ name, area }) => regionOf(name, area))],
      },
    };
  },
};

/** A face with a name in the picture is written anew; with `clear` also that of anybody Immich knows. */
function ourNames(
  view: LibraryView,
  named: readonly { readonly name: string }[],
  clear: boolean,
): (region: TagStruct) => boolean {
  const names = new Set(named.map(({ name }) => name));
  if (clear) for (const { name } of view.persons()) names.add(oneLine(name));
  return ({ Name, Type }) => Type === 'Face' && names.has(String(Name ?? '').trim()) && Name !== '';
}
