import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let office: TestCounter;
beforeAll(async () => {
  office = await openTestCounter();
  office.as('supervisor');
}, 30_000);
afterAll(() => office.dispose());

const base64 = (text: string | Uint8Array): string => Buffer.from(text as string).toString('base64');
const preview = (text: string | Uint8Array, name = 'cuti.csv', states = 'MY-03') =>
  office.must('calendar.preview', { name, base64: base64(text), states });
const codeOf = async (text: string | Uint8Array) => {
  const answer = await office.call('calendar.preview', { name: 'x', base64: base64(text), states: '*' });
  return answer.ok ? 'read' : answer.error.code;
};
const list = async (year: number) => (await office.must('calendar.list', { year, state: null })).holidays;
const take = (token: string, rows: number[], confirm: boolean) =>
  office.must('calendar.import', { key: randomUUID(), token, rows, confirm });

test('a CSV is looked at first; only what is chosen is kept, and only confirmed when said', async () => {
  const seen = await preview(
    'date,name,states\n2031-01-01,Tahun Baharu,MY-14\n2031-13-01,Rosak,*\n2031-05-01,Hari Pekerja,*\n2031-05-01,Hari Pekerja,*\n',
  );
  expect(seen).toMatchObject({
    kind: 'csv',
    rows: [
      { row: 0, line: 2, name: 'Tahun Baharu', comparison: 'new', against: null },
      { row: 1, line: 4, name: 'Hari Pekerja', comparison: 'new' },
    ],
    refused: [
      { line: 3, code: 'date-malformed' },
      { line: 5, code: 'row-repeated' },
    ],
    refusedCount: 2,
  });
  expect(await list(2031)).toEqual([]);
  expect(await take(seen.token, [1, 1, 99], false)).toEqual({ added: 1, confirmed: 0, known: 0 });
  expect(await list(2031)).toMatchObject([
    { name: 'Hari Pekerja', source: 'csv', reference: 'cuti.csv', confirmed: null },
  ]);
  expect(
    await office.call('calendar.import', { key: randomUUID(), token: seen.token, rows: [0], confirm: true }),
  ).toMatchObject({
    error: { code: 'preview-gone' },
  });
});

test('a second reading shows what stands, writes nothing twice, and confirms it when said', async () => {
  const text = 'date,name,states\n2032-05-01,Hari Pekerja,*\n2032-08-31,Hari Kebangsaan,*\n';
  await take((await preview(text)).token, [0], false);
  const again = await preview(text);
  expect(again.rows.map(({ comparison, against }) => [comparison, against?.confirmed])).toEqual([
    ['known', false],
    ['new', undefined],
  ]);
  expect(await take(again.token, [0, 1], true)).toEqual({ added: 1, confirmed: 2, known: 1 });
  expect((await list(2032)).map(({ confirmed }) => confirmed !== null)).toEqual([true, true]);
});

test('an iCalendar file is told by what it holds, whatever its name, and takes the states it is given', async () => {
  const seen = await preview(
    `\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20330321\r\nDTEND;VALUE=DATE:20330323\r\nSUMMARY:Hari R\r\n aya\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Tahun Baharu\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    'kalendar.txt',
  );
  expect(seen).toMatchObject({ kind: 'ics', refused: [{ code: 'event-repeats', text: 'Tahun Baharu' }] });
  expect(
    await take(
      seen.token,
      seen.rows.map(({ row }) => row),
      true,
    ),
  ).toMatchObject({ added: 2, confirmed: 2 });
  expect((await list(2033)).map(({ date, name, states, source }) => [date, name, states, source])).toEqual([
    ['2033-03-21', 'Hari Raya', 'MY-03', 'ics'],
    ['2033-03-22', 'Hari Raya', 'MY-03', 'ics'],
  ]);
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'holidays-none'],
  ['only a header', 'date,name,states\n', 'holidays-none'],
  ['a line of ten million characters', `date,name,states\n2026-01-01,${'x'.repeat(10_000_000)},*\n`, 'holiday-file-too-large'],
  ['a line of a million and a half', `date,name,states\n2026-01-01,${'x'.repeat(1_500_000)},*\n`, 'holiday-file-unreadable'],
  ['far too many rows', Array.from({ length: 2_001 }, (_, n) => `2026-01-01,Cuti ${n},*\n`).join(''), 'holiday-file-too-large'],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0000\u0000', 'latin1'), 'holiday-file-unreadable'],
  ['half a file', 'date,name,states\n2026-01-01,Tahun Baharu,MY-14\n2026-0', 'read'],
  ['UTF-16', Buffer.from('\uFEFFdate;name;states\r\n2026-01-01;Tahun Baharu;*\r\n', 'utf16le'), 'read'],
  ['an old code page', Buffer.from('date,name,states\r\n2026-01-01,Aidilfitri \xE9,*\r\n', 'latin1'), 'read'],
])('%s: %s', async (_, text, code) => {
  expect(await codeOf(text)).toBe(code);
}); // prettier-ignore
