import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterEach(() => test.dispose());

const HEAD = 'Dicetak: 20/11/2026 16:45\nNO. KES,PLAINTIF,NO. KP,DEFENDAN,NO. KP,TARIKH DAFTAR,Lampiran\n';
const row = (serial: number, first = 'Aminah binti Contoh'): string =>
  `03001-024-${String(serial).padStart(4, '0')}-2026,${first},800101-01-1234,Misal,,02/11/2026,x`;
const print = (...rows: string[]): string => `${HEAD}${rows.join('\n')}\n`;
const look = (text: string) =>
  test.must('cases.chooseCauseBook', { name: 'kausa.csv', base64: Buffer.from(text).toString('base64') });
const kept = () =>
  test.counter
    .opened()
    .reading()
    .all<{ serial: number; first_name: string }>(
      'SELECT serial, first_name FROM cause_book_rows ORDER BY id',
    );

describe('a cause book that was printed', () => {
  it('is kept row by row, once, and anew where the court says otherwise', async () => {
    await test.must('cases.importCauseBook', { token: (await look(print(row(124), row(125)))).token });
    await test.must('cases.importCauseBook', {
      token: (await look(print(row(124), row(125, 'Aminah binti Misal'), row(126)))).token,
    });
    expect(kept().map(({ serial, first_name }) => [serial, first_name])).toEqual([
      [124, 'Aminah binti Contoh'], [125, 'Aminah binti Contoh'], [125, 'Aminah binti Misal'], [126, 'Aminah binti Contoh'],
    ]); // prettier-ignore
  });

  it('names the columns of which nothing is taken, and what an officer says of them counts', async () => {
    expect((await look(print(row(124)))).sheet.notTaken).toEqual(['Lampiran']);
    const choice = { number: 'Rujukan', first: 'Pihak' };
    const text = 'Rujukan,Pihak\n03001-024-0124-2026,Contoh\n';
    const seen = await test.must('cases.chooseCauseBook', {
      ...{ name: 'kausa.csv', base64: Buffer.from(text).toString('base64'), columns: choice },
    });
    expect(seen.sheet.columns).toEqual(choice);
  });

  it('stopped between two lots, goes on where it stopped', async () => {
    const all = print(...Array.from({ length: 450 }, (_, n) => row(n + 1)));
    let stop = true;
    test.counter.events.listen((event) => {
      if (stop && event.kind === 'task' && event.done === 200) test.counter.tasks.cancel(event.id);
    });
    const stopped = await test.call('cases.importCauseBook', { token: (await look(all)).token });
    expect(stopped).toMatchObject({ error: { code: 'import-stopped' } });
    expect(kept()).toHaveLength(200);
    stop = false;
    await test.must('cases.importCauseBook', { token: (await look(all)).token });
    expect(kept().map(({ serial }) => serial)).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
  });

  it('of a time that has not come says so, and is not taken by it', async () => {
    const seen = await look(print(row(124)).replace('2026 16:45', '2027 16:45'));
    expect([seen.printedAt, seen.printedAhead]).toEqual([null, true]);
    expect(await test.call('cases.importCauseBook', { token: seen.token })).toMatchObject({ error: { code: 'as-at-needed' } }); // prettier-ignore
    expect(
      await test.call('cases.importCauseBook', { token: seen.token, asAtLocal: '2027-11-20T16:45' }),
    ).toMatchObject({ error: { code: 'time-in-future' } });
    expect(kept()).toEqual([]);
  });
});
