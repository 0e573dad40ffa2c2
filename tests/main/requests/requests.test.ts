/** The request desk: order, hands and clocks of what is asked of it (S2, S3, S4). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { handClock, type TestCounter } from '../../helpers/counter';
import { aRequest, openIct, stepOf } from '../../helpers/ict';

let test: TestCounter;
beforeEach(async () => {
  test = await openIct({ clock: handClock('2026-11-22T10:00') });
  test.as('clerk');
}, 60_000);
afterEach(() => test.dispose());

const receive = (service: string, change: Partial<InputOf<'requests.receive'>> = {}) =>
  test.must('requests.receive', aRequest(service, '2026-11-22T09:00', change));
const get = async (id: string) => (await test.must('requests.get', { id })).request;
const done = (id: string, step: string, change: Partial<InputOf<'requests.do'>> = {}) =>
  test.call('requests.do', stepOf(id, step, '2026-11-22T10:00', change));
const codeOf = async (answer: ReturnType<typeof done>) => {
  const { ok, error } = (await answer) as { ok: boolean; error?: { code: string } };
  return ok ? 'good' : error?.code;
};
const extend = (id: string, clock: string, change: Partial<InputOf<'requests.extend'>> = {}) =>
  test.call('requests.extend', {
    ...{ key: randomUUID(), id, clock, happenedLocal: '2026-11-22T10:00', toLocal: '2026-11-29T17:00' },
    ...{ way: 'telephone', who: 'Puan Aminah', reference: '', note: 'Alat ganti belum tiba' },
    ...change,
  });
const duty = async (duties: ('uc-administrator' | 'technical-officer' | 'verifying-officer')[]) => {
  const officers = (await test.must('requests.desk', {})).officers;
  const clerk = officers.find(({ role }) => role === 'clerk')?.id ?? '';
  test.as('administrator');
  await test.must('requests.saveDuties', { duties: { [clerk]: duties } });
  test.as('clerk');
  return clerk;
};

describe('an official e-mail account: two working days', () => {
  it('counts from its arrival, and says why it is due then', async () => {
    const { id, number } = await receive('official-e-mail');
    expect(number).toBe('K02-P1');
    const { clocks, open, state } = await get(id);
    expect({ open, state }).toEqual({ open: ['approve'], state: 'open' });
    // Sunday 22nd: Monday and Tuesday
    expect(clocks).toMatchObject([
      { clock: 'official-e-mail', standing: 'running', dueAt: '2026-11-24T09:00:00.000Z', broken: false },
    ]);
    expect(clocks[0]?.why.length).toBeGreaterThan(0);
  });

  it('goes from approval to its file, kept', async () => {
    const { id } = await receive('official-e-mail');
    expect(await codeOf(done(id, 'deliver'))).toBe('step-too-early');
    expect(await codeOf(done(id, 'approve'))).toBe('approval-by-supervisor');
    test.as('supervisor');
    await test.must('requests.do', stepOf(id, 'approve', '2026-11-22T10:00'));
    test.as('clerk');
    expect(await codeOf(done(id, 'deliver'))).toBe('good');
    expect(await codeOf(done(id, 'tell'))).toBe('step-evidence-needed');
    expect(await codeOf(done(id, 'tell', { way: 'memo' }))).toBe('request-way-wrong');
    expect(await codeOf(done(id, 'tell', { way: 'telephone' }))).toBe('step-evidence-needed');
    expect(await codeOf(done(id, 'tell', { way: 'telephone', who: 'Puan Aminah' }))).toBe('good');
    const told = await get(id);
    expect(told).toMatchObject({ state: 'done', open: [], clocks: [{ standing: 'kept' }] });
    await test.must('requests.file', { key: randomUUID(), id, reference: 'BTMK 100-1/2' });
    expect((await get(id)).state).toBe('filed');
    expect(await codeOf(done(id, 'deliver'))).toBe('request-ended');
  });

  it('is refused with a reason, of which the requester is told before it is filed', async () => {
    const { id } = await receive('official-e-mail');
    const refusal = {
      key: randomUUID(),
      id,
      step: 'approve',
      happenedLocal: '2026-11-22T10:00',
      reference: '',
    };
    test.as('supervisor');
    await test.must('requests.refuse', { ...refusal, note: 'Bukan warga jabatan' });
    expect(await get(id)).toMatchObject({
      state: 'refused',
      open: ['tell'],
      clocks: [{ standing: 'ended' }],
    });
    const file = { id, reference: 'F' };
    expect(await test.call('requests.file', { key: randomUUID(), ...file })).toMatchObject({
      error: { code: 'request-not-told' },
    });
    await test.must('requests.do', stepOf(id, 'tell', '2026-11-22T10:00', { way: 'letter' }));
    await test.must('requests.file', { key: randomUUID(), ...file });
  });

  it('is put off in time twice, and then once too late: told from kept and broken', async () => {
    const { id } = await receive('official-e-mail');
    expect(await extend(id, 'official-e-mail', { toLocal: '2026-11-24T17:00' })).toMatchObject({
      error: { code: 'extension-not-later' },
    });
    expect(await extend(id, 'official-e-mail', { way: 'telephone', who: '' })).toMatchObject({
      error: { code: 'step-evidence-needed', fields: [{ path: 'who' }] },
    });
    expect(await extend(id, 'official-e-mail')).toMatchObject({ value: { inTime: true } });
    test.clock.set('2026-11-29T16:00');
    const second = { happenedLocal: '2026-11-29T16:00', toLocal: '2026-12-06T17:00', way: 'letter' as const };
    expect(await extend(id, 'official-e-mail', second)).toMatchObject({ value: { inTime: true } });
    expect((await get(id)).clocks).toMatchObject([
      {
        standing: 'running',
        broken: false,
        dueAt: '2026-12-06T09:00:00.000Z',
        promisedAt: '2026-11-24T09:00:00.000Z',
      },
    ]);
    test.clock.set('2026-12-07T09:00');
    // told as if in time, and written down after it
    const third = { happenedLocal: '2026-12-06T16:00', toLocal: '2026-12-09T17:00' };
    expect(await extend(id, 'official-e-mail', third)).toMatchObject({ value: { inTime: false } });
    expect((await get(id)).clocks).toMatchObject([{ standing: 'running', broken: true }]);
    test.as('supervisor');
    await test.must('requests.do', stepOf(id, 'approve', '2026-12-07T09:00'));
    await test.must('requests.do', stepOf(id, 'deliver', '2026-12-07T09:00'));
    expect((await get(id)).clocks).toMatchObject([
      { standing: 'broken', extensions: [{ inTime: true }, { inTime: true }, { inTime: false }] },
    ]);
  });

  it('falls due later once a holiday is known, and shows what it had answered', async () => {
    const { id } = await receive('official-e-mail');
    test.as('administrator');
    await test.must('calendar.add', {
      ...{ key: randomUUID(), date: '2026-11-23', name: 'Cuti peristiwa', states: 'MY-03' },
      ...{ source: 'gazette', reference: 'Warta 1', confirm: true },
    });
    const { clocks, former } = await get(id);
    expect(clocks[0]?.dueAt).toBe('2026-11-25T09:00:00.000Z');
    expect(former).toMatchObject([{ clock: 'official-e-mail', dueAt: '2026-11-24T09:00:00.000Z' }]);
  });

  it('stands on the home list, and is called out before its time', async () => {
    const { id, number } = await receive('official-e-mail');
    const lines = (await test.must('home.agenda', {})).lines.filter(({ to }) => to === `/requests/${id}`);
    expect(lines.map(({ kind, values }) => [kind, values['number']])).toEqual([
      ['request-warning', number],
      ['request-due', number],
    ]);
  });
});

describe('what the entry asks for', () => {
  it.each([
    ['a way that BMT does not have', 'bmt-application', { way: 'counter' }, 'request-way-wrong'],
    [
      'a time still to come',
      'help-desk',
      { arrivedLocal: '2026-11-22T10:01', details: { what: 'x' } },
      'request-time-wrong',
    ],
    ['no points', 'lan-new-small', {}, 'request-field-needed'],
    [
      'too many points for a small LAN',
      'lan-new-small',
      { details: { points: '20' } },
      'request-field-wrong',
    ],
    ['no number of points', 'lan-new-small', { details: { points: '2x' } }, 'request-field-wrong'],
    ['no such service', 'lan-new-huge', {}, 'service-unknown'],
    ['no e-mail address', 'ict-advice', { email: 'aminah' }, 'email-malformed'],
    ['no telephone number', 'ict-advice', { phone: 'x' }, 'phone-malformed'],
  ] as const)('%s is refused, and nothing is kept', async (_, service, change, code) => {
    await duty(['uc-administrator']);
    const answer = await test.call('requests.receive', aRequest(service, '2026-11-22T09:00', change));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect((await test.must('requests.list', {})).rows).toEqual([]);
  });
});

describe('Big Mail Transfer (S4)', () => {
  it('is one Pentadbir UC’s from beginning to end: user checked, approved, configured, told', async () => {
    expect(
      await test.call('requests.receive', aRequest('bmt-application', '2026-11-22T09:00')),
    ).toMatchObject({
      error: { code: 'duty-needed' },
    });
    await duty(['uc-administrator']);
    const { id } = await receive('bmt-application', { way: 'memo' });
    expect(await codeOf(done(id, 'configure'))).toBe('step-too-early');
    expect(await codeOf(done(id, 'approve'))).toBe('step-check-needed');
    expect(await codeOf(done(id, 'approve', { checked: ['serving'] }))).toBe('step-check-needed');
    expect(await codeOf(done(id, 'approve', { checked: ['serving', 'in-1govuc'] }))).toBe('good');
    test.as('supervisor');
    expect(await codeOf(done(id, 'configure'))).toBe('duty-needed');
    test.as('clerk');
    expect(await codeOf(done(id, 'configure'))).toBe('good');
    expect(await codeOf(done(id, 'tell', { way: 'telephone', who: 'x' }))).toBe('request-way-wrong');
    expect(await codeOf(done(id, 'tell', { way: 'memo' }))).toBe('good');
    expect((await get(id)).clocks).toMatchObject([{ standing: 'idle', dueAt: null }]);
  });
});

describe('a server certificate’s renewal (S3.2)', () => {
  it('is prepared by the Pegawai Teknikal, verified by a Pegawai Pengesah who is not the Pemohon', async () => {
    await duty(['technical-officer', 'verifying-officer']);
    const session = await test.must('officers.session', {});
    const me = session.session?.officer.name ?? '';
    const own = await receive('server-certificate-renewal', { person: me.toLowerCase() });
    expect(await codeOf(done(own.id, 'prepare', { note: 'CSR dijana' }))).toBe('good');
    expect(await codeOf(done(own.id, 'verify'))).toBe('step-by-requester');
    const { id } = await receive('server-certificate-renewal');
    expect(await codeOf(done(id, 'prepare'))).toBe('step-evidence-needed');
    expect(await codeOf(done(id, 'prepare', { note: 'CSR dijana' }))).toBe('good');
    expect(await codeOf(done(id, 'verify'))).toBe('good');
    expect(await codeOf(done(id, 'approve'))).toBe('step-evidence-needed');
    expect(await codeOf(done(id, 'approve', { reference: 'AP/1' }))).toBe('good');
    expect(await codeOf(done(id, 'renew', { reference: 'CA-7' }))).toBe('good');
    expect(await codeOf(done(id, 'install'))).toBe('good');
    expect(await codeOf(done(id, 'tell', { way: 'e-mail' }))).toBe('good');
  });
});

describe('support on site (S3.6)', () => {
  it('runs 48 hours from the agreed time, after what was tried and the lead agency’s approval', async () => {
    await duty(['technical-officer']);
    const { id } = await receive('mygpki-on-site', { details: { problem: 'Token tidak dikesan' } });
    expect(await codeOf(done(id, 'approve', { reference: 'x' }))).toBe('step-too-early');
    expect(await codeOf(done(id, 'try-online', { note: 'Pasang semula' }))).toBe('step-check-needed');
    const tried = { note: 'Pasang semula', checked: ['not-solved-online'] };
    expect(await codeOf(done(id, 'try-online', tried))).toBe('good');
    expect(await codeOf(done(id, 'approve', { reference: 'JDN 1' }))).toBe('good');
    expect((await get(id)).clocks).toMatchObject([{ standing: 'idle' }]);
    expect(await codeOf(done(id, 'agree-visit'))).toBe('step-evidence-needed');
    expect(await codeOf(done(id, 'agree-visit', { toLocal: '2026-11-22T09:00' }))).toBe('request-time-wrong');
    expect(await codeOf(done(id, 'agree-visit', { toLocal: '2026-11-24T09:00' }))).toBe('good');
    expect((await get(id)).clocks).toMatchObject([
      { standing: 'running', from: '2026-11-24T01:00:00.000Z', dueAt: '2026-11-26T01:00:00.000Z' },
    ]);
    expect(await codeOf(done(id, 'troubleshoot', { note: 'x' }))).toBe('step-too-early');
    expect(await codeOf(done(id, 'visit'))).toBe('step-evidence-needed');
  });
});

describe('the ICT help desk (S2.12)', () => {
  it('changes from the telephone’s clock to that on site', async () => {
    const { id } = await receive('help-desk', { details: { what: 'Pencetak' } });
    expect((await get(id)).clocks).toMatchObject([
      { clock: 'help-desk-telephone', standing: 'running', dueAt: '2026-11-22T03:00:00.000Z' },
      { clock: 'help-desk-on-site', standing: 'idle' },
    ]);
    const change = { note: 'Perlu dilihat di lokasi', checked: ['no-hardware'] };
    expect(await codeOf(done(id, 'send-on-site', change))).toBe('good');
    expect((await get(id)).clocks).toMatchObject([
      { clock: 'help-desk-telephone', standing: 'ended' },
      { clock: 'help-desk-on-site', standing: 'running', dueAt: '2026-11-24T09:00:00.000Z' },
    ]);
  });
});

describe('what else happens to a request', () => {
  it('goes on as another one, is reopened, corrected, withdrawn', async () => {
    const { id, number } = await receive('ict-advice');
    const twice = await receive('ict-advice');
    const other = await receive('pegis-complaint', { details: { what: 'x' } });
    const merge = { key: randomUUID(), id: twice.id, note: '' };
    const mergeInto = (into: string) => test.call('requests.merge', { ...merge, key: randomUUID(), into });
    expect(await mergeInto(other.number)).toMatchObject({ error: { code: 'merge-other-service' } });
    expect(await mergeInto(twice.number)).toMatchObject({ error: { code: 'merge-itself' } });
    expect(await mergeInto('K02-P99')).toMatchObject({ error: { code: 'merge-unknown' } });
    expect(await mergeInto(number.toLowerCase())).toMatchObject({ ok: true });
    expect((await get(twice.id)).state).toBe('merged');

    await test.must('requests.do', stepOf(id, 'advise', '2026-11-22T10:00'));
    await test.must('requests.do', stepOf(id, 'tell', '2026-11-22T10:00', { way: 'letter' }));
    test.as('supervisor');
    const at = { key: randomUUID(), id, note: 'Tersalah taip' };
    const late = { ...at, step: 'advise', happenedLocal: '2026-11-22T08:00' };
    expect(await test.call('requests.correct', late)).toMatchObject({
      error: { code: 'request-time-wrong' },
    });
    await test.must('requests.correct', { ...at, step: 'advise', happenedLocal: '2026-11-22T09:30' });
    expect((await get(id)).clocks).toMatchObject([{ fulfilledAt: '2026-11-22T01:30:00.000Z' }]);
    await test.must('requests.reopen', { key: randomUUID(), id, step: 'advise', note: 'Belum lengkap' });
    expect(await get(id)).toMatchObject({
      state: 'open',
      open: ['advise'],
      clocks: [{ standing: 'running' }],
    });
    const withdrawn = { key: randomUUID(), id, happenedLocal: '2026-11-22T10:00', note: 'Tidak perlu lagi' };
    await test.must('requests.withdraw', withdrawn);
    expect(await get(id)).toMatchObject({ state: 'withdrawn', clocks: [{ standing: 'ended' }] });
  });

  it('is never paused: no document promises one', async () => {
    const { id } = await receive('ict-advice');
    const wait = {
      key: randomUUID(),
      id,
      kind: 'paused',
      happenedLocal: '2026-11-22T10:00',
      note: 'Cuti',
    } as const;
    expect(await test.call('requests.wait', wait)).toMatchObject({ error: { code: 'pause-not-allowed' } });
  });

  it('prints the customer’s slip with number and promised date', async () => {
    const { id, number } = await receive('official-e-mail');
    const { paper } = await test.must('requests.printSlip', { key: randomUUID(), id });
    expect(paper).toMatchObject({ kind: 'request-slip', number, copy: 0 });
    const again = await test.must('requests.printSlip', { key: randomUUID(), id });
    expect(again.paper.copy).toBe(1);
  });
});
