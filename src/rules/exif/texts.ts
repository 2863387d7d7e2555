/** What no metadata format holds: control characters, and halves of characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every kind of metadata can hold; what cannot be written becomes a blank. */
export const cleanText = (text: string): string => text.replace(UNWRITABLE, ' ').trim();

/** On one line. */
export const oneLine = (text: string): string =>
  cleanText(text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' '));

/** Cuts to so many characters, never inside one. */
export const cutText = (text: string, length: number): string => [...text].slice(0, length).join('').trim();

/** Cuts to so many bytes of UTF-8, never inside a character: IPTC counts bytes. */
export function cutBytes(text: string, bytes: number): string {
  let size = 0;
  let cut = '';
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    cut += character;
  }
  return cut.trim();
}
