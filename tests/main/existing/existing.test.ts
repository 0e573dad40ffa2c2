/** Existing cases while ESV3 is down, and on their way into it afterwards (S1.11, S1.12, S1.7). */
import type { CivilDate } from '../../../domain/time/civil-time';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLetOffs } from '../../../main/features/receipts/rows/let-offs';
import type { InputOf } from '../../../preload/contract/contract';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aMatter, cashOf, esv2Paid, receive } from '../../helpers/existing';
import { leftSeen, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
}, 60_000);
afterEach(() => test.dispose());

const codeOf = async (change: Partial<InputOf<'existing.receive'>>) => {
  const answer = await test.call('existing.receive', aMatter(outage, change));
  return answer.ok ? undefined : answer.error.code;
};
const list = async () => (await test.must('existing.list', {})).rows;
const enter = (id: string, how: 'entered' | 'updated', reference: string) =>
  test.call('existing.enter', { id, how, reference });
const take = (id: string) => test.must('existing.take', { id });
const restore = async () => {
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:45', toldBy: 'BTMK' });
};
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a case in ESV3', () => {
  it('gets its documents and a manual receipt that bears its official number', async () => {
    const { id, number, receipt, paper } = await receive(test, outage, {
      number: '03001-014-57/2025',
      paid: cashOf(),
    });
    expect(number).toBe('03001-014-0057-2025');
    expect(receipt).toMatchObject({ number: 'R2-000001', amountSen: 1000, changeSen: 1000 });
    expect(paper).toMatchObject({ kind: 'receipt', number: 'R2-000001' });
    expect(await list()).toMatchObject([
      { id, system: 'ESV3', state: 'waiting', reference: 'R2-000001', amountSen: 1000, numberFrom: 'typed' },
    ]);
    const { made } = await test.must('outages.get', { id: outage });
    expect(made).toMatchObject({ cases: 0, existing: 1, receipts: 1, amountSen: 1000 });
  });

  it.each(['P1', 'P2', 'P3'] as const)(
    'is served under %s: the options govern new cases only',
    async (option) => {
      test.as('supervisor');
      await test.must('outages.decide', { id: outage, court: '03001', option, reason: '' });
      test.as('clerk');
      expect(await codeOf({ paid: cashOf() })).toBeUndefined();
    },
  );

  it.each<[what: string, code: string, change: Partial<InputOf<'existing.receive'>>]>([
    ['nothing at all', 'existing-empty', { documents: '' }],
    ['no case number', 'case-number-malformed', { number: '57' }],
    ['another office’s court', 'court-unknown', { number: '99001-014-0057-2025' }],
    ['work in ESV2', 'work-not-esv2', { work: { kind: 'ebicara', note: '' } }],
    ['ESV2’s receipt', 'receipt-system-wrong', { paid: esv2Paid('E2-7') }],
    ['too little cash', 'tendered-less', { paid: cashOf({ payment: { method: 'cash', tenderedSen: 900 } }) }],
    [
      'less than the table asks, without saying why',
      'reason-needed',
      { paid: cashOf({ lines: [{ ...cashOf().lines[0]!, code: 'interlokutori', amountSen: 1 }] }) },
    ],
    ['a name in letters that cannot be printed', 'letters-not-printable', { paid: cashOf({ payer: '陳' }) }],
  ])('%s is refused, and nothing is kept', async (_what, code, change) => {
    expect(await codeOf(change)).toBe(code);
    expect(await list()).toEqual([]);
  });

  it('is entered after recovery under exactly its receipt’s number, and can be taken back', async () => {
    const { id } = await receive(test, outage, { paid: cashOf() });
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject(refused('outage-state-wrong'));
    await restore();
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject(refused('existing-not-taken'));
    await take(id);
    expect(await enter(id, 'entered', 'R2-000002')).toMatchObject(refused('reference-differs'));
    expect(await enter(id, 'updated', 'R2-000001')).toMatchObject(refused('existing-state-wrong'));
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject({ ok: true });
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject(refused('existing-state-wrong'));
    expect(await list()).toMatchObject([{ state: 'entered' }]);
    await test.must('existing.reopen', { id, reason: 'Silap' });
    expect(await list()).toMatchObject([{ state: 'waiting', reason: 'Silap' }]);
  });

  it('waits again when its receipt is replaced: ESV3 has the wrong number', async () => {
    const { id, receipt } = await receive(test, outage, { paid: cashOf() });
    await restore();
    await take(id);
    await enter(id, 'entered', 'R2-000001');
    test.as('clerk');
    await whenOut(test, receipt!.id);
    const cancel = {
      key: randomUUID(),
      id: receipt!.id,
      reason: 'Nama salah',
      original: 'surrendered' as const,
    };
    await approved(test, 'receipts.cancel', cancel);
    await test.must('receipts.replace', {
      key: randomUUID(),
      id: receipt!.id,
      payer: 'Salmah',
      formSerial: '',
    });
    expect(await list()).toMatchObject([{ state: 'waiting', reference: 'R2-000002', receipt: 'R2-000001' }]);
  });
});

