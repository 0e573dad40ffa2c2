/** Cause books as nobody should hand them over: whatever they hold, nothing is kept before an officer accepts it. */
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterEach(() => test.close());

const COLUMNS = ['NO. KES', 'PLAINTIF', 'NO. KP', 'DEFENDAN', 'TARIKH DAFTAR'];
const aRow = (number: string, first = 'Aminah binti Contoh', day = '02/11/2026') =>
  [number, first, '800101-01-1234', 'Misal', day] as const;

const cell = (text: string, at: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rowXml = (cells: readonly string[], n: number): string =>
  `<row r="${n}">${cells.map((text, at) => (text.startsWith('<') ? text : cell(text, 'ABCDE'[at]! + String(n)))).join('')}</row>`;
const sheetXml = (rows: readonly (readonly string[])[], more = ''): string =>
  `<worksheet><sheetData>${[COLUMNS, ...rows].map((cells, at) => rowXml(cells, at + 1)).join('')}</sheetData>${more}</worksheet>`;
const parts = (sheet: Uint8Array) => ({
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Kausa" r:id="r1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': sheet,
});
const workbook = (rows: readonly (readonly string[])[], more = ''): Uint8Array =>
  zipSync(parts(strToU8(sheetXml(rows, more))));
const csv = (...rows: readonly (readonly string[])[]): Uint8Array =>
  strToU8(`Dicetak: 20/11/2026 16:45\n${[COLUMNS, ...rows].map((cells) => cells.join(',')).join('\n')}\n`);

const look = (bytes: Uint8Array, name = 'kausa.xlsx') =>
  test.call('cases.chooseCauseBook', { name, base64: Buffer.from(bytes).toString('base64') });
const mustLook = (bytes: Uint8Array) =>
  test.must('cases.chooseCauseBook', { name: 'kausa', base64: Buffer.from(bytes).toString('base64') });
const take = (token: string) => test.call('cases.importCauseBook', { token, asAtLocal: '2026-11-20T16:45' });

const TABLES = ['official_numbers', 'cause_book_prints', 'cause_book_rows', 'journal'];
const standing = () =>
  TABLES.map((table) =>
    test.counter.opened().reading().get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`),
  );

describe('what is no cause book is refused by its own code, and changes nothing', () => {
  const bomb = (): Uint8Array => zipSync(parts(new Uint8Array(200 * 1024 * 1024)));
  const lying = (): Uint8Array => {
    const bytes = zipSync(parts(new Uint8Array(80 * 1024 * 1024)));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // every header says that its part is 64 bytes long
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 64, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 64, true);
    }
    return bytes;
  };
  it.each([
    [
      'a renamed HTML table',
      () => strToU8('<html><table><tr><td>NO. KES</td></tr></table></html>'),
      'file-web-page',
    ],
    ['half a workbook', () => workbook([aRow('03001-014-0124-2026')]).slice(0, 300), 'file-unreadable'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'file-unreadable'],
    ['a zip bomb', bomb, 'file-too-large'],
    ['a zip bomb that says it is small', lying, 'file-unreadable'],
    ['columns and no case', () => workbook([]), 'cause-book-empty'],
    ['a workbook without columns', () => zipSync(parts(strToU8('<worksheet/>'))), 'cause-book-no-header'],
    ['years that have not come', () => csv(aRow('03001-014-0124-2062')), 'cause-book-empty'],
  ])('%s', async (_what, bytes, code) => {
    const before = standing();
    const made = bytes();
    const heap = process.memoryUsage().rss;
    expect(await look(made)).toMatchObject({ ok: false, error: { code } });
    expect(process.memoryUsage().rss - heap).toBeLessThan(400 * 1024 * 1024);
    expect(standing()).toEqual(before);
  });
});

describe('what is odd about a row is said, and kept only when the officer takes it in', () => {
  it.each([
    ['another court', aRow('10100-014-0124-2026'), 'court-unknown'],
    ['an unknown type', aRow('03001-999-0124-2026'), 'case-type-unknown'],
    ['another year', aRow('03001-014-0124-2016'), 'year-differs'],
    ['no date', aRow('03001-014-0124-2026', 'Aminah', 'semalam'), 'date-malformed'],
  ])('%s', async (_what, row, reason) => {
    const before = standing();
    const seen = await mustLook(csv(row, aRow('03001-028-0099-2026')));
    expect(seen.counts).toMatchObject({ new: 1, doubtful: 1 });
    const { rows } = await test.must('cases.causeBookRows', { token: seen.token, pile: 'doubtful' });
    expect(rows).toMatchObject([{ reason }]);
    expect(standing()).toEqual(before);
  });

  it('a book of another court alone is not taken in', async () => {
    const before = standing();
    const { token } = await mustLook(csv(aRow('10100-014-0124-2026')));
    expect(await take(token)).toMatchObject({ error: { code: 'court-unknown' } });
    expect(standing()).toEqual(before);
  });

  it('merged cells give their rows the number that stands in them: with other people it is there twice', async () => {
    const rows = [aRow('03001-014-0124-2026'), ['<c r="A3"/>', 'Salmah', '', 'Misal', '02/11/2026']];
    const seen = await mustLook(workbook(rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'));
    expect(seen.refused).toMatchObject([{ line: 3, code: 'case-number-twice' }]);
    expect(seen.lastNumbers).toMatchObject([{ serial: 124 }]);
  });

  it('a formula counts by the value that Excel kept of it, and by nothing where it kept none', async () => {
    const kept = '<c r="A2" t="str"><f>CONCAT("x")</f><v>03001-014-0124-2026</v></c>';
    const none = '<c r="A3"><f>A2+1</f></c>';
    const seen = await mustLook(
      workbook([
        [kept, 'Aminah', '', 'Misal', ''],
        [none, 'Salmah', '', 'Misal', '02/11/2026'],
      ]),
    );
    expect(seen.lastNumbers).toMatchObject([{ serial: 124 }]);
    expect(seen.refused).toMatchObject([{ line: 3, code: 'case-number-missing' }]);
  });

  it.each([
    ['beside one name', ['<c r="A3"><f>A2+1</f></c>', 'Salmah']],
    ['beside nothing', ['<c r="A3"><f>A2+1</f></c>']],
    ['that other rows share', ['<c r="A3"><f t="shared" si="0"/><v/></c>', 'Salmah']],
  ])('a number that is a formula without a value, %s, is no line between tables', async (_what, cells) => {
    const seen = await mustLook(workbook([aRow('03001-014-0124-2026'), cells]));
    expect(seen.refused).toMatchObject([{ line: 3, code: 'case-number-missing' }]);
    expect(seen.lastNumbers).toMatchObject([{ serial: 124 }]);
  });

  it('names of 300 letters and in Arabic script are kept and found as they are', async () => {
    const long = `Aminah ${'panjang'.repeat(42)}`;
    const arabic = 'أمينة بنت عبد الله';
    const { token } = await mustLook(
      csv(aRow('03001-014-0124-2026', long), aRow('03001-014-0125-2026', arabic)),
    );
    expect(await take(token)).toMatchObject({ ok: true });
    await test.counter.search.catchUp();
    for (const [text, serial] of [
      [long, 124],
      [arabic, 125],
    ] as const) {
      const { hits } = await test.must('search.find', { text: text.slice(0, 60), after: null });
      expect(hits).toMatchObject([{ id: `03001-014-2026-${serial}` }]);
    }
  });
});
