/** A new case that is received incomplete: kept, asked for, registered, entered or given back, and never lost (S1.2). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { anIntake, takeIn } from '../../helpers/intakes';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
}, 60_000);
afterEach(() => test.dispose());

const waiting = async () => (await test.must('intakes.list', {})).rows;
const restore = async () => {
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:45', toldBy: 'BTMK' });
};
const refused = (code: string) => ({ ok: false, error: { code } });
const agenda = async () => (await test.must('home.agenda', {})).lines.map(({ kind }) => kind);

it('is kept with what is missing and its letter, and takes neither number nor receipt', async () => {
  const { id, reference, paper } = await takeIn(test, outage, {
    missing: ['sijil-nikah', 'fee'],
    note: 'Wakalah',
  });
  expect(paper).toMatchObject({ kind: 'missing-letter', number: reference, copy: 0 });
  expect(await waiting()).toMatchObject([
    {
      ...{
        id,
        party: 'Salmah binti Contoh',
        other: 'Ahmad bin Contoh',
        state: 'incomplete',
        note: 'Wakalah',
      },
      missing: [{ nameMs: 'Salinan sijil nikah' }, { nameEn: 'Payment of the fee' }],
    },
  ]);
  const { made, intakes } = await test.must('outages.get', { id: outage });
  expect(made).toMatchObject({ cases: 0, receipts: 0 });
  expect(intakes).toMatchObject({ received: 1, incomplete: 1 });
  expect(await agenda()).toContain('intakes-incomplete');
  const issued = await test.must('cases.issue', aCase(outage));
  expect(issued.case.number).toMatch(/-0101-/);
  expect(issued.receipt?.number).toBe('R2-000001');
});

it('goes on with what was typed, and is registered once', async () => {
  const { id } = await takeIn(test, outage);
  expect(await test.must('intakes.get', { id })).toMatchObject({ form: { claim: 'Fasakh' }, case: null });
  const more = anIntake(outage, { intake: id, missing: ['fee'], letter: null, form: { claim: 'Fasakh 2' } });
  expect((await test.must('intakes.receive', more)).id).toBe(id);
  expect((await test.must('intakes.get', { id })).form).toEqual({ claim: 'Fasakh 2' });
  const { case: file } = await test.must('cases.issue', aCase(outage, { intake: id }));
  expect(await test.must('intakes.get', { id })).toMatchObject({
    case: file.id,
    intake: { state: 'registered' },
  });
  expect(await waiting()).toEqual([]);
  const again = await test.call(
    'cases.issue',
    aCase(outage, { intake: id, acceptedWarnings: ['case-taken-today'] }),
  );
  expect(again).toMatchObject(refused('intake-settled'));
  expect(await test.call('intakes.receive', more)).toMatchObject({ ok: true });
  expect(await test.call('intakes.receive', { ...more, key: randomUUID() })).toMatchObject(
    refused('intake-settled'),
  );
});

it.each<[code: string, change: Parameters<typeof takeIn>[2]]>([
  ['nothing-missing', { missing: [] }],
  ['missing-unknown', { missing: ['tiada'] }],
  ['letters-not-printable', { party: '陳' }],
  ['court-unknown', { court: '99999' }],
  ['case-type-unknown', { caseType: '999' }],
])('%s is refused, and nothing is kept', async (code, change) => {
  expect(await test.call('intakes.receive', anIntake(outage, change))).toMatchObject(refused(code));
  expect(await waiting()).toEqual([]);
});

it('is received under Pilihan 1 alone', async () => {
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P3', reason: '' });
  test.as('clerk');
  expect(await test.call('intakes.receive', anIntake(outage))).toMatchObject(refused('option-forbids'));
});

it('is carried on or given back once the system is back, whatever was left open', async () => {
  const { id, reference } = await takeIn(test, outage);
  const enter = () => test.call('intakes.enter', { id, number: '03001-014-0150-2026' });
  expect(await enter()).toMatchObject(refused('outage-state-wrong'));
  await restore();
  expect(await agenda()).toContain('intakes-left');
  expect((await test.must('outages.leftOpen', { id: outage })).lines).toContainEqual({
    ...{ kind: 'intakes-incomplete', count: 1, number: reference },
  });
  expect(await test.call('intakes.enter', { id, number: '150' })).toMatchObject(
    refused('case-number-malformed'),
  );
  expect(await enter()).toMatchObject({ ok: true });
  expect(await enter()).toMatchObject(refused('intake-settled'));
  await test.must('intakes.reopen', { id, reason: 'Silap' });
  await test.must('intakes.return', { id, reason: 'Pihak mahu mendaftar sendiri' });
  expect((await test.must('outages.get', { id: outage })).intakes).toMatchObject({
    givenBack: 1,
    incomplete: 0,
  });
  expect(await agenda()).not.toContain('intakes-left');
});

it('asks again in English, each letter a paper of its own', async () => {
  const { id } = await takeIn(test, outage);
  const { paper } = await test.must('intakes.ask', { key: randomUUID(), id, language: 'en' });
  expect(paper).toMatchObject({ kind: 'missing-letter', copy: 0 });
  const { events } = await test.must('intakes.get', { id });
  expect(events.map(({ kind, language }) => [kind, language])).toEqual([
    ['received', null],
    ['asked', 'ms'],
    ['asked', 'en'],
  ]);
});
