/** Long lists: in every order, narrowed in every way, page by page; as a file and as a paper. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReceiptsPage } from '../../../main/features/receipts/rows/receipt-list';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { features } from '../../../main/features/features';
import { contract, type InputOf, type OutputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

type Receipt = OutputOf<'receipts.list'>['rows'][number];
type Case = OutputOf<'cases.list'>['rows'][number];

let test: TestCounter;
let outage: string;
const issued: { receipt: string; case: string }[] = [];

const PEOPLE = ['Zainab', 'ahmad', 'Badrul', 'azman', 'Citra', '=cmd|calc', 'Badrul'];

beforeAll(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  for (const [at, payer] of PEOPLE.entries()) {
    const [plaintiff] = aCase(outage).first;
    const qr = { method: 'qr' as const, reference: `QR-${at}` };
    const done = await test.must(
      'cases.issue',
      aCase(outage, {
        payer,
        caseType: at % 2 === 0 ? '014' : '028',
        first: [{ ...plaintiff!, name: `${payer} bin Contoh` }],
        payment: at % 3 === 2 ? qr : { method: 'cash', tenderedSen: 10_000 },
        fees: [{ ...aCase(outage).fees[0]!, amountSen: 2500 + (at % 3) * 500, tableSen: 2500 }],
      }),
    );
    issued.push({ receipt: done.receipt!.id, case: done.case.id });
    if (at === 3) test.clock.set('2026-11-23T09:00');
  }
  await whenOut(test, issued[0]!.receipt);
  await approved(test, 'receipts.cancel', {
    ...{ key: randomUUID(), id: issued[0]!.receipt, reason: 'Salah', original: 'surrendered' },
  });
}, 60_000);
afterAll(() => test.dispose());

const list = (question: InputOf<'receipts.list'>) => test.must('receipts.list', question);
const tx = () => test.counter.opened().reading();

const ORDERS: readonly [
  InputOf<'receipts.list'>['order'] & object,
  (one: Receipt, other: Receipt) => number,
][] = [
  [{ by: 'issued', down: false }, (one, other) => (one.issuedAt < other.issuedAt ? -1 : 1)],
  [{ by: 'number', down: false }, (one, other) => (one.number < other.number ? -1 : 1)],
  [{ by: 'payer', down: false }, (one, other) => (one.payer.toLowerCase() < other.payer.toLowerCase() ? -1 : 1)],
  [{ by: 'amount', down: false }, (one, other) => one.amountSen - other.amountSen || (one.number < other.number ? -1 : 1)],
]; // prettier-ignore

describe('a list', () => {
  it.each(ORDERS)(
    'in the order $by, page by page, is whole and in order, both ways',
    async (order, compare) => {
      const { rows } = await list({ order });
      expect(rows).toHaveLength(PEOPLE.length);
      expect(rows.map(({ payer }) => payer)).toEqual(rows.toSorted(compare).map(({ payer }) => payer));
      const backwards = await list({ order: { ...order, down: true } });
      expect(backwards.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toReversed());
      // by pages of two, each behind the last row of the one before
      const walked: string[] = [];
      for (let after: string | null = null; ;) {
        const page = readReceiptsPage(tx(), { order, after }, 2);
        walked.push(...page.rows.map(({ id }) => id));
        after = page.next;
        if (after === null) break;
      }
      expect(walked).toEqual(rows.map(({ id }) => id));
    },
  );

  it('narrowed, has just these rows and says what they add up to', async () => {
    const day = await list({ day: '2026-11-22' });
    expect(day.rows.map(({ id }) => id)).toEqual(
      issued
        .slice(0, 4)
        .map(({ receipt }) => receipt)
        .toReversed(),
    );
    // the cancelled one counts as a row, its money does not
    expect(day.total).toEqual({ rows: 4, amountSen: 3000 + 3500 + 2500 });
    expect((await list({ day: '2026-11-21' })).rows).toEqual([]);
    expect((await list({ state: 'cancelled' })).rows.map(({ id }) => id)).toEqual([issued[0]!.receipt]);
    expect((await list({ state: 'valid' })).rows).toHaveLength(PEOPLE.length - 1);
    const qr = await list({ method: 'qr', day: '2026-11-22', order: { by: 'payer', down: false } });
    expect(qr.rows.map(({ payer }) => payer)).toEqual(['Badrul']);
    expect((await list({ outage, day: '2026-11-23' })).rows).toHaveLength(3);
    expect((await list({ outage })).total).toEqual({ rows: 7, amountSen: expect.any(Number) });
    expect((await list({ outage: 'x' })).rows).toEqual([]);
    expect((await list({})).total).toBeNull();
  });

  it('of cases is ordered by their numbers and by their first party, and narrowed by type and by what is left to do', async () => {
    const by = async (question: InputOf<'cases.list'>): Promise<Case[]> =>
      (await test.must('cases.list', question)).rows;
    const parties = await by({ order: { by: 'party', down: false } });
    expect(parties.map(({ firstParty }) => firstParty.split(' ')[0]!.toLowerCase())).toEqual(
      PEOPLE.map((name) => name.toLowerCase()).toSorted(),
    );
    const numbers = (await by({ order: { by: 'number', down: false } })).map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted());
    expect(await by({ caseType: '028' })).toHaveLength(3);
    expect(await by({ state: 'open' })).toHaveLength(PEOPLE.length);
    expect(await by({ state: 'settled' })).toEqual([]);
    expect((await test.must('cases.list', { day: '2026-11-23' })).total).toEqual({
      rows: 3,
      amountSen: null,
    });
  });

  it('of papers has every paper, and those of a day, a kind and a state', async () => {
    const of = async (question: InputOf<'papers.list'>) => (await test.must('papers.list', question)).rows;
    const all = await of({});
    expect(all.filter(({ kind }) => kind === 'receipt')).toHaveLength(PEOPLE.length);
    expect(await of({ kind: 'receipt', day: '2026-11-22' })).toHaveLength(4);
    // no printer here: what is kept as a file was never printed
    const out = all.filter(({ state }) => state === 'confirmed');
    expect(out.length).toBeGreaterThan(0);
    expect(await of({ state: 'kept' })).toHaveLength(out.length);
    expect(await of({ state: 'confirmed' })).toEqual([]);
    const first = all.find(({ number }) => number === 'R2-000001')!;
    await test.must('papers.answer', { id: first.id, answer: 'spoiled' });
    expect((await of({ state: 'amiss' })).map(({ id }) => id)).toEqual([first.id]);
    expect(await of({ order: { by: 'number', down: false } })).toHaveLength(all.length);
  });

  it('of claims never tells the reference', async () => {
    const { rows, total } = await test.must('receipts.claims', {});
    expect(rows.map(({ method }) => method)).toEqual(['qr', 'qr']);
    expect(JSON.stringify(rows)).not.toContain('QR-');
    expect(total).toEqual({ rows: 2, amountSen: 7000 });
    expect((await test.must('receipts.claims', { day: '2026-11-22' })).rows).toHaveLength(1);
    expect((await test.must('receipts.claims', { method: 'cheque' })).rows).toEqual([]);
  });

  it('goes on from no cursor of its own as from its beginning', async () => {
    for (const after of ['', 'x', '{}', '["a","b","c"]', '[null]', '[1.5]'])
      expect((await list({ order: { by: 'amount', down: false }, after })).rows).toHaveLength(PEOPLE.length);
  });
});

describe('a list beside its screen', () => {
  it('is saved whole in its order as CSV, where no cell is a formula, and the journal says so', async () => {
    test.counter.devices.dialogs.chooseFolder = () => Promise.resolve(test.folder);
    const seen = { list: 'receipts.list', question: { order: { by: 'payer', down: false } } } as const;
    const saved = await test.must('lists.save', seen);
    expect(saved).toEqual({
      file: expect.stringMatching(/^receipts-\d{8}T\d{6}\.csv$/),
      rows: PEOPLE.length,
    });
    const lines = readFileSync(join(test.folder, saved!.file), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFNombor resit,Masa,Diterima daripada,Nombor kes,Cara,Amaun (RM),Keadaan');
    expect(lines).toHaveLength(PEOPLE.length + 2);
    expect(lines[1]).toContain(`,'=cmd|calc,`);
    expect(lines[2]).toContain(',ahmad,');
    expect(lines.find((line) => line.includes('Zainab'))).toContain('DIBATALKAN');
    expect(readdirSync(test.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const { kind, data } = tx().one<{ kind: string; data: string }>(
      "SELECT kind, data FROM journal WHERE kind LIKE 'lists.%' ORDER BY seq DESC",
    );
    expect({ kind, ...JSON.parse(data) }).toMatchObject({ kind: 'lists.saved', rows: PEOPLE.length });
  });

  it('is saved nowhere when no folder was chosen, and says so of one that cannot be written', async () => {
    const seen = { list: 'cases.list', question: {} } as const;
    test.counter.devices.dialogs.chooseFolder = () => Promise.resolve(null);
    expect(await test.must('lists.save', seen)).toBeNull();
    test.counter.devices.dialogs.chooseFolder = () =>
      Promise.resolve(join(test.folder, 'register.sqlite', 'tiada'));
    expect(await test.call('lists.save', seen)).toMatchObject({ error: { code: 'folder-unusable' } });
  });

  it('is printed with its headings, to what it was narrowed and what it adds up to', async () => {
    const question = { day: '2026-11-22', method: 'cash', order: { by: 'number', down: false } } as const;
    const seen = { list: 'receipts.list', question } as const;
    const { paper } = await test.must('lists.print', { key: randomUUID(), seen });
    const { document } = readFrozen(tx(), paper.id);
    if (document.kind !== 'list') throw new Error(document.kind);
    const { title, narrowed, heads, rows, amountSen } = document.data;
    expect(title).toBe('Resit');
    expect(narrowed).toEqual([
      { label: 'Tarikh', value: '22 Nov 2026 (Ahd)' },
      { label: 'Cara', value: 'Tunai' },
    ]);
    expect(heads.at(-2)).toEqual({ text: 'Amaun (RM)', end: true });
    expect(rows.map(([number]) => number)).toEqual(['R2-000001', 'R2-000002', 'R2-000004']);
    expect(amountSen).toBe(3000 + 2500);
  });

  it('prints nothing of an empty list', async () => {
    const seen = { list: 'receipts.list', question: { day: '2020-01-01' } } as const;
    expect(await test.call('lists.print', { key: randomUUID(), seen })).toMatchObject({
      error: { code: 'list-empty' },
    });
  });

  it('of those who asked is saved and printed, too, over as many pages as it has', async () => {
    for (let n = 0; n < 60; n += 1)
      await test.must('applicants.noteEnquiry', {
        ...{ key: randomUUID(), outage, applicant: null, name: `Syarikat ${n}`, phone: '03-8888 0000' },
        ...{ asked: 'Bila pulih?', callBack: true },
      });
    const question = { show: 'calls', after: null } as const;
    expect((await test.must('applicants.enquiries', question)).rows).toHaveLength(50);
    const seen = { list: 'applicants.enquiries', question } as const;
    test.counter.devices.dialogs.chooseFolder = () => Promise.resolve(test.folder);
    expect(await test.must('lists.save', seen)).toMatchObject({ rows: 60 });
    const { paper } = await test.must('lists.print', { key: randomUUID(), seen });
    const { document } = readFrozen(tx(), paper.id);
    expect(document.kind === 'list' && document.data.rows).toHaveLength(60);
  });

  it('has its file and its paper, whichever list it is', () => {
    const names = contract['lists.save'].input.options.flatMap(({ options }) =>
      options.map(({ shape }) => shape.list.value),
    );
    const known = features.flatMap(({ lists = [] }) => lists.map(({ name }) => name));
    expect(known.toSorted()).toEqual(names.toSorted());
  });

  it('that is here as a whole goes out as it is seen, in Malay', async () => {
    const held = (system: string, percent: number) => ({
      ...{ id: `latihan-20261122-080000`, system, openedBy: 'P003' },
      ...{ openedAt: test.counter.clock.now(), endedAt: test.counter.clock.now() },
      score: { kept: 1, late: 0, missed: 0, overtaken: 0, percent },
    });
    const seen = { list: 'drills.held', question: { rows: [held('ESV3', 80), held('SKEI', 100)] } } as const;
    const { paper } = await test.must('lists.print', {
      key: randomUUID(),
      seen: { ...seen, question: { rows: [...seen.question.rows] } },
    });
    const { document } = readFrozen(tx(), paper.id);
    expect(document).toMatchObject({
      kind: 'list',
      data: {
        heads: [
          { text: 'Dibuka' },
          { text: 'Sistem yang dilatih' },
          { text: 'Oleh' },
          { text: 'Markah (%)' },
        ],
        rows: [
          [expect.any(String), 'ESV3', 'Pegawai Kaunter Contoh', '80'],
          [expect.any(String), 'SKEI', 'Pegawai Kaunter Contoh', '100'],
        ],
      },
    });
  });

  it('of what is to be registered again goes out pile by pile, in the order of its numbers', async () => {
    const question = { outage, pile: 'todo', series: null, after: null } as const;
    const { rows } = await test.must('reconciliation.list', question);
    const seen = { list: 'reconciliation.list', question } as const;
    const { paper } = await test.must('lists.print', { key: randomUUID(), seen });
    const { document } = readFrozen(tx(), paper.id);
    expect(document.kind === 'list' && document.data.rows.map(([number]) => number)).toEqual(
      rows.map(({ manualNumber }) => manualNumber),
    );
    expect(document.kind === 'list' && document.data.narrowed.at(-1)).toMatchObject({
      value: 'Perlu dibuat',
    });
  });

  it('is remembered as each officer saw it last', async () => {
    const choice = { order: { by: 'payer', down: false }, narrowed: { method: 'qr' } };
    await test.must('lists.keep', { list: 'receipts.list', choice });
    await test.must('lists.keep', { list: 'cases.list', choice: { ...choice, narrowed: {} } });
    await test.must('lists.keep', { list: 'cases.list', choice });
    expect(await test.must('lists.kept', {})).toEqual({
      choices: { 'receipts.list': choice, 'cases.list': choice },
    });
    test.as('supervisor');
    expect(await test.must('lists.kept', {})).toEqual({ choices: {} });
    test.as('clerk');
  });
});
