import { describe, expect, it } from 'vitest';
import {
  manifestHash,
  manifestHeadSchema,
  manifestSchema,
  type Manifest,
} from '../../../domain/reconciliation/manifest';
import {
  CSV_FILE_NAMES,
  headerOf,
  LISTED_FILES,
  packageName,
} from '../../../domain/reconciliation/package-format';

const manifest: Manifest = {
  format: 'kaunter-siaga/reconciliation',
  version: 2,
  package: '5f0f0c1e-1c5b-4b39-9a2e-0d0b8f6f4e4a',
  drill: false,
  office: { code: 'MRS-KB', name: 'Mahkamah Rendah Syariah Contoh', kind: 'court' },
  counter: { code: 'K01', epoch: '0b8f6f4e-4a9e-4c1a-9a58-0d6f0c1f2a3b' },
  outage: { id: 'G1', system: 'ESV3', startedAt: '2026-11-21T08:15:00+08:00', restoredAt: null },
  generatedAt: '2026-11-21T17:00:00+08:00',
  generatedBy: 'o-7',
  app: { version: '0.1.0' },
  check: { seq: 2, at: '2026-11-21T17:00:00+08:00', result: 'whole' },
  alone: [],
  files: [{ name: 'receipts.csv', bytes: 10, sha256: 'a'.repeat(64), rows: 0 }],
  totals: {
    receipts: 0,
    cancelled: 0,
    amountSen: 0,
    earlierCancelledSen: 0,
    byMethod: {},
    byRevenueCode: {},
  },
  journal: { firstSeq: 1, lastSeq: 3, headHash: 'b'.repeat(64) },
  previous: null,
  publicKey: `${'A'.repeat(43)}=`,
  keyStore: 'file',
};

describe('the manifest', () => {
  it('is taken as FORMAT writes it', () => {
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
  });

  it.each<[string, unknown]>([
    ['a key too many', { ...manifest, note: '' }],
    ['a key too few', { ...manifest, drill: undefined }],
    ['another version', { ...manifest, version: 1 }],
    ['a fraction of a sen', { ...manifest, totals: { ...manifest.totals, amountSen: 0.5 } }],
    ['an epoch that is no UUID', { ...manifest, counter: { code: 'K01', epoch: '1' } }],
    ['a code with a path', { ...manifest, counter: { ...manifest.counter, code: '../K1' } }],
    ['a key of 31 bytes', { ...manifest, publicKey: 'A'.repeat(43) }],
    ['a time without a zone', { ...manifest, generatedAt: '2026-11-21T17:00:00' }],
    ['a seq of nought', { ...manifest, journal: { ...manifest.journal, firstSeq: 0 } }],
  ])('refuses %s', (_, value) => {
    expect(manifestSchema.safeParse(value).success).toBe(false);
  });

  it('of another version can still be told for what it is', () => {
    expect(manifestHeadSchema.parse({ ...manifest, version: 3 }).version).toBe(3);
  });
});

describe('what the closing entry binds', () => {
  const sha256 = (text: string): string => text;

  it('is the manifest without files, totals and journal', () => {
    const { files: _files, totals: _totals, journal: _journal, ...head } = manifest;
    expect(manifestHash(manifest, sha256)).toBe(manifestHash(head, sha256));
    for (const key of Object.keys(head))
      expect(manifestHash({ ...manifest, [key]: 'x' }, sha256)).not.toBe(manifestHash(manifest, sha256));
  });
});

describe('names', () => {
  it('of packages carry the codes and the local time', () => {
    const name = packageName({
      office: 'MRS-KB',
      counter: 'K01',
      outage: 'G1',
      at: '2026-11-21T17:00:05+08:00',
    });
    expect(name).toBe('penyesuaian-MRS-KB-K01-G1-20261121T170005.zip');
  });

  it('of a periodic package has no outage', () => {
    const parts = { office: 'A', counter: 'K01', outage: null, at: '2026-11-21T17:00:05+08:00' };
    expect(packageName(parts)).toBe('penyesuaian-A-K01-BERKALA-20261121T170005.zip');
  });

  it.each(['', 'k01', 'K/1', 'K 1', 'A'.repeat(17)])('refuse the code %j', (counter) => {
    expect(() =>
      packageName({ office: 'A', counter, outage: 'G1', at: '2026-11-21T17:00:05+08:00' }),
    ).toThrow(RangeError);
  });

  it('of files lie flat and stand once', () => {
    expect(LISTED_FILES).toHaveLength(23);
    expect(new Set(LISTED_FILES).size).toBe(23);
    expect(LISTED_FILES.every((name) => /^[a-z0-9-]+\.(csv|ndjson|pdf)$/.test(name))).toBe(true);
  });

  it('of columns stand once per file', () => {
    for (const columns of CSV_FILE_NAMES.map(headerOf)) expect(new Set(columns).size).toBe(columns.length);
  });
});
