// A picture in at most 256 colours: a third of the bytes, and nobody sees it.
import {crc32, deflateSync} from 'node:zlib';
import {readPng} from './read-png.mjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;
/** How alike two colours are to become one; the first that is enough is used. */
const STEPS = [1, 4, 8, 12, 16, 24, 32, 48];

const rounded = (colour, step) =>
  [16, 8, 0].reduce(
    (sum, shift) => sum * 256 + Math.floor(((colour >> shift) & 255) / step),
    0,
  );

/** Each group of like colours by the one of them that is there most often. */
const palette = (pixels, step) => {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const groups = new Map();
  for (const [colour, count] of counts) {
    const key = rounded(colour, step);
    const best = groups.get(key);
    if (!best || best.count < count) groups.set(key, {colour, count});
  }
  return groups;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The same picture, indexed (PNG, 11.2.2: colour type 3). */
export const smallPng = (png) => {
  const {height, pixels, width} = readPng(Buffer.from(png));
  const step = STEPS.find((one) => palette(pixels, one).size <= MOST_COLOURS);
  const groups = palette(pixels, step);
  const places = new Map([...groups.keys()].map((key, place) => [key, place]));
  const colours = Buffer.alloc(groups.size * 3);
  for (const [place, {colour}] of [...groups.values()].entries()) {
    colours.writeUIntBE(colour, place * 3, 3);
  }
  const lines = Buffer.alloc((width + 1) * height);
  for (const [index, pixel] of pixels.entries()) {
    const at = index + Math.floor(index / width) + 1;
    lines[at] = places.get(rounded(pixel, step));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
