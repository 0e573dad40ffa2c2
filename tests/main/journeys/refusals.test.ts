import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { registerContent } from '../register-content';

type Case = InputOf<'cases.issue'>;

let test: TestCounter;
let outage: string;
beforeAll(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  await test.counter.prints.stop();
  await test.must('cases.issue', aCase(outage, { formSerial: 'K38-1' }));
  await test.must(
    'cases.issue',
    aCase(outage, { payment: { method: 'external', system: 'IGFMAS', number: 'IG-1' } }),
  );
  await test.must('cases.keepDraft', { draft: randomUUID(), value: { payer: 'x' } });
});
afterAll(() => test.dispose());
beforeEach(() => test.as('clerk'));

const [party] = aCase('x').first;
const fee = aCase('x').fees[0]!;

const bad: [string, string, string | undefined, Partial<Case>][] = [
  ['no such outage', 'outage-unknown', undefined, { outage: 'nowhere' }],
  ['no such court', 'court-unknown', 'court', { court: '99999' }],
  ['no such case type', 'case-type-unknown', 'caseType', { caseType: '999' }],
  ['a type without a range', 'no-range', undefined, { caseType: '016' }],
  ['no defendant', 'party-missing', 'second', { second: [] }],
  ['p03, a payer in letters without a face', 'letters-not-printable', 'payer', { payer: '陈大文' }],
  ['p03, a name in letters without a face', 'letters-not-printable', 'first.0.name', { first: [{ ...party!, name: 'முனியாண்டி' }] }],
  ['an IC with month 13', 'identity-wrong', 'first.0.idNumber', { first: [{ ...party!, idNumber: '851301-03-5012' }] }],
  ['a second defendant’s bad IC', 'identity-wrong', 'second.1.idNumber', { second: [party!, { ...party!, idNumber: '12' }] }],
  ['a document nobody knows', 'document-unknown', undefined, { documents: [{ code: 'nothing', copies: 1 }] }],
  ['documents missing, not accepted', 'documents-missing', undefined, { acceptedWarnings: ['case-taken-today'] }],
  ['a line of the table left out', 'fee-line-missing', 'fees', { fees: [] }],
  ['a fee under the table without a reason', 'reason-needed', 'fees.0.reason', { fees: [{ ...fee, amountSen: 100 }] }],
  ['too little money', 'tendered-less', 'payment.tenderedSen', { payment: { method: 'cash', tenderedSen: 2495 } }],
  ['a claim without a hearing', 'hearing-needed', 'hearing.at', { hearing: undefined }],
  ['a hearing in the past', 'hearing-past', 'hearing.at', { hearing: { at: '2026-11-01T09:00', kind: 'sebutan', bench: 'M1' } }],
  ['a hearing too soon', 'hearing-too-soon', 'hearing.at', { hearing: { at: '2026-11-24T09:00', kind: 'sebutan', bench: 'M1' } }],
  ['a hearing on a Friday', 'hearing-on-rest-day', 'hearing.at', { hearing: { at: '2026-12-11T09:00', kind: 'sebutan', bench: 'M1' } }],
  ['a form used before', 'form-serial-used', 'formSerial', { formSerial: 'K38-1' }],
  ['another system’s receipt used before', 'reference-claimed', 'payment.number', { payment: { method: 'external', system: 'IGFMAS', number: 'IG-1' } }],
  ['a name of blanks', 'input-invalid', 'first.0.name', { first: [{ ...party!, name: '   ' }] }],
  ['half a surrogate', 'input-invalid', 'payer', { payer: 'Siti \ud800' }],
  ['a negative fee', 'input-invalid', 'fees.0.amountSen', { fees: [{ ...fee, amountSen: -5 }] }],
  ['a fraction of a sen', 'input-invalid', 'fees.0.amountSen', { fees: [{ ...fee, amountSen: 0.5 }] }],
  ['a key that is none', 'input-invalid', 'key', { key: 'twice' }],
]; // prettier-ignore

describe('a refused case leaves nothing', () => {
  it.each(bad)('%s: %s', async (_what, code, path, change) => {
    const before = registerContent(test);
    const head = test.counter.register!.head();
    const answer = await test.call('cases.issue', aCase(outage, change));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    if (path && !answer.ok) expect(answer.error.fields?.map((field) => field.path)).toContain(path);
    expect(test.counter.register!.head()).toEqual(head);
    expect(registerContent(test)).toBe(before);
  });

  it('of several defendants the one without an address is named', async () => {
    const second = [party!, { ...party!, idNumber: '900722-08-6015', address: '' }];
    const more = {
      ...fee,
      code: 'defendan-tambahan',
      description: 'Defendan tambahan',
      tableSen: 500,
      amountSen: 500,
    };
    const answer = await test.call('cases.issue', aCase(outage, { second, fees: [fee, more] }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'address-missing' } });
    if (!answer.ok) expect(answer.error.fields?.map(({ path }) => path)).toEqual(['second.1.address']);
  });

  it('the same parties with the same type on one day are asked about, whoever stands first in the list', async () => {
    const again = aCase(outage, { acceptedWarnings: ['documents-missing'] });
    const answer = await test.call('cases.issue', again);
    expect(answer).toMatchObject({ ok: false, error: { code: 'case-taken-today' } });
    const doubts = await test.must('cases.doubts', {
      ...{ court: again.court, caseType: again.caseType, received: [], hearingAt: null },
      ...{ first: again.first, second: again.second },
    });
    expect(doubts.doubts).toContain('case-taken-today');
    expect(doubts.takenToday).toMatch(/^03001-/);
  });

  it('a hearing on a holiday of the office is asked about', async () => {
    test.as('supervisor');
    await test.must('calendar.add', {
      key: crypto.randomUUID(),
      ...{ date: '2026-12-10', name: 'Cuti Contoh', states: '*', confirm: true },
      ...{ source: 'gazette', reference: 'P.U. (B) 1' },
    });
    test.as('clerk');
    const hearing = { at: '2026-12-10T09:00', kind: 'sebutan' as const, bench: 'M1' };
    const answer = await test.call('cases.issue', aCase(outage, { hearing }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'hearing-on-rest-day' } });
  });

  it('and its key stays free for the case once it is right', async () => {
    const input = aCase(outage, { payment: { method: 'cash', tenderedSen: 1 } });
    await test.call('cases.issue', input);
    const issued = await test.must('cases.issue', {
      ...input,
      payment: { method: 'cash', tenderedSen: 2500 },
    });
    expect(issued.receipt?.number).toBe('R2-000002');
  });

  it('nor does a fault in the middle of the write: what came before it is taken back (property 13)', async () => {
    const before = registerContent(test);
    const register = test.counter.register!;
    // the last table that a case writes, taken away for a moment as a damaged schema would
    const summonses = () =>
      register.write({ actor: 'system' }, (tx) => {
        tx.run(
          `INSERT INTO drafts (key, officer, form, value, updated_at) VALUES ('k', 'P003', 'case', '{}', '')`,
        );
        tx.journal('cases.registered', { case: 'x' });
        throw new Error('power of the store gone');
      });
    expect(summonses).toThrow('power of the store gone');
    expect(registerContent(test)).toBe(before);
    expect((await test.must('cases.issue', aCase(outage))).receipt?.number).toBe('R2-000003');
  });

  it('after the outage has ended none is taken at all', async () => {
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'ICT' });
    test.as('clerk');
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'outage-state-wrong' },
    });
  });
});
