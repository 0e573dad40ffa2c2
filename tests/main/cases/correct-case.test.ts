/** After F9: a note beside the official row, a new paper that says what it replaces, never an altered one. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { CorrectCaseInput } from '../../../preload/contract/cases';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval, approved } from '../approved';

let test: TestCounter;
afterEach(() => test.dispose());

type Asked = Partial<Omit<CorrectCaseInput, 'key' | 'id'>>;
const asked = (id: string, change: Asked): CorrectCaseInput => ({
  ...{ key: randomUUID(), id, reason: 'Salah eja', parties: [], acceptedWarnings: [] },
  ...change,
});
const DEFENDANT = { role: 'second', ordinal: 1 } as const;
const renamed: Asked = { parties: [{ ...DEFENDANT, name: 'Ahmad bin Misal' }] };

async function opened(change: Parameters<typeof aCase>[1] = {}) {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const issued = await test.must('cases.issue', aCase(outage, change));
  return { outage, issued, id: issued.case.id };
}
const rows = (sql: string) => test.counter.opened().reading().all<Record<string, unknown>>(sql);
const frozenOf = (paper: string) => readFrozen(test.counter.opened().reading(), paper);

it('keeps the official row, notes who, when and why, and reads as corrected everywhere', async () => {
  const { id } = await opened();
  const before = rows('SELECT * FROM parties');
  const { papers } = await approved(test, 'cases.correct', asked(id, renamed));
  expect(papers).toMatchObject([{ kind: 'summons', copy: 0, superseded: false }]);
  expect(rows('SELECT * FROM parties')).toEqual(before);
  const file = await test.must('cases.get', { id });
  expect(file.case.secondParty).toBe('Ahmad bin Misal');
  expect(file.parties.map(({ name }) => name)).toEqual(['Salmah binti Contoh', 'Ahmad bin Misal']);
  const change = { ...DEFENDANT, field: 'name' };
  const values = { former: 'Ahmad bin Contoh', corrected: 'Ahmad bin Misal' };
  expect(file.corrections).toMatchObject([
    { officer: 'P003', approver: 'P002', reason: 'Salah eja', changes: [{ ...change, ...values }] },
  ]);
  const list = { order: { by: 'registered' as const, down: true }, after: null };
  expect((await test.must('cases.list', list)).rows[0]?.secondParty).toBe('Ahmad bin Misal');
});

it('tells the journal of no name', async () => {
  const { id } = await opened();
  await approved(test, 'cases.correct', asked(id, renamed));
  const [entry] = rows("SELECT data FROM journal WHERE kind = 'cases.corrected'");
  expect(entry?.data).toContain('"changes":1');
  expect(JSON.stringify(rows('SELECT data FROM journal'))).not.toContain('Misal');
});

it('issues a summons that says what it replaces and why; the former one is superseded and waits no more', async () => {
  const { id, issued } = await opened();
  const former = issued.papers.find(({ kind }) => kind === 'summons')!;
  const { papers } = await approved(test, 'cases.correct', asked(id, renamed));
  const { document, mark } = frozenOf(papers[0]!.id);
  if (document.kind !== 'summons') throw new Error(document.kind);
  const formerly = frozenOf(former.id).document.data as typeof document.data;
  const { issued: issue, second, sheets, replaces } = document.data;
  expect(mark).toEqual({ kind: 'original' });
  expect(second.map(({ name }) => name)).toEqual(['Ahmad bin Misal']);
  expect(sheets.at(-1)?.name).toBe('Ahmad bin Misal');
  const { at, traceCode } = formerly.issued!;
  expect(replaces).toEqual({ at, traceCode, reason: 'Salah eja' });
  expect(issue?.traceCode).not.toBe(traceCode);
  expect(formerly.second[0]?.name).toBe('Ahmad bin Contoh');
  const file = await test.must('cases.get', { id });
  const [old] = file.papers.filter((paper) => paper.id === former.id);
  expect(old).toMatchObject({ superseded: true });
  expect(['withdrawn', 'confirmed']).toContain(old?.state);
  const again = { key: randomUUID(), id: former.id, reason: 'Untuk fail' };
  const reprint = (await test.must('papers.printAgain', again)).paper;
  expect(frozenOf(reprint.id).mark).toEqual({
    kind: 'superseded',
    at: issue!.at,
    traceCode: issue!.traceCode,
  });
});

it('several corrections fold, each summons replacing the one before', async () => {
  const { id } = await opened();
  await approved(test, 'cases.correct', asked(id, renamed));
  await test.must('cases.correct', asked(id, { parties: [{ ...DEFENDANT, address: 'Jalan Dua' }] }));
  const file = await test.must('cases.get', { id });
  expect(file.parties[1]).toMatchObject({ name: 'Ahmad bin Misal', address: 'Jalan Dua' });
  expect(file.corrections.map(({ approver }) => approver)).toEqual(['P002', null]);
  expect(file.papers.filter(({ superseded }) => superseded)).toHaveLength(2);
  const chain = rows('SELECT id, replaces FROM summonses ORDER BY seq');
  expect(chain.map(({ replaces }) => replaces)).toEqual([null, chain[0]?.id, chain[1]?.id]);
});

it('moves a hearing with the doubts that its issue would ask', async () => {
  const { id } = await opened();
  const moved = (at: string, acceptedWarnings: string[] = []) =>
    asked(id, { hearing: { at, bench: 'Mahkamah 2' }, acceptedWarnings });
  expect(await test.call('cases.correct', moved('2026-11-21T09:00'))).toMatchObject({
    error: { code: 'hearing-past', fields: [{ path: 'hearing.at' }] },
  });
  expect(await test.call('cases.correct', moved('2026-11-24T09:00'))).toMatchObject({
    error: { code: 'hearing-too-soon' },
  });
  await approved(test, 'cases.correct', moved('2026-11-24T09:00', ['hearing-too-soon']));
  const { summons, corrections } = await test.must('cases.get', { id });
  expect(summons).toMatchObject({
    hearingAt: '2026-11-24T09:00',
    bench: 'Mahkamah 2',
    hearingKind: 'sebutan',
  });
  expect(corrections[0]?.changes.map(({ field }) => field)).toEqual(['at', 'bench']);
});

it('asks whether the days still suffice that a paper issued later leaves', async () => {
  const { id } = await opened();
  test.clock.set('2026-12-14T09:00');
  test.as('clerk');
  const address = (acceptedWarnings: string[]) =>
    asked(id, { parties: [{ ...DEFENDANT, address: 'Jalan Dua' }], acceptedWarnings });
  expect(await test.call('cases.correct', address([]))).toMatchObject({
    error: { code: 'hearing-too-soon' },
  });
  expect((await test.must('cases.correct', address(['hearing-too-soon']))).papers).toHaveLength(1);
});

it('calls nobody to a day that is past: what is corrected then is noted, and no paper issued', async () => {
  const { id } = await opened();
  test.clock.set('2026-12-15T09:01');
  test.as('clerk');
  const address: Asked = { parties: [{ ...DEFENDANT, address: 'Jalan Dua' }] };
  expect((await test.must('cases.correct', asked(id, address))).papers).toEqual([]);
  const { corrections, papers } = await test.must('cases.get', { id });
  expect(corrections).toHaveLength(1);
  expect(papers.some(({ superseded }) => superseded)).toBe(false);
});

it('a telephone number needs neither supervisor nor paper', async () => {
  const { id } = await opened();
  const phone = { parties: [{ ...DEFENDANT, phone: '012-3456789' }] };
  expect((await test.must('cases.correct', asked(id, phone))).papers).toEqual([]);
  expect((await test.must('cases.get', { id })).parties[1]?.phone).toBe('012-3456789');
});

it('an identity number is read as papers write it', async () => {
  const { id } = await opened();
  const number = (idNumber: string) => asked(id, { parties: [{ ...DEFENDANT, idNumber }] });
  await approved(test, 'cases.correct', number('810303035013'));
  expect((await test.must('cases.get', { id })).parties[1]?.idNumber).toBe('810303-03-5013');
  expect(await test.call('cases.correct', number('8103'))).toMatchObject({
    error: { code: 'identity-wrong', fields: [{ path: 'parties.0.idNumber', code: 'mykad-malformed' }] },
  });
});

it.each<[string, Asked, string]>([
  ['equal to what stands', { parties: [{ ...DEFENDANT, name: ' Ahmad  bin Contoh ' }] }, 'correction-empty'],
  ['of nothing', {}, 'correction-empty'],
  ['of nobody', { parties: [{ role: 'second', ordinal: 2, name: 'X' }] }, 'party-unknown'],
  [
    'of one party twice',
    {
      parties: [
        { ...DEFENDANT, phone: '012-1111111' },
        { ...DEFENDANT, phone: '012-2222222' },
      ],
    },
    'party-unknown',
  ],
  ['without a name', { parties: [{ ...DEFENDANT, name: '' }] }, 'input-invalid'],
  ['without a reason', { ...renamed, reason: ' ' }, 'input-invalid'],
  ['that no face can print', { parties: [{ ...DEFENDANT, name: '王明' }] }, 'letters-not-printable'],
  ['that takes a defendant the address', { parties: [{ ...DEFENDANT, address: '' }] }, 'address-missing'],
])('refuses a correction %s', async (_, change, code) => {
  const { id } = await opened();
  const content = rows('SELECT * FROM case_corrections');
  expect(await test.call('cases.correct', asked(id, change))).toMatchObject({ ok: false, error: { code } });
  expect(rows('SELECT * FROM case_corrections')).toEqual(content);
});

it('needs a supervisor who is not the caller for a name', async () => {
  const { id } = await opened();
  expect(await test.call('cases.correct', asked(id, renamed))).toMatchObject({
    error: { code: 'approval-needed', values: { what: 'correction' } },
  });
  test.as('supervisor');
  await expect(approval(test, 'cases.correct', asked(id, renamed))).rejects.toThrow('approver-is-actor');
});

it('nor one who is a party of the case', async () => {
  const { id } = await opened();
  const name = DEMO_OFFICERS[1].name;
  const input = asked(id, { parties: [{ ...DEFENDANT, name }] });
  await expect(approval(test, 'cases.correct', input)).rejects.toThrow('approver-concerned');
});

it('a case that is entered, finished or removed is not corrected here any more', async () => {
  const { id, outage, issued } = await opened();
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
  test.as('clerk');
  const correct = () =>
    test.call('cases.correct', asked(id, { parties: [{ ...DEFENDANT, phone: randomUUID().slice(0, 8) }] }));
  await test.must('reconciliation.take', { item: id });
  expect(await correct()).toMatchObject({ ok: true });
  await test.must('reconciliation.enter', { item: id, officialNumber: issued.case.number });
  expect(await correct()).toMatchObject({ error: { code: 'case-entered' } });
  await test.must('reconciliation.confirm', { item: id, reference: issued.receipt!.number });
  expect(await correct()).toMatchObject({ error: { code: 'case-settled' } });
});

it('what is typed into ESV3 is the corrected value, and says what was registered', async () => {
  const { id, outage } = await opened();
  await approved(test, 'cases.correct', asked(id, renamed));
  const [row] = (await test.must('reconciliation.list', { outage })).rows;
  expect(row?.secondParty).toBe('Ahmad bin Misal');
  expect(row?.copy.find(({ label }) => label === 'secondName')).toEqual({
    ...{ label: 'secondName', value: 'Ahmad bin Misal', former: 'Ahmad bin Contoh' },
  });
  expect(row?.copy.find(({ label }) => label === 'firstName')?.former).toBeNull();
});

it('is found by what it said before and by what it says now', async () => {
  const { id } = await opened();
  await approved(test, 'cases.correct', asked(id, renamed));
  await test.counter.search.catchUp();
  for (const text of ['Ahmad bin Contoh', 'Ahmad bin Misal']) {
    const { hits } = await test.must('search.find', { text, after: null });
    expect(hits.filter(({ kind }) => kind === 'case')).toMatchObject([{ id }]);
    expect(hits[0]?.detail).toContain('Ahmad bin Misal');
  }
});

it('tells the same people by the number as it stands now', async () => {
  const { id, outage } = await opened();
  await approved(
    test,
    'cases.correct',
    asked(id, { parties: [{ ...DEFENDANT, idNumber: '810303-03-5013' }] }),
  );
  const again = (idNumber: string) => {
    const input = aCase(outage, { acceptedWarnings: ['documents-missing'] });
    return test.call('cases.issue', { ...input, second: [{ ...input.second[0]!, idNumber }] });
  };
  expect(await again('810303-03-5013')).toMatchObject({ error: { code: 'case-taken-today' } });
  expect(await again('800202-03-5011')).toMatchObject({ ok: true });
});
