/** What an import leaves stays on the home list until each row is taken, corrected or dropped (S0.3: all means all). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { importList, listOf, rowsOf } from './sheet';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  test.as('supervisor');
});
afterEach(() => test.dispose());

const LIST = listOf(
  'Teguh Trading,199801088680,t@example.net,04-9158642,Eksport,02/13/2024',
  'TEGUH  TRADING,199801088680,t@example.net,04-9158642,Eksport,02/13/2024',
  'Tanpa Nombor PLT,,tanpa@example.net,03-4477863,Import,03/14/2024',
  'Kereta Sahaja,199801088682,k@example.net,,Kereta,',
  'Bintang PLT,199801088683,t@example.net,,Import,04/05/2024',
);
const line = async () =>
  (await test.must('home.agenda', {})).lines.find(({ kind }) => kind === 'rows-to-decide');

it('keeps what was refused or undecided, over a restart, until each row is decided', async () => {
  const taken = await importList(test, LIST);
  expect(taken).toMatchObject({ added: 1, left: 2 });
  expect(await line()).toMatchObject({ values: { count: 4, name: 'senarai.csv' }, by: 'supervisor' });
  const { folder, clock } = test;
  await test.close();
  test = await openTestCounter({ folder, clock });
  test.as('supervisor');
  const file = (await line())!.to.split('=')[1]!;
  const open = await test.must('applicants.reopenLeft', { file });
  // whom the first row describes is known by now: its repetition is the same
  expect(open.counts).toMatchObject({ same: 1, doubtful: 1, refused: 2, new: 0 });
  const [doubtful] = await rowsOf(test, open.token, 'doubtful');
  expect(doubtful).toMatchObject({ row: 6, reason: 'email-of-other', dataDate: '2024-04-05' });
  expect(await rowsOf(test, open.token, 'refused')).toMatchObject([
    { row: 4, name: 'Tanpa Nombor PLT', addresses: ['tanpa@example.net'], phones: ['03-4477863'] },
    { row: 5, permits: 'Kereta' },
  ]);

  const answers = [{ reason: 'email-of-other' as const, answer: 'new' as const }];
  expect(
    await test.must('applicants.import', {
      ...{ token: open.token, takeNew: true, takeChanged: true },
      answers,
      rows: [],
    }),
  ).toMatchObject({ added: 1, same: 1, left: 0 });
  expect((await line())?.values.count).toBe(2);
  const mended = {
    ...{ name: 'Tanpa Nombor PLT', number: '199801088681', phones: [], permits: [], systems: ['AP'] },
    ...{ addresses: ['tanpa@example.net'], dataDate: '', source: 'telephone' as const, reference: '' },
  };
  // only a row that waits is decided so
  for (const row of [2, 6, 99])
    expect(
      await test.call('applicants.add', { key: randomUUID(), ...mended, fromRow: { file, row } }),
    ).toMatchObject({ error: { code: 'row-decided' } });
  await test.must('applicants.add', { key: randomUUID(), ...mended, fromRow: { file, row: 4 } });
  expect((await line())?.values.count).toBe(1);
  const dropped = { file, rows: [5], reason: 'Bukan pemohon AP' };
  expect(await test.must('applicants.dropRows', dropped)).toEqual({ dropped: 1 });
  expect(await line()).toBeUndefined();
  // the same file again asks nothing of them
  await importList(test, LIST);
  expect(await line()).toBeUndefined();
});

it('a list that was only looked at leaves nothing', async () => {
  await test.must('applicants.preview', { name: 'x.csv', base64: Buffer.from(LIST).toString('base64') });
  expect(await line()).toBeUndefined();
  expect(await test.call('applicants.reopenLeft', { file: 'a'.repeat(64) })).toMatchObject({
    error: { code: 'list-unknown' },
  });
});
