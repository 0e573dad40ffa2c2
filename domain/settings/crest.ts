/** The office's own crest, as a file that papers may carry. */
import { fail, ok, type Result } from '../result';

export const CREST_TYPES = ['image/png', 'image/jpeg'] as const;
export type CrestType = (typeof CREST_TYPES)[number];

/** Bytes, and pixels of a side: sharp at 16 mm on a laser printer, and no burden on every paper. */
export const CREST_LIMITS = { bytes: 300_000, least: 48, most: 2000 } as const;

export type CrestError = { code: 'crest-kind' | 'crest-too-large' | 'crest-too-small' };

/** What kind of picture these bytes are, by what stands in them and never by a name. */
export function crestType(bytes: Uint8Array): Result<CrestType, CrestError> {
  const png = pngSides(bytes);
  const sides = png ?? jpegSides(bytes);
  if (!sides) return fail('crest-kind');
  if (bytes.length > CREST_LIMITS.bytes || Math.max(...sides) > CREST_LIMITS.most)
    return fail('crest-too-large');
  if (Math.min(...sides) < CREST_LIMITS.least) return fail('crest-too-small');
  return ok(png ? 'image/png' : 'image/jpeg');
}

type Sides = readonly [width: number, height: number];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A PNG begins with its header, which begins with the two sides. */
function pngSides(bytes: Uint8Array): Sides | undefined {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = viewOf(bytes);
  return [view.getUint32(16), view.getUint32(20)];
}

const HOLDS_NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !HOLDS_NO_FRAME.has(marker);

/** A JPEG is a row of segments; the one that begins a frame names the sides. */
function jpegSides(bytes: Uint8Array): Sides | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
