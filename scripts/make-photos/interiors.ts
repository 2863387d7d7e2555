import { DRAWN } from '../../src/sandbox/demo/manifest.js';
import { type Brush, gradient, hills, rect, times } from './landscapes.js';

const { width, height } = DRAWN;

export function table({ accent, palette, random }: Brush): string {
  return `<defs>${gradient('wood', ['#a8764e', '#6e4629'])}</defs>${rect(0, 0, width, height, 'url(#wood)')}
    ${times(9, (index) => rect(0, index * 54 + random() * 10, width, 2, '#5a381f', 'opacity=".5"'))}
    <ellipse cx="320" cy="260" rx="210" ry="170" fill="#f4f1ec"/><ellipse cx="320" cy="260" rx="165" ry="130" fill="${palette.lamp}" opacity=".35"/>
    ${times(7, (index) => {
      const turn = (index / 7) * 2 * Math.PI + random();
      return `<ellipse cx="${320 + Math.cos(turn) * 85}" cy="${260 + Math.sin(turn) * 65}" rx="${34 + random() * 14}" ry="${28 + random() * 10}" fill="${accent}" stroke="#7a4a1e" stroke-opacity=".35" stroke-width="4"/>`;
    })}<circle cx="320" cy="258" r="34" fill="${palette.middle}" opacity=".6"/>`;
}

export function room({ accent, palette, random }: Brush): string {
  return `<defs>${gradient('wall', ['#f0dfc8', '#d8b892'])}${gradient('pane', palette.sky)}</defs>${rect(0, 0, width, 370, 'url(#wall)')}${rect(0, 370, width, 110, '#8a6248')}
    ${rect(40, 50, 150, 170, '#fff')}${rect(50, 60, 62, 150, 'url(#pane)')}${rect(118, 60, 62, 150, 'url(#pane)')}
    <path d="M545 90 l60 120 h-28 l44 90 h-30 l50 95 h-192 l50 -95 h-30 l44 -90 h-28 z" fill="${accent}"/>${rect(532, 395, 26, 30, '#5a4334')}
    ${times(16, () => `<circle cx="${490 + random() * 110}" cy="${190 + random() * 190}" r="6" fill="${random() < 0.5 ? palette.lamp : '#fff'}"/>`)}
    ${rect(60, 330, 300, 60, palette.middle, 'rx="18"')}`;
}

/** A phone's or computer's screen: a bar, cards and lines where text would be. */
export function screen({ accent, palette, random }: Brush): string {
  const dark = palette.sky[0] === '#0b1030';
  const [ground, card, text] = dark ? ['#14171f', '#232836', '#8b93a7'] : ['#f3f5f8', '#ffffff', '#9aa3b2'];
  return `${rect(0, 0, width, height, ground)}${rect(0, 0, width, 64, accent)}${rect(24, 24, 180, 16, '#fff', 'rx="8"')}
    ${times(4, (index) => {
      const top = 84 + index * 98;
      return `${rect(24, top, 592, 84, card, 'rx="10"')}${rect(40, top + 16, 52, 52, accent, `rx="26" opacity="${0.4 + random() * 0.6}"`)}${rect(110, top + 20, 200 + random() * 220, 12, text, 'rx="6"')}${rect(110, top + 46, 120 + random() * 340, 10, text, 'rx="5" opacity=".5"')}`;
    })}`;
}

export function paper({ random }: Brush): string {
  return `${rect(0, 0, width, height, '#b9b2a6')}<g transform="rotate(-1.5 320 240)">${rect(110, 18, 420, 450, '#fbfaf6')}${rect(150, 54, 150, 20, '#3d4658')}
    ${times(12, (index) => rect(150, 110 + index * 25, 120 + random() * 200, 7, '#8d93a0'))}${rect(390, 420, 100, 14, '#3d4658')}</g>`;
}

export function sticker({ accent }: Brush): string {
  return `<circle cx="320" cy="240" r="200" fill="${accent}"/><circle cx="250" cy="200" r="26" fill="#3a2a10"/><circle cx="390" cy="200" r="26" fill="#3a2a10"/><path d="M210 290 q110 110 220 0" fill="none" stroke="#3a2a10" stroke-width="22" stroke-linecap="round"/>`;
}

/** An old print on a scanner: faded colours in a white frame. */
const print = (inside: string): string =>
  `${rect(0, 0, width, height, '#e9e4d8')}<g transform="translate(34 26) scale(.894 .892)">${inside}</g>${rect(34, 26, 572, 428, '#c78f4a', 'opacity=".34"')}`;

export const meadowScan = (brush: Brush): string => print(hills({ ...brush, accent: '#a9b36a' }));

export const houseScan = (brush: Brush): string =>
  print(
    `${hills(brush)}${rect(190, 230, 270, 170, '#e6d7bd')}<path d="M170 235 L325 130 L480 235 Z" fill="#9c4a37"/>${rect(300, 310, 54, 90, '#6b4a33')}${rect(215, 270, 54, 50, '#9fc0d0')}${rect(385, 270, 54, 50, '#9fc0d0')}`,
  );