describe('a fee below the court’s table', () => {
  const [cut] = cashOf().lines;
  const input = () =>
    aMatter(outage, {
      paid: cashOf({ lines: [{ ...cut!, code: 'interlokutori', amountSen: 400, reason: 'Arahan Hakim' }] }),
    });
  const letOffs = () =>
    test.counter.opened().reading().all('SELECT existing, kind, paid_sen AS paid, approver FROM let_offs');

  it('is let off by a supervisor, with a reason, as on a new case', async () => {
    const alone = await test.call('existing.receive', input());
    if (alone.ok) throw new Error('nobody was asked');
    expect(alone.error).toMatchObject({
      code: 'approval-needed',
      values: { what: 'reduction', paidSen: 400 },
    });
    expect(letOffs()).toEqual([]);
    const { id, receipt } = await approved(test, 'existing.receive', input());
    expect(receipt).toMatchObject({ amountSen: 400 });
    expect(letOffs()).toEqual([{ existing: id, kind: 'reduction', paid: 400, approver: 'P002' }]);
    const { lines } = await test.must('receipts.get', { id: receipt!.id });
    expect(lines).toMatchObject([{ amountSen: 400, reason: 'Arahan Hakim' }]);
  });

  it('may be the clerk’s own within the office’s limit', async () => {
    await test.dispose();
    const letOff = { waiverSen: 0, reductionSen: 100_00 };
    test = await openTestCounter({ clock: handClock('2026-11-22T10:00'), office: { letOff } });
    ({ outage } = await openOutage(test));
    await test.must('existing.receive', input());
    expect(letOffs()).toMatchObject([{ paid: 400, approver: null }]);
  });

  it('stands on the outage’s report', async () => {
    await approved(test, 'existing.receive', input());
    expect(readLetOffs(test.counter.opened().reading(), outage)).toMatchObject([
      { number: '03001-014-0057-2025', askedSen: 1000, paidSen: 400, approver: 'P002' },
    ]);
  });
});

describe('one officer enters it', () => {
  const taken = () =>
    test.must('existing.get', { id }).then(({ matter, interrupted }) => [matter.takenBy, interrupted]);
  let id: string;
  beforeEach(async () => {
    ({ id } = await receive(test, outage, { paid: cashOf() }));
  });

  it('who took it, and a supervisor in their place', async () => {
    expect(await test.call('existing.take', { id })).toMatchObject(refused('outage-state-wrong'));
    await restore();
    await take(id);
    test.as('clerk');
    for (const call of [test.call('existing.take', { id }), enter(id, 'entered', 'R2-000001')])
      expect(await call).toMatchObject(refused('taken-by-other'));
    expect(await list()).toMatchObject([{ state: 'waiting' }]);
    test.as('supervisor');
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject({ ok: true });
    expect(await taken()).toEqual([null, false]);
  });

  it('and anybody after an interruption, which the screen tells before anything else', async () => {
    await restore();
    await take(id);
    expect((await taken())[1]).toBe(false);
    await test.close();
    test = await openTestCounter({ folder: test.folder, clock: test.clock });
    test.as('clerk');
    expect((await taken())[1]).toBe(true);
    expect(await enter(id, 'entered', 'R2-000001')).toMatchObject({ ok: true });
  });
});

