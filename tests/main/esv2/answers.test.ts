import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { anEsv2Case, openEsv2 } from '../../helpers/esv2';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  const { outage } = await openEsv2(test);
  for (const serial of [57, 58, 59, 60])
    await test.must('esv2.record', anEsv2Case(outage, `03001-014-00${serial}-2026`));
});
afterEach(() => test.dispose());

const read = (...lines: string[]) =>
  test.must('esv2.chooseAnswer', {
    name: 'jawapan.csv',
    base64: Buffer.from(['No. Kes ESV2,No. Kes ESV3,Status', ...lines].join('\n') + '\n').toString('base64'),
  });
const states = async () =>
  Object.fromEntries((await test.must('esv2.list', {})).rows.map(({ number, state }) => [number, state]));
const events = () =>
  test.counter.opened().reading().one<{ n: number }>('SELECT count(*) AS n FROM esv2_events').n;

const LIST = [
  '03001-014-57/2026,03001-014-0300-2026,Sudah',
  '03001-014-0058 TAHUN 2026,,Sudah',
  '03001-014-0059-2026,,Belum dipindahkan',
  '03001-014-0999-2026,,Sudah',
  'tiada nombor,,',
];

describe('the answer of SAINS', () => {
  it('ticks what fits, shows what is doubtful, and changes nothing before it is accepted', async () => {
    const { token, counts, rows } = await read(...LIST);
    expect(counts).toMatchObject({ new: 2, doubtful: 2, refused: 1, same: 0 });
    expect(rows.map(({ reason }) => reason)).toEqual(['', '', 'said-missing', 'not-on-list', 'no-number']);
    expect(events()).toBe(4);
    expect(await test.must('esv2.takeAnswer', { token })).toEqual({ ticked: 2 });
    expect(await states()).toEqual({
      '03001-014-0057-2026': 'arrived',
      '03001-014-0058-2026': 'arrived',
      '03001-014-0059-2026': 'waiting',
      '03001-014-0060-2026': 'waiting',
    });
  });

  it('taken in twice changes nothing', async () => {
    const [once, again] = [await read(...LIST), await read(...LIST)];
    await test.must('esv2.takeAnswer', { token: once.token });
    const after = events();
    // the second was looked at before the first was taken in
    expect(await test.must('esv2.takeAnswer', { token: again.token })).toEqual({ ticked: 0 });
    const third = await read(...LIST);
    expect(third.counts).toMatchObject({ new: 0, same: 2 });
    expect(await test.must('esv2.takeAnswer', { token: third.token })).toEqual({ ticked: 0 });
    expect(events()).toBe(after);
  });

  it('ends alike in whatever order its rows and lists come', async () => {
    const rows = LIST.slice(0, 3);
    for (const row of rows.toReversed())
      await test.must('esv2.takeAnswer', { token: (await read(row)).token });
    const apart = await states();
    await test.dispose();
    test = await openTestCounter();
    const { outage } = await openEsv2(test);
    for (const serial of [57, 58, 59, 60])
      await test.must('esv2.record', anEsv2Case(outage, `03001-014-00${serial}-2026`));
    await test.must('esv2.takeAnswer', { token: (await read(...rows)).token });
    expect(await states()).toEqual(apart);
  });

  it('is no answer where a number stands twice, or is another case’s', async () => {
    const first = await read('03001-014-0057-2026,03001-014-0300-2026,');
    await test.must('esv2.takeAnswer', { token: first.token });
    const { rows } = await read(
      '03001-014-0058-2026,03001-014-300/2026,',
      '03001-014-0057-2026,03001-014-0301-2026,',
      '03001-014-0059-2026,abc,',
      '03001-014-0060-2026,,',
      '03001-014-60/2026,,',
    );
    expect(rows.toSorted((a, b) => a.line - b.line).map(({ reason }) => reason)).toEqual([
      ...['esv3-given', 'esv3-other', 'esv3-malformed', 'twice', 'twice'],
    ]);
  });

  it('is refused whole where it is no such list', async () => {
    const base64 = Buffer.from('Nama,Umur\nAli,9\n').toString('base64');
    expect(await test.call('esv2.chooseAnswer', { name: 'x.csv', base64 })).toMatchObject({
      error: { code: 'esv2-answer-no-header' },
    });
  });
});
