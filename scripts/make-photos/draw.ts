import {
  type Box,
  DRAWN,
  FRAME_STEP,
  type Manifest,
  type Photo,
  type Scene,
} from '../../src/sandbox/demo/manifest.js';
import { houseScan, meadowScan, paper, room, screen, sticker, table } from './interiors.js';
import { type Brush, city, forest, hills, sea, temple, tower } from './landscapes.js';
import { PALETTES, randomFrom } from './palette.js';

const SCENES: Readonly<Record<Scene, (brush: Brush) => string>> = {
  sea,
  hills,
  city,
  forest,
  tower,
  temple,
  table,
  room,
  screen,
  paper,
  sticker,
  'meadow-scan': meadowScan,
  'house-scan': houseScan,
};

type Look = Manifest['people'][string];

/** A person whose face fills the box: that the drawing and Immich's face boxes agree is the point of it. */
function person([left, top, right, bottom]: Box, { hair, skin, shirt }: Look): string {
  const [w, h] = [right - left, bottom - top];
  const [x, y] = [left + w / 2, top + h / 2];
  const eye = (side: number) =>
    `<circle cx="${x + side * w * 0.2}" cy="${y}" r="${w * 0.055}" fill="#2b2220"/>`;
  return `<path d="M${x - w * 0.95} ${DRAWN.height} q0 ${-(DRAWN.height - bottom) * 0.95} ${w * 0.95} ${-(DRAWN.height - bottom) * 0.98} q${w * 0.95} 0 ${w * 0.95} ${(DRAWN.height - bottom) * 0.98} z" fill="${shirt}"/>
    <ellipse cx="${x}" cy="${y - h * 0.06}" rx="${w * 0.52}" ry="${h * 0.54}" fill="${hair}"/>
    <ellipse cx="${x}" cy="${y + h * 0.06}" rx="${w * 0.42}" ry="${h * 0.44}" fill="${skin}"/>${eye(-1)}${eye(1)}
    <path d="M${x - w * 0.17} ${y + h * 0.23} q${w * 0.17} ${h * 0.13} ${w * 0.34} 0" fill="none" stroke="#8c3b32" stroke-width="${w * 0.04}" stroke-linecap="round"/>`;
}

/** The picture as SVG, 640x480; `frame` moves the people, or the whole view when there are none. */
export function drawPhoto(manifest: Manifest, photo: Photo, frame = photo.frame ?? 0): string {
  const picture = manifest.pictures[photo.picture]!;
  const palette = PALETTES[picture.light];
  const scene = SCENES[picture.scene]({
    palette,
    accent: picture.accent ?? palette.middle,
    random: randomFrom(photo.picture),
  });
  const shift = frame * FRAME_STEP;
  const faces = Object.entries(picture.faces ?? {}).map(([name, box]) => person(box, manifest.people[name]!));
  const zoom = faces.length === 0 ? 1 + frame / 40 : 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${DRAWN.width}" height="${DRAWN.height}" viewBox="0 0 640 480">
    <g transform="translate(320 240) scale(${zoom}) translate(-320 -240)">${scene}</g><g transform="translate(${shift} 0)">${faces.join('')}</g></svg>`;
}
