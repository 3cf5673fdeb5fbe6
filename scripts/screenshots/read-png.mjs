// Reads the pixels of a PNG as Chromium writes them: 8 bits, not interlaced.
import {inflateSync} from 'node:zlib';

const FIRST_CHUNK = 8;
const CHANNELS = {2: 3, 6: 4};

function* chunksOf(png) {
  for (let at = FIRST_CHUNK; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield [type, png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((byte) =>
    Math.abs(guess - byte),
  );
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
};

/** Predicts a byte, by the filter type of its line (PNG, 9.2). */
const PREDICTORS = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Reads width, height and each pixel as a number, 0xRRGGBB. */
export const readPng = (png) => {
  const chunks = [...chunksOf(png)];
  const [, header] = chunks[0];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9]];
  if (header[8] !== 8 || !channels)
    throw new Error('Only 8-bit RGB and RGBA can be read.');
  const data = chunks
    .filter(([type]) => type === 'IDAT')
    .map(([, bytes]) => bytes);
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const predict = PREDICTORS[raw[y * (stride + 1)]];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : bytes[at - channels];
      const up = y === 0 ? 0 : bytes[at - stride];
      const corner =
        x < channels || y === 0 ? 0 : bytes[at - stride - channels];
      bytes[at] = raw[y * (stride + 1) + 1 + x] + predict(left, up, corner);
    }
  }
  const pixels = Array.from({length: width * height}, (_, index) =>
    bytes.readUIntBE(index * channels, 3),
  );
  return {width, height, pixels};
};
