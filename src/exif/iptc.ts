import { open } from 'node:fs/promises';

/** Bytes from the beginning of a JPEG that are looked through. */
const HEAD = 1 << 18;
/** Stands before IPTC in a JPEG. Source: https://exiftool.org/TagNames/JPEG.html */
const PHOTOSHOP = 'Photoshop 3.0';
/** Record 1:90, CodedCharacterSet, with the escape sequence of UTF-8. Source: IPTC-NAA IIM 4.2, chapter 5 and appendix C */
const UTF8 = Buffer.from([0x1c, 0x01, 0x5a, 0x00, 0x03, 0x1b, 0x25, 0x47]);

/**
 * IPTC says in one tag how all of its texts are encoded, so those that are there are brought to UTF-8 along with what
 * is written. A JPEG that has none, or has them so, is told from its bytes: copying the tags costs as much as reading
 * the file again.
 */
export async function iptcArgs(
  file: string,
  tags: readonly string[],
): Promise<{ readonly tags: Readonly<Record<string, string>>; readonly args: readonly string[] }> {
  const own = tags.filter((tag) => /^iptc:/i.test(tag));
  if (own.length === 0) return { tags: {}, args: [] };
  const utf8 = { 'IPTC:CodedCharacterSet': 'UTF8' };
  if (/\.jpe?g$/i.test(file) && isUtf8OrNone(await headOf(file))) return { tags: utf8, args: [] };
  const others = ['IPTC:CodedCharacterSet', ...own].map((tag) => `--${tag}`);
  return { tags: utf8, args: ['-tagsFromFile', '@', '-iptc:all', ...others] };
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, HEAD));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Whether the segments before the picture begins hold no IPTC, or one in UTF-8; what cannot be told is no. */
function isUtf8OrNone(head: Buffer): boolean {
  for (let at = 2; at + 4 <= head.length && head[at] === 0xff; at += 2 + head.readUInt16BE(at + 2)) {
    // Start of scan: the picture.
    if (head[at + 1] === 0xda) return !head.includes(PHOTOSHOP) || head.includes(UTF8);
  }
  return false;
}
