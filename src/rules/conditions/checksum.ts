import type { ConditionDefinition } from '../definitions.js';

/** `checksum`: SHA-1 of the file, as Immich writes it (base64) or as `sha1sum` does (hexadecimal). */
export const checksum: ConditionDefinition = {
  name: 'checksum',
  compile(written) {
    const wanted = new Set([written as string | readonly string[]].flat().map(base64Of));
    return {
      word: 'checksum',
      needs: [{ field: 'checksum' }],
      test: (asset) => wanted.has(asset.checksum),
      actual: (asset) => asset.checksum,
    };
  },
};

const base64Of = (text: string): string =>
  text.length === 40
    ? btoa(text.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))
    : text;
