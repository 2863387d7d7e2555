import type { Light } from '../../src/sandbox/demo/manifest.js';

/** Colours of one time of day, from the top of the sky to the foreground. */
export interface Palette {
  readonly sky: readonly [string, string];
  readonly sun: string;
  /** Height of sun or moon, 0 at the top. */
  readonly sunAt: number;
  readonly water: readonly [string, string];
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly lamp: string;
}

export const PALETTES: Readonly<Record<Light, Palette>> = {
  dawn: {
    sky: ['#8fb8de', '#fbe3c8'],
    sun: '#fff3d6',
    sunAt: 170,
    water: ['#b9d4de', '#5d8fa8'],
    far: '#a7b6c9',
    middle: '#7d93a8',
    near: '#566f6b',
    lamp: '#f7e6b5',
  },
  day: {
    sky: ['#4f9be0', '#d5ecfa'],
    sun: '#fffbe0',
    sunAt: 80,
    water: ['#5fb3d9', '#1f6fa5'],
    far: '#8fb3c4',
    middle: '#6fa27a',
    near: '#4d8350',
    lamp: '#e9f2f7',
  },
  dusk: {
    sky: ['#46408a', '#ff9e6d'],
    sun: '#ffd27f',
    sunAt: 230,
    water: ['#d98a78', '#3f3a6e'],
    far: '#8a6a8f',
    middle: '#5e4a72',
    near: '#3b3354',
    lamp: '#ffd98a',
  },
  night: {
    sky: ['#0b1030', '#31427a'],
    sun: '#f2f4ff',
    sunAt: 90,
    water: ['#2c3f73', '#0d1535'],
    far: '#2b3763',
    middle: '#1e2749',
    near: '#131a33',
    lamp: '#ffe08a',
  },
};

/** A generator of numbers in [0, 1) that the name alone determines (mulberry32 over an FNV-1a hash). */
export function randomFrom(name: string): () => number {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
