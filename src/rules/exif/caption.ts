import type { ExifModule, Fields } from './module.js';
import { cleanText, cutBytes, cutText, oneLine } from './texts.js';

const CAPTION = 'XMP-dc:Description';
const IPTC = 'IPTC:Caption-Abstract';
/** Bytes of an IPTC caption. */
const IPTC_LENGTH = 2000;
/** Immich takes these rather than the caption when it reads a file again. */
const WHOLE = 'XMP-tiff:ImageDescription';
const EXIF_WHOLE = 'IFD0:ImageDescription';

/**
 * The description on one line, as long as picture programs show it. Where that leaves something out, or an older
 * text would win, the whole of it stands where Immich looks first, so that it loses nothing when it reads the file.
 */
export const caption: ExifModule = {
  reads: ['exif.description'],
  tags: ({ iptc, exif }) => [CAPTION, WHOLE, ...(iptc ? [IPTC] : []), ...(exif ? [EXIF_WHOLE] : [])],
  fields({ exif }, _view, { container, file = {}, options }) {
    const whole = cleanText((exif.description ?? '').replace(/\r\n?/g, '\n'));
    const line = cutText(oneLine(whole), options.captionLength);
    if (line === '' && !options.clear) return {};
    const fields: Fields = { [CAPTION]: line === '' ? null : line };
    if (container.iptc) fields[IPTC] = line === '' ? null : cutBytes(line, IPTC_LENGTH);
    if (line !== whole || file[WHOLE] !== undefined) fields[WHOLE] = whole === '' ? null : whole;
    if (container.exif && file[EXIF_WHOLE] !== undefined) fields[EXIF_WHOLE] = whole === '' ? null : whole;
    return fields;
  },
};
