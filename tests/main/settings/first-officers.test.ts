/** Who is there at set-up, who is not, and which printers were tried before there was an office. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSecret } from '../../../domain/officers/secret';
import type { Devices } from '../../../main/call/devices';
import { demoOffice } from '../../../main/features/drills/demo-office';
import type { InputOf } from '../../../preload/contract/contract';
import { newOneTimeSecret } from '../../../main/security/one-time-secret';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

type Job = Parameters<Devices['spooler']['handOver']>[0];

let folder: string;
let test: TestCounter;
let printed: Job[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-first-'));
  printed = [];
  const makePaper: Devices['makePaper'] = ([html]) => Promise.resolve(Buffer.from(html?.() ?? ''));
  const spooler: Devices['spooler'] = {
    list: () => Promise.resolve([]),
    handOver: (job) => {
      printed.push(job);
      return Promise.resolve(
        job.printer === 'MATI' ? { ok: false, why: 'printer-disabled' as const } : { ok: true as const },
      );
    },
  };
  test = await openTestCounter({ folder, setUp: false, devices: { makePaper, spooler } });
});
afterEach(() => test.dispose());

type SetUp = InputOf<'settings.setUp'>;

const office = (): SetUp & { others: NonNullable<SetUp['others']> } => {
  const demo = demoOffice(randomUUID(), join(folder, 'sandaran'));
  return {
    ...demo,
    supervisor: { ...demo.supervisor, secret: null },
    others: [
      { code: 'PK02', name: 'Pegawai Kedua', role: 'clerk', secret: null },
      { code: 'PY02', name: 'Penyelia Kedua', role: 'supervisor', secret: 'pagar-hijau-petang' },
    ],
  };
};

it('gives whoever is not there a secret that opens the door once, out of the administrator’s hand', async () => {
  const { slips } = await test.must('settings.setUp', office());
  expect(slips.map(({ code, role }) => [code, role])).toEqual([
    ['PY01', 'supervisor'],
    ['PK02', 'clerk'],
  ]);
  for (const { code, role, secret } of slips) {
    expect(checkSecret(role, secret).ok).toBe(true);
    await test.must('officers.signIn', { code, secret });
    const { session } = await test.must('officers.session', {});
    expect(session?.given).toMatchObject({ by: 'P001' });
    expect(await test.call('home.agenda', {})).toMatchObject({ error: { code: 'secret-must-change' } });
  }
});

it('lets whoever chose their own secret straight in, more than three of them', async () => {
  await test.must('settings.setUp', office());
  await test.must('officers.signIn', { code: 'PY02', secret: 'pagar-hijau-petang' });
  expect((await test.must('officers.session', {})).session?.given).toBeNull();
  const { officers } = await test.must('officers.list', {});
  expect(officers.map(({ code, role }) => `${code} ${role}`)).toEqual([
    'PT01 administrator',
    'PY01 supervisor',
    'PK01 clerk',
    'PK02 clerk',
    'PY02 supervisor',
  ]);
});

it('says at whose field a code stands twice or a secret is weak', async () => {
  const [second, third] = office().others;
  const at = (others: SetUp['others']) => test.call('settings.setUp', { ...office(), others });
  expect(await at([{ ...second!, code: 'PK01' }])).toMatchObject({
    error: { code: 'officer-code-twice', fields: [{ path: 'others.0.code' }] },
  });
  expect(await at([second!, { ...third!, secret: 'penyelia kedua' }])).toMatchObject({
    error: { code: 'secret-weak', fields: [{ path: 'others.1.secret' }] },
  });
});

it('prints or saves the slips for whoever holds the recovery code', async () => {
  const { slips, enrolment } = await test.must('settings.setUp', office());
  const { recoveryCode } = enrolment;
  expect(await test.call('settings.printSlips', { recoveryCode: 'X', slips, folder })).toMatchObject({
    error: { code: 'recovery-code-wrong' },
  });
  expect(await test.call('settings.printSlips', { recoveryCode, slips, folder: null })).toMatchObject({
    error: { code: 'printer-is-pdf' },
  });
  const { file } = await test.must('settings.printSlips', { recoveryCode, slips, folder });
  const paper = readFileSync(file ?? '', 'utf8');
  for (const { name, secret } of slips) {
    expect(paper).toContain(name);
    expect(paper).toContain(secret);
  }
});

it('prints a test page before there is an office, and none this way afterwards', async () => {
  const page = { printer: 'EPSON', size: 'A5' as const, office: 'Mahkamah Contoh', counter: 'K02' };
  await test.must('settings.tryPrinter', page);
  expect(printed).toMatchObject([{ printer: 'EPSON', size: 'A5' }]);
  expect(Buffer.from(printed[0]!.pdf).toString()).toContain('Mahkamah Contoh');
  expect(await test.call('settings.tryPrinter', { ...page, printer: 'MATI' })).toMatchObject({
    error: { code: 'test-page-not-printed' },
  });
  await test.must('settings.setUp', office());
  expect(await test.call('settings.tryPrinter', page)).toMatchObject({ error: { code: 'already-set-up' } });
});

it('draws one-time secrets that each role could have chosen', () => {
  for (const role of ['clerk', 'supervisor', 'administrator'] as const)
    for (let draw = 0; draw < 300; draw += 1) expect(checkSecret(role, newOneTimeSecret(role)).ok).toBe(true);
});
