import { DRAWN } from '../../src/sandbox/demo/manifest.js';
import type { Palette } from './palette.js';

/** Everything a scene is drawn from. */
export interface Brush {
  readonly palette: Palette;
  readonly accent: string;
  readonly random: () => number;
}

const { width, height } = DRAWN;

export const gradient = (id: string, [from, to]: readonly [string, string]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(w)}" height="${Math.round(h)}" fill="${fill}" ${more}/>`;

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export function sky({ palette, random }: Brush): string {
  const x = 90 + random() * (width - 180);
  return `<defs>${gradient('sky', palette.sky)}<radialGradient id="glow"><stop offset="0" stop-color="${palette.sun}" stop-opacity=".9"/><stop offset="1" stop-color="${palette.sun}" stop-opacity="0"/></radialGradient></defs>
    ${rect(0, 0, width, height, 'url(#sky)')}
    <circle cx="${x}" cy="${palette.sunAt}" r="120" fill="url(#glow)"/><circle cx="${x}" cy="${palette.sunAt}" r="30" fill="${palette.sun}"/>`;
}

/** One ridge of hills across the picture: a smooth line around `top`. */
function ridge(top: number, swing: number, fill: string, random: () => number): string {
  const points = Array.from(
    { length: 6 },
    (_, index) => [index * 128, top + (random() - 0.5) * swing] as const,
  );
  const line = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return `C${fromX + 64} ${fromY} ${x - 64} ${y} ${x} ${y}`;
  });
  return `<path d="M0 ${points[0]![1]} ${line.join(' ')} V${height} H0 Z" fill="${fill}"/>`;
}

export function hills(brush: Brush): string {
  const { palette, accent, random } = brush;
  return (
    sky(brush) +
    ridge(210, 130, palette.far, random) +
    ridge(280, 90, palette.middle, random) +
    ridge(340, 70, accent, random) +
    ridge(420, 40, palette.near, random)
  );
}

export function sea(brush: Brush): string {
  const { palette, accent, random } = brush;
  const x = 80 + random() * 380;
  return `${sky(brush)}<defs>${gradient('water', palette.water)}</defs>${rect(0, 270, width, 210, 'url(#water)')}
    ${times(26, () => rect(random() * width, 280 + random() * 190, 30 + random() * 60, 2, palette.sun, 'opacity=".35" rx="1"'))}
    <path d="M${x} 330 h110 l-22 26 h-66 z" fill="${palette.near}"/><path d="M${x + 55} 326 V210 l52 108 z" fill="${accent}"/><path d="M${x + 50} 326 V232 l-40 84 z" fill="${palette.lamp}"/>`;
}

export function forest(brush: Brush): string {
  const { palette, accent, random } = brush;
  const tree = (x: number, foot: number, size: number, fill: string) =>
    `${rect(x - size / 14, foot - size * 0.2, size / 7, size * 0.2, '#5a4334')}<path d="M${x} ${foot - size} l${size * 0.32} ${size * 0.45} h${-size * 0.12} l${size * 0.2} ${size * 0.4} h${-size * 0.8} l${size * 0.2} ${-size * 0.4} h${-size * 0.12} z" fill="${fill}"/>`;
  return `${sky(brush)}${rect(0, 330, width, 150, palette.near)}
    ${times(12, (index) => tree(index * 58 + random() * 20, 345, 130 + random() * 60, palette.far))}
    ${times(8, (index) => tree(index * 90 + random() * 40, 390, 170 + random() * 70, palette.middle))}
    ${times(5, (index) => tree(60 + index * 140 + random() * 40, 455, 190 + random() * 60, accent))}`;
}

export function city(brush: Brush): string {
  const { palette, accent, random } = brush;
  const house = (x: number, w: number, h: number, fill: string, foot: number) =>
    rect(x, foot - h, w, h, fill) +
    times(Math.floor(w / 20) * Math.floor(h / 30), (index) => {
      const columns = Math.floor(w / 20);
      const lit = random() < 0.45 ? palette.lamp : palette.near;
      return rect(
        x + 6 + (index % columns) * 20,
        foot - h + 10 + Math.floor(index / columns) * 30,
        9,
        14,
        lit,
        'opacity=".8"',
      );
    });
  return `${sky(brush)}
    ${times(9, (index) => house(index * 76 - 10, 66, 110 + random() * 130, palette.far, 400))}
    ${times(7, (index) => house(index * 100 - 20, 80, 80 + random() * 110, index === 3 ? accent : palette.middle, 420))}
    ${rect(0, 415, width, 65, palette.near)}${times(8, (index) => rect(index * 90 + 10, 446, 44, 5, palette.lamp, 'opacity=".7"'))}`;
}

export function tower(brush: Brush): string {
  const { palette, accent } = brush;
  return `${hills({ ...brush, accent: palette.middle })}
    <path d="M320 60 L332 200 L352 300 L392 430 H366 L340 340 H300 L274 430 H248 L288 300 L308 200 Z" fill="${accent}"/>
    ${rect(284, 290, 72, 14, palette.lamp)}${rect(300, 200, 40, 9, palette.lamp)}${rect(317, 26, 6, 40, accent)}`;
}

export function temple(brush: Brush): string {
  const { palette } = brush;
  const roof = (y: number, half: number) =>
    `<path d="M${320 - half} ${y} q${half * 0.4} -8 ${half * 0.55} -36 h${half * 0.9} q${half * 0.15} 28 ${half * 0.55} 36 z" fill="#7a2f2a"/>${rect(320 - half * 0.55, y, half * 1.1, 44, '#d9b48a')}`;
  return `${hills({ ...brush, accent: '#c98da3' })}${roof(385, 190)}${roof(305, 150)}${roof(225, 110)}${rect(316, 140, 8, 50, palette.near)}${rect(120, 428, 400, 18, '#8b7b6b')}`;
}
