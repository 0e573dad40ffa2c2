import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LISTED_FILES } from '../../domain/reconciliation/package-format';
import { keyFingerprint, packageSigner } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { writePackage } from '../../package/write-package';
import { content, manifestOf, ownFolder, unpack, written } from './package-files';
import { key, OTHER_EPOCH, sampleRegister, SampleRegister } from './sample-register';

const signer = packageSigner(key);
const NAME = 'penyesuaian-MSKB-K01-G1-20261121T170000.zip';

describe('a package', () => {
  test('bears its final name and verifies, with and without its key', async () => {
    const folder = await ownFolder();
    const path = await written(sampleRegister(), folder);
    expect(path).toBe(join(folder, NAME));
    expect(await readdir(folder)).toEqual([NAME]);
    const fingerprint = keyFingerprint(signer.publicKey);
    const whole = { whole: true, drill: false, fingerprint, problems: [] };
    expect(await verifyPackage(path)).toEqual({ ...whole, ok: false, signer: 'unknown' });
    expect(await verifyPackage(path, { expectedKey: signer.publicKey })).toEqual({
      ...{ ...whole, ok: true, signer: 'known' },
    });
  });

  test('holds every file once, flat, as another ZIP library reads it', async () => {
    const files = await unpack(await written(sampleRegister(), await ownFolder()));
    expect([...files.keys()].sort()).toEqual([...LISTED_FILES, 'manifest.json', 'manifest.sig'].sort());
    expect(content(files, 'collections.csv')).toBe(
      '\uFEFFcounter,epoch,seq,line,closing,date,method,revenue_code,receipts,amount_sen,bank_slip,banked_on,salt\r\n',
    );
    expect(content(files, 'manifest.sig')).toMatch(/^[A-Za-z0-9+/]{86}==$/);
  });

  test('states the totals that were worked out by hand', async () => {
    const { totals, journal, files } = manifestOf(
      await unpack(await written(sampleRegister(), await ownFolder())),
    );
    expect(totals).toEqual({
      receipts: 4,
      cancelled: 1,
      amountSen: 4005,
      earlierCancelledSen: 0,
      byMethod: { cash: 4000, card: 5 },
      byRevenueCode: { H0171101: 2500, H0171102: 1500, H0171103: 5 },
    });
    expect(journal).toMatchObject({ firstSeq: 1, lastSeq: 34 });
    expect(files.find(({ name }) => name === 'receipt-lines.csv')?.rows).toBe(5);
    expect(files.find(({ name }) => name === 'summary.pdf')?.rows).toBeNull();
  });

  test('writes cells exactly as they were entered', async () => {
    const files = await unpack(await written(sampleRegister(), await ownFolder()));
    expect(content(files, 'receipts.csv')).toContain(',"=HYPERLINK(""x"")",5,');
    expect(content(files, 'receipt-lines.csv')).toContain('"Fi\r\nsaman"');
  });

  test('follows the former package of its counter, whose receipts it may cancel', async () => {
    const folder = await ownFolder();
    const before = await written(sampleRegister(), folder);
    const { journal } = manifestOf(await unpack(before));
    const second = SampleRegister.after({ lastSeq: journal.lastSeq, headHash: journal.headHash });
    second.issue(6, 'cash', [['H0171101', 2000]]);
    second.cancel('R2-000004', 1000);
    const result = await writePackage({
      folder,
      source: second.source({ generatedAt: '2026-11-21T10:00:00.000Z' }),
      signer,
    });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.path).toMatch(/20261121T180000\.zip$/);
    expect(manifestOf(await unpack(result.value.path)).totals).toMatchObject({
      receipts: 1,
      cancelled: 1,
      amountSen: 2000,
      earlierCancelledSen: 1000,
    });
    expect((await verifyPackage(result.value.path)).problems).toEqual([]);
  });

  test('without a single receipt is a package too', async () => {
    const register = new SampleRegister(key);
    register.open();
    expect((await verifyPackage(await written(register, await ownFolder()))).whole).toBe(true);
  });

  test('of a drill says so', async () => {
    const answer = await verifyPackage(await written(sampleRegister(true), await ownFolder()));
    expect(answer).toMatchObject({ whole: true, drill: true });
  });

  test('survives a new epoch within it, opened by its own entry', async () => {
    const register = sampleRegister();
    register.epoch = OTHER_EPOCH;
    register.open();
    register.issue(6, 'cash', [['H0171101', 2000]]);
    expect((await verifyPackage(await written(register, await ownFolder()))).whole).toBe(true);
  });
});

