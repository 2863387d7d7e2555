import { type CliWorld, openCliWorld } from './cli-world.js';

/** Merges and trashes a duplicate, archives a screenshot into a new album. */
export const RULES = `
version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums, tags] } }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ visibility: archive }, { add-to-album: { name: Screenshots, create: true } }]
`;

export const LIBRARY = {
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, albums: ['Rome'], tags: ['trip'] },
    shot: { filename: 'Screenshot_1.png' },
    other: { filename: 'other.jpg' },
  },
};

export const openDedupeWorld = (rules = RULES): Promise<CliWorld> => openCliWorld(LIBRARY, rules);

/** What a traceback of ours would look like, wherever it is printed. */
export const STACK = /\n\s+at .*[(/].*:\d+:\d+/;
