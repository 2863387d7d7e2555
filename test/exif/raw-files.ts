import sharp from 'sharp';

/**
 * The smallest raw files that are whole: the structures of a camera's file, with bytes instead of a picture. Sources:
 * TIFF 6.0 and lclevy.free.fr/cr2 (CR2), ISO 14496-12 and github.com/lclevy/canon_cr3 (CR3), libopenraw's notes (RAF).
 */
const PICTURE = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37 + (at >> 5)) % 251));
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, value >> 16, value >> 8, value]);

interface Entry {
  readonly tag: number;
  readonly type: 3 | 4;
  readonly value: number;
}

/** A directory of single numbers, little-endian, and where the next one is. */
function directory(entries: readonly Entry[], next: number): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16LE(entries.length);
  for (const [index, { tag, type, value }] of entries.entries()) {
    const at = 2 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  bytes.writeUInt32LE(next, bytes.length - 4);
  return bytes;
}

const STRIP = 0x111;
const LENGTH = 0x117;

/** Canon's first: a TIFF of four pictures, of which the last one is the raw. */
export function makeCr2(): Buffer {
  const size = 2 + 4 * 12 + 4;
  const start = (index: number): number => 16 + index * size;
  const head = Buffer.alloc(16);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(16, 4);
  head.write('CR\x02\0', 8, 'latin1');
  head.writeUInt32LE(start(3), 12);
  const strip = (index: number): number => start(4) + index * 1000;
  const directories = [0, 1, 2, 3].map((index) =>
    directory(
      [
        { tag: 0x103, type: 3, value: 6 },
        { tag: STRIP, type: 4, value: strip(index) },
        { tag: 0x116, type: 3, value: 10 },
        { tag: LENGTH, type: 4, value: 1000 },
      ],
      index < 3 ? start(index + 1) : 0,
    ),
  );
  return Buffer.concat([head, ...directories, PICTURE]);
}

/** The bytes of all pictures of a TIFF, in the order of its directories. */
export function picturesInCr2(file: Buffer): Buffer {
  const pictures: Buffer[] = [];
  for (let at = file.readUInt32LE(4); at !== 0; ) {
    const count = file.readUInt16LE(at);
    const values = new Map<number, number>();
    for (let index = 0; index < count; index++)
      values.set(file.readUInt16LE(at + 2 + index * 12), file.readUInt32LE(at + 10 + index * 12));
    const [offset, length] = [values.get(STRIP)!, values.get(LENGTH)!];
    pictures.push(file.subarray(offset, offset + length));
    at = file.readUInt32LE(at + 2 + count * 12);
  }
  return Buffer.concat(pictures);
}

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};
const zeros = (length: number): Buffer => Buffer.alloc(length);
const CANON = Buffer.from('85c0b687820f11e08111f4ce462b6a48', 'hex');

/** Canon's second: boxes, with the place of the raw in a table of one track. */
export function makeCr3(): Buffer {
  const ftyp = box('ftyp', Buffer.from('crx \0\0\0\x01crx isom', 'latin1'));
  const tiff = Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), directory([], 0)]);
  const moov = (offset: number): Buffer =>
    box(
      'moov',
      box('uuid', CANON, box('CNCV', Buffer.from('CanonCR3_001/00.09.00/00.00.00')), box('CMT1', tiff)),
      box('mvhd', zeros(12), u32(1), u32(1), zeros(80)),
      box(
        'trak',
        box('tkhd', zeros(84)),
        box(
          'mdia',
          box('mdhd', zeros(12), u32(1), u32(1), zeros(4)),
          box('hdlr', zeros(8), Buffer.from('vide'), zeros(13)),
          box(
            'minf',
            box('dinf', box('dref', zeros(4), u32(1), box('url ', u32(1)))),
            box(
              'stbl',
              box('stsd', zeros(4), u32(1), box('CRAW', zeros(6), u16(1), zeros(70))),
              box('stsc', zeros(4), u32(1), u32(1), u32(1), u32(1)),
              box('stsz', zeros(4), u32(PICTURE.length), u32(1)),
              box('co64', zeros(4), u32(1), u32(0), u32(offset)),
            ),
          ),
        ),
      ),
    );
  const offset = ftyp.length + moov(0).length + 8;
  return Buffer.concat([ftyp, moov(offset), box('mdat', PICTURE)]);
}

/** What the table says is the raw. */
export function pictureInCr3(file: Buffer): Buffer {
  const size = file.readUInt32BE(file.indexOf('stsz') + 8);
  const offset = Number(file.readBigUInt64BE(file.indexOf('co64') + 12));
  return file.subarray(offset, offset + size);
}

/** Fujifilm's: a header of places, a JPEG with all metadata, and the raw. */
export async function makeRaf(): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#385' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'FUJIFILM', Model: 'X-T30' } })
    .toBuffer();
  const padding = 4 - (jpeg.length % 4);
  const meta = u32(0);
  const metaAt = 0x94 + jpeg.length + padding;
  const head = zeros(0x94);
  head.write('FUJIFILMCCD-RAW 0201FF393101X-T30', 'latin1');
  head.write('0100', 0x3c, 'latin1');
  const places = [0x94, jpeg.length, metaAt, meta.length, metaAt + meta.length, PICTURE.length];
  for (const [index, place] of places.entries()) head.writeUInt32BE(place, 0x54 + index * 4);
  return Buffer.concat([head, jpeg, zeros(padding), meta, PICTURE]);
}

/** What the header says is the raw. */
export function pictureInRaf(file: Buffer): Buffer {
  const [offset, length] = [file.readUInt32BE(0x64), file.readUInt32BE(0x68)];
  return file.subarray(offset, offset + length);
}

/** What a reader of the picture must find in each of these files. */
export const isPicture = (bytes: Buffer): boolean => bytes.equals(PICTURE);
