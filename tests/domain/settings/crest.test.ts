import { describe, expect, it } from 'vitest';
import { CREST_LIMITS, crestType } from '../../../domain/settings/crest';

/** The head of a PNG of these sides, and as many bytes after it. */
function png(width: number, height: number, more = 0): Uint8Array {
  const bytes = new Uint8Array(24 + more);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A JPEG with one segment of remarks before its frame. */
function jpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame]);
}

describe('a crest', () => {
  it.each([
    ['a PNG', png(400, 400), { ok: true, value: 'image/png' }],
    ['a JPEG', jpeg(300, 500), { ok: true, value: 'image/jpeg' }],
    ['a page', new TextEncoder().encode('<svg onload="x"/>'), { ok: false, error: { code: 'crest-kind' } }],
    ['a JPEG cut short', jpeg(300, 500).slice(0, 9), { ok: false, error: { code: 'crest-kind' } }],
    ['nothing', new Uint8Array(), { ok: false, error: { code: 'crest-kind' } }],
    ['a dot', png(16, 400), { ok: false, error: { code: 'crest-too-small' } }],
    ['a wall', png(400, CREST_LIMITS.most + 1), { ok: false, error: { code: 'crest-too-large' } }],
    ['a weight', png(400, 400, CREST_LIMITS.bytes), { ok: false, error: { code: 'crest-too-large' } }],
  ])('%s', (_name, bytes, said) => expect(crestType(bytes)).toEqual(said));
});
