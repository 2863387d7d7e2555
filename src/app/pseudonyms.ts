/** Words that cameras and apps write into the names of files: they say nothing of anybody, and dates are read by them. */
export const COMMON =
  'img vid pxl mvimg dsc dscf dscn gopr mov burst cover raw original edit edited copy night portrait mp photo video image audio ' +
  'screenshot screenrecording screen recording bildschirmfoto whatsapp wa signal am pm at um upload library mnt data';

const WORD = /[\p{L}\p{M}]+/gu;

/** In lower case. */
export const wordsOf = (text: string): readonly string[] =>
  (text.normalize('NFC').match(WORD) ?? []).map((one) => one.toLowerCase());

/** Other words for words, the same for the same, in the case of the one they stand for. */
export function pseudonyms(kept: ReadonlySet<string>): (text: string) => string {
  const known = new Map<string, string>();
  let count = 0;
  const other = (): string => {
    for (;;) {
      const made = `x${lettersOf(count++)}`;
      if (!kept.has(made)) return made;
    }
  };
  const replace = (written: string): string => {
    const key = written.toLowerCase();
    if (kept.has(key)) return written;
    const made = known.get(key) ?? other();
    known.set(key, made);
    if (written === key) return made;
    return written === written.toUpperCase() && written.length > 1 ? made.toUpperCase() : `X${made.slice(1)}`;
  };
  return (one: string): string => one.normalize('NFC').replace(WORD, replace);
}

/** 0, 1, 2 … as `a`, `b` … `ba`. */
const lettersOf = (number: number): string =>
  (number < 26 ? '' : lettersOf(Math.floor(number / 26))) + String.fromCharCode(97 + (number % 26));
