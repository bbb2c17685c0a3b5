/** Full sight, or without the red (protan) or green (deutan) cones. */
export type PrerenderedChart = 'full' | 'protan' | 'deutan';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SEEN: Readonly<Record<PrerenderedChart, readonly [Triple, Triple, Triple]>> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
};

/** WCAG contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** How far apart two colours look, CIE76 in Lab; some 2.3 is just noticeable. */
export function differenceSeen(a: string, b: string, sight: PrerenderedChart): number {
  const [x, y] = [lab(seen(linear(a), sight)), lab(seen(linear(b), sight))];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seen(rgb: Triple, sight: PrerenderedChart): Triple {
  const row = (m: Triple) => Math.min(1, Math.max(0, m[0] * rgb[0] + m[1] * rgb[1] + m[2] * rgb[2]));
  const [r, g, b] = SEEN[sight];
  return [row(r), row(g), row(b)];
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