describe('a case in ESV2', () => {
  it('names the field that is wrong, wherever it was typed', async () => {
    const fieldsOf = async (change: Parameters<typeof cashOf>[0]) => {
      const reply = await test.call('existing.receive', aMatter(outage, { paid: cashOf(change) }));
      return reply.ok ? [] : reply.error.fields?.map(({ path }) => path);
    };
    const card = { method: 'card', reference: 'KAD-1', last4: '12' } as const;
    expect(await fieldsOf({ payment: card })).toEqual(['paid.payment.last4']);
    expect(await fieldsOf({ payment: { method: 'cash', tenderedSen: 5 } })).toEqual([
      'paid.payment.tenderedSen',
    ]);
    const cheque = {
      method: 'cheque',
      bank: '\u{1F4B0}',
      number: '7',
      date: '2026-11-22' as CivilDate,
    } as const;
    expect(await fieldsOf({ payer: '\u{1F4B0}', payment: cheque })).toEqual([
      'paid.payer',
      'paid.payment.bank',
    ]);
  });

  it('has ESV2’s own receipt, recorded once and claimed until another officer matches it', async () => {
    await receive(test, outage, { system: 'ESV2', paid: esv2Paid('E2-77') });
    expect(await list()).toMatchObject([{ paidBy: 'ESV2', reference: 'E2-77', amountSen: 1000 }]);
    const { rows } = await test.must('receipts.claims', {});
    expect(rows).toMatchObject([{ system: 'ESV2', number: '03001-014-0057-2025', amountSen: 1000 }]);
    expect(await codeOf({ system: 'ESV2', paid: esv2Paid('e2-77') })).toBe('reference-claimed');
    expect((await test.must('receipts.list', {})).rows).toEqual([]);
  });

  it('gets a manual receipt only where ESV2 is down too, on somebody’s word', async () => {
    expect(await codeOf({ system: 'ESV2', paid: cashOf() })).toBe('esv2-receipt-first');
    expect(await list()).toEqual([]);
    const esv2Down = 'SAINS, telefon, sejak 09:20';
    await receive(test, outage, { system: 'ESV2', paid: cashOf({ esv2Down }) });
    expect(await list()).toMatchObject([{ esv2Down, receipt: 'R2-000001' }]);
  });

  it('has its work in ESV2 noted, is updated after recovery and followed until it is migrated, past the closing', async () => {
    const work = { kind: 'ebicara', note: 'Sebutan 22 Nov' } as const;
    const { id } = await receive(test, outage, { system: 'ESV2', documents: '', work });
    await restore();
    const left = await leftSeen(test, outage);
    expect(await test.call('outages.close', { id: outage, left })).toMatchObject({
      ok: false,
      error: { code: 'rows-still-open', values: { count: 1 } },
    });
    await take(id);
    expect(await enter(id, 'updated', '')).toMatchObject({ ok: true });
    const day = { askedOn: '2026-11-22', askAgainOn: '2026-11-29' };
    await test.must('existing.ask', { id, ...day, reason: 'SAINS: belum' });
    expect(await list()).toMatchObject([
      { state: 'updated', askAgainOn: '2026-11-29', reason: 'SAINS: belum' },
    ]);
    expect((await test.must('outages.leftOpen', { id: outage })).lines).toMatchObject([
      { kind: 'existing-updated', count: 1, number: '03001-014-0057-2025' },
    ]);
    await test.must('existing.migrated', { id });
    expect(await list()).toMatchObject([{ state: 'migrated' }]);
    expect((await test.must('existing.get', { id })).events.map(({ kind }) => kind)).toEqual([
      'taken',
      'updated',
      'asked',
      'migrated',
    ]);
  });

  it('is on the home list by what is to be done', async () => {
    const work = { kind: 'forms', note: '' } as const;
    const { id } = await receive(test, outage, { system: 'ESV2', work });
    const kinds = async () =>
      (await test.must('home.agenda', {})).lines
        .map(({ kind }) => kind)
        .filter((kind) => /^existing/.test(kind));
    expect(await kinds()).toEqual([]);
    await restore();
    expect(await kinds()).toEqual(['existing-to-enter']);
    await take(id);
    await enter(id, 'updated', '');
    expect(await kinds()).toEqual(['existing-updated']);
  });
});

it('is found by the number of its case and by its party', async () => {
  const { id } = await receive(test, outage, { paid: cashOf() });
  await test.counter.search.catchUp();
  for (const text of ['03001-014-0057-2025', 'Salmah', 'R2-000001']) {
    const { hits } = await test.must('search.find', { text, after: null });
    expect(hits, text).toContainEqual(expect.objectContaining({ kind: 'existing', id }));
  }
});

it('says nothing of anybody in the journal', async () => {
  await receive(test, outage, { paid: cashOf() });
  const journal = test.counter.opened().reading().all<{ data: string }>('SELECT data FROM journal');
  expect(journal.map(({ data }) => data).join()).not.toMatch(/Salmah|Afidavit|014-0057/);
});