describe('a failure leaves nothing behind', () => {
  test('when the name is taken, and keeps the file that has it', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, NAME), 'mine');
    const result = await writePackage({ folder, source: sampleRegister().source(), signer });
    expect(result).toMatchObject({ ok: false, error: { code: 'package-exists' } });
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual([NAME]);
  });

  test('when the folder is gone', async () => {
    const folder = join(await ownFolder(), 'usb');
    const result = await writePackage({ folder, source: sampleRegister().source(), signer });
    expect(result).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  });

  test('when it is stopped', async () => {
    const folder = await ownFolder();
    let asked = 0;
    const shouldStop = (): boolean => (asked += 1) === 3;
    const result = await writePackage({ folder, source: sampleRegister().source(), signer, shouldStop });
    expect(result).toMatchObject({ ok: false, error: { code: 'package-stopped' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('when the rows break off', async () => {
    const folder = await ownFolder();
    const source = sampleRegister().source();
    const broken = {
      ...source,
      journal: () => {
        throw new Error('the register is closed');
      },
    };
    await expect(writePackage({ folder, source: broken, signer })).rejects.toThrow('the register is closed');
    expect(await readdir(folder)).toEqual([]);
  });

  test('when the rows are not what the journal says', async () => {
    const folder = await ownFolder();
    const register = sampleRegister();
    const made = register.rows['receipts.csv']?.[0];
    if (made === undefined) throw new Error('no receipt');
    made.row.payer = 'Orang lain';
    const result = await writePackage({ folder, source: register.source(), signer });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'package-unsound', problems: [{ code: 'row-changed', where: 'receipts.csv:2 seq 6' }] },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

test("removes this counter's half files once they are old, and no others", async () => {
  const folder = await ownFolder();
  const parts = ['MSKB-K01-G0', 'MSKB-K01-G1', 'MSKB-K02-G0'].map(
    (codes) => `.penyesuaian-${codes}-x.zip.ab.part`,
  );
  const [old = '', young = '', stranger = ''] = parts;
  for (const part of parts) await writeFile(join(folder, part), 'half');
  const yesterday = Date.now() / 1000 - 86_400;
  for (const part of [old, stranger]) await utimes(join(folder, part), yesterday, yesterday);
  await written(sampleRegister(), folder);
  expect((await readdir(folder)).sort()).toEqual([young, stranger, NAME].sort());
  expect((await stat(join(folder, NAME))).size).toBeGreaterThan(0);
});

describe('a package that leaves sealed', () => {
  const sealing = async (
    write: (plain: string, sealed: string, goOn: () => void) => Promise<void>,
    stop = { asked: false },
  ) => {
    const [folder, workshop] = [await ownFolder(), await ownFolder()];
    const result = await writePackage({
      ...{
        folder,
        source: sampleRegister().source(),
        signer,
        seal: { workshop, name: (plain) => `${plain}.age`, write },
      },
      shouldStop: () => stop.asked,
    });
    return { result, folder, left: [await readdir(folder), await readdir(workshop)], workshop };
  };

  test('comes into the folder as its sealed file alone, which was verified before', async () => {
    const seen: string[][] = [];
    const { result, folder, left } = await sealing(async (plain, sealed) => {
      expect((await verifyPackage(plain)).problems).toEqual([]);
      seen.push(await readdir(dirname(sealed)));
      await writeFile(sealed, 'termeterai');
    });
    expect(result).toEqual({ ok: true, value: { path: join(folder, `${NAME}.age`) } });
    expect(seen).toEqual([[]]);
    expect(left).toEqual([[`${NAME}.age`], []]);
    expect(await readFile(join(folder, `${NAME}.age`), 'utf8')).toBe('termeterai');
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'write-failed'],
  ])('and cannot be sealed (%s) leaves nothing, sealed or not', async (code, expected) => {
    const { result, left } = await sealing(async (_, sealed) => {
      await writeFile(sealed, 'separuh');
      throw Object.assign(new Error(code), { code, syscall: 'write' });
    });
    expect(result).toMatchObject({ ok: false, error: { code: expected } });
    expect(left).toEqual([[], []]);
  });

  test('is stopped between two pieces of it, and leaves nothing', async () => {
    const stop = { asked: false };
    const { result, left } = await sealing(async (_, sealed, goOn) => {
      await writeFile(sealed, 'separuh');
      stop.asked = true;
      goOn();
    }, stop);
    expect(result).toEqual({ ok: false, error: { code: 'package-stopped' } });
    expect(left).toEqual([[], []]);
  });
});
