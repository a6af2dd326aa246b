import { Resvg } from '@resvg/resvg-js';

/** Width and height of a PNG in pixels, from its header; undefined when it is no PNG. */
export function pngSize(png: Uint8Array): { width: number; height: number } | undefined {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Draws an SVG at its own size. */
export function renderPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** What is wrong with an icon by Teams' rules: 192 × 192 in colour, 32 × 32 white on nothing. */
export function iconFaults(name: 'color.png' | 'outline.png', png: Uint8Array): readonly string[] {
  const wanted = name === 'color.png' ? 192 : 32;
  const size = pngSize(png);
  if (size?.width !== wanted || size.height !== wanted) {
    const found = size === undefined ? 'no PNG' : `${size.width} × ${size.height}`;
    return [`${name}: must be ${wanted} × ${wanted} pixels, found ${found}`];
  }
  const pixels = pixelsOf(png, wanted);
  return name === 'color.png' ? colourFaults(pixels) : outlineFaults(pixels);
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function colourFaults(pixels: readonly Pixel[]): readonly string[] {
  return pixels.every(([, , , alpha]) => alpha === 255)
    ? []
    : ['color.png: must fill its square; see-through parts vanish in dark mode'];
}

function outlineFaults(pixels: readonly Pixel[]): readonly string[] {
  const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
  const faults: string[] = [];
  if (drawn.length === 0) faults.push('outline.png: shows nothing');
  if (drawn.length === pixels.length) faults.push('outline.png: must have a transparent ground');
  // Edges are smoothed by transparency; the drawing library stores them up to rounding of white.
  const white = ([red, green, blue]: Pixel) => Math.min(red, green, blue) >= 250;
  if (!drawn.every(white)) faults.push('outline.png: must be white only');
  return faults;
}

/** The pixels of a square PNG, by drawing it once more. */
function pixelsOf(png: Uint8Array, size: number): readonly Pixel[] {
  const data = Buffer.from(png).toString('base64');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
    `<image width="${size}" height="${size}" href="data:image/png;base64,${data}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: size * size }, (_, at): Pixel => {
    const alpha = pixels[at * 4 + 3] ?? 0;
    // The renderer gives colours multiplied by alpha.
    const colour = (channel: number) =>
      alpha === 0 ? 0 : Math.round(((pixels[at * 4 + channel] ?? 0) * 255) / alpha);
    return [colour(0), colour(1), colour(2), alpha];
  });
}
