import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { dispatch } from '../../../main/cli/dispatch';

const folder = mkdtempSync(join(tmpdir(), 'kaunter-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly line: number;
  readonly state: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}
interface Preview {
  readonly encoding: string;
  readonly separator: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly notTaken: readonly string[];
  readonly printedAt?: string;
  readonly warnings?: readonly string[];
  readonly rows: readonly Row[];
}

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const status = await dispatch(['preview', ...args], {
    out: (text) => void (stdout += text),
    err: (text) => void (stderr += text),
  });
  return { status, stdout, stderr };
}

async function preview(...args: string[]): Promise<Preview> {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Preview;
}

const field = (name: string): string => join(import.meta.dirname, '../../fixtures/field', name);
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** Column by column what the good rows hold, and the states of all. */
const valuesOf = ({ rows }: Preview, name: string): unknown[] =>
  rows.filter(({ state }) => state !== 'refused').map(({ values }) => values[name]);
const statesOf = ({ rows }: Preview): string[] => rows.map(({ state }) => state);
const applicants = (name: string): Promise<Preview> => preview('applicants', field(name));
const causeBook = (name: string): Promise<Preview> => preview('cause-book', field(name), '--court', '03001');
const holidays = (name: string): Promise<Preview> => preview('holidays', field(name), '--states', 'MY-01');

describe('lists of applicants as offices bring them', () => {
  test('c01: characters that show nothing are no part of a cell', async () => {
    const seen = await applicants('c01-unseen-characters.csv');
    expect(statesOf(seen)).toEqual(['new', 'new', 'new']);
    expect(valuesOf(seen, 'emails')).toEqual([['ali@contoh.my'], ['siti@contoh.my'], ['muthu@contoh.my']]);
  });

  test('c02: telephones without their nought, with marks, rounded, or none', async () => {
    const seen = await applicants('c02-phones.csv');
    expect(valuesOf(seen, 'phones')).toEqual([['019-4477861'], ['019-4477862'], ['019-4477863'], [], [], []]);
    expect(seen.rows.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined, 'phone-rounded', undefined, undefined]); // prettier-ignore
  });

  test('c03: a month-first column is read so as a whole', async () => {
    const seen = await applicants('c03-month-first-dates.csv');
    expect(statesOf(seen)).toEqual(['new', 'new', 'new']);
    expect(valuesOf(seen, 'dataDate')).toEqual(['2026-05-01', '2026-04-25', '2026-10-03']);
  });

  test('c04: last cells that a spreadsheet leaves out are empty', async () => {
    const seen = await applicants('c04-excel-leaves-out-last-column.csv');
    expect([seen.rows.length, new Set(statesOf(seen))]).toEqual([32, new Set(['new'])]);
  });

  test('c05: Macintosh letters', async () => {
    const seen = await applicants('c05-macintosh.csv');
    expect(seen.encoding).toBe('macintosh');
    expect(valuesOf(seen, 'name')).toEqual(['Syarikat D’Mara Café Sdn Bhd', 'Kedai “Maju” Enterprise']);
  });

  test.each<[string, string, string[]]>([
    ['c06-company-address-column.csv', 'Maju Jaya Sdn Bhd', ['Bil', 'Alamat Syarikat']],
    ['c25-contact-person.csv', 'Maju Jaya Sdn Bhd', ['Contact Person Name']],
    ['c07-no-tel.csv', 'Maju Jaya Sdn Bhd', []],
    ['c24-no-k-p.csv', 'Ali bin Contoh', ['Bil.', 'Alamat']],
    ['c09-refused-rows-mended.csv', 'Maju Jaya Sdn Bhd', ['Baris', 'Sebab ditolak']],
  ])('%s: the column that says it best, the telephone, and what is not taken', async (name, who, notTaken) => {
    const seen = await applicants(name);
    expect(statesOf(seen)).toEqual(['new']);
    expect(valuesOf(seen, 'name')).toEqual([who]);
    expect(valuesOf(seen, 'phones')).toEqual([['019-4477863']]);
    expect(seen.notTaken).toEqual(notTaken);
  }); // prettier-ignore

  test('c08: what stands for nothing is nothing', async () => {
    const seen = await applicants('c08-dash-for-nothing.csv');
    expect(statesOf(seen)).toEqual(['new', 'new', 'new']);
    expect(valuesOf(seen, 'emails')[0]).toEqual([]);
    expect(valuesOf(seen, 'phones')[2]).toEqual([]);
  });

  test.each([
    ['c10-semicolons-commas-in-address.csv', ';', 2],
    ['c29-quoted-address-tabs.csv', '\t', 1],
    ['c26-unicode-text-utf16.csv', '\t', 1],
  ])('%s: what parts the header is the separator', async (name, separator, count) => {
    const seen = await applicants(name);
    expect([seen.separator, statesOf(seen)]).toEqual([separator, Array<string>(count).fill('new')]);
  });

  test('an officer says which column is which', async () => {
    const path = file('lain.csv', 'Entiti,Rujukan,Pos\r\nMaju Jaya Sdn Bhd,201901012345,a@contoh.my\r\n');
    expect(await run('applicants', path)).toMatchObject({ status: 1, stdout: '{"error":{"code":"sheet-no-header"}}\n' }); // prettier-ignore
    const choice = JSON.stringify({ name: 'Entiti', number: 'rujukan', emails: ['Pos'] });
    const seen = await preview('applicants', path, '--columns', choice);
    expect(seen.columns).toEqual({ name: 'Entiti', number: 'Rujukan', emails: 'Pos' });
    expect(seen.rows).toMatchObject([{ line: 2, state: 'new', values: { number: '201901012345' } }]);
  });

  test('one open quote costs one row', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `Baris ${n} PLT,2001010${10000 + n},b${n}@contoh.my`);
    rows[4] = `"${rows[4]}`;
    const seen = await preview(
      'applicants',
      file('petik.csv', ['Nama,No. SSM,E-mel', ...rows, ''].join('\n')),
    );
    expect(seen.rows.filter(({ state }) => state !== 'new')).toMatchObject([
      { line: 6, state: 'refused', reason: 'quote-open' },
    ]);
  });
});

describe('prints of a cause book', () => {
  test.each([
    ['b01-printed-pm.csv', '2026-11-20T16:45:00+08:00'],
    ['b12-printed-ptg.csv', '2026-11-20T16:45:00+08:00'],
    ['b02-printed-24-00.csv', '2026-11-21T00:00:00+08:00'],
  ])('%s was printed at %s', async (name, printedAt) => {
    expect((await causeBook(name)).printedAt).toBe(printedAt);
  });

  test('a time that is none is no print time', async () => {
    const path = file('masa.csv', 'Dicetak: 20/11/2026 25:10\nNO. KES,PLAINTIF\n03001-028-0124-2026,Ali\n');
    const seen = await preview('cause-book', path);
    expect([seen.printedAt, statesOf(seen)]).toEqual([undefined, ['new']]);
  });

  test('b03, b17: unseen characters and long dashes in a number', async () => {
    const last = async (name: string) => valuesOf(await causeBook(name), 'number').at(-1);
    expect(await last('b03-unseen-in-number.csv')).toBe('03001-028-0125-2026');
    expect(await last('b17-long-dashes.csv')).toBe('03001-028-0125-2026');
  });

  test('b15: a time that has not come is told', async () => {
    const seen = await causeBook('b15-printed-in-the-future.csv');
    expect(seen.warnings).toEqual(['time-in-future']);
    expect(seen.rows).toMatchObject([{ state: 'doubtful', reason: 'time-in-future' }]);
  });

  test('the book of another court is doubtful', async () => {
    const seen = await preview('cause-book', field('b01-printed-pm.csv'), '--court', '10001');
    expect(seen.rows).toMatchObject([{ state: 'doubtful', reason: 'court-unknown' }]);
  });
});

describe('holidays', () => {
  test.each<[string, string[], string[]]>([
    ['h01-hari-before-tarikh.csv', ['2026-01-01', '2026-02-17'], ['Tahun Baharu', 'Tahun Baharu Cina']],
    ['h02-title-above.csv', ['2026-01-01'], ['Tahun Baharu']],
    ['h03-month-first.csv', ['2026-01-01', '2026-02-17', '2026-05-01', '2026-08-31', '2026-12-25'], ['Tahun Baharu', 'Tahun Baharu Cina', 'Hari Pekerja', 'Hari Kebangsaan', 'Krismas']],
    ['h12-states-with-commas.csv', ['2026-01-01', '2026-02-17'], ['Tahun Baharu', 'Tahun Baharu Cina']],
    ['i02-end-is-start.ics', ['2026-01-01'], ['Tahun Baharu']],
    ['i03-folded-inside-a-letter.ics', ['2026-02-17', '2026-02-18'], ['Tahun Baharu Cina – hari pertama cuti umum (农历新年)', 'Tahun Baharu Cina – hari kedua']],
    ['i12-newer-sequence.ics', ['2026-03-21'], ['Hari Raya Aidilfitri']],
    ['i13-broken-timezone.ics', ['2026-01-01'], ['Tahun Baharu']],
  ])('%s', async (name, dates, names) => {
    const seen = await holidays(name);
    expect([valuesOf(seen, 'date'), valuesOf(seen, 'name')]).toEqual([dates, names]);
    expect(statesOf(seen).filter((state) => state !== 'refused')).toEqual(dates.map(() => 'new'));
  }); // prettier-ignore

  test('i01: what the calendar says of an event stands beside it', async () => {
    const seen = await holidays('i01-google-observances.ics');
    expect(seen.rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['new', undefined], ['doubtful', 'observance'], ['doubtful', 'tentative'],
    ]); // prettier-ignore
  });
});

describe('workbooks', () => {
  const text = (value: string) => ({ value });
  const book = async (name: string, rows: SheetData): Promise<string> =>
    file(name, await writeXlsx(rows).toBuffer());

  test('figures, dates and merged cells have the values that people see', async () => {
    const path = await book('pemohon.xlsx', [
      [{ value: 'SENARAI PEMOHON', columnSpan: 3 }, null, null],
      ['Nama Syarikat', 'No. SSM', 'E-mel', 'No. Tel', 'Tarikh'].map(text),
      [
        { value: 'Maju & Jaya <M> Sdn Bhd', rowSpan: 2 }, { value: 201901012345 }, text('a@contoh.my'), { value: 194477863 },
        { value: new Date(Date.UTC(2026, 1, 1)), format: 'dd/mm/yyyy' },
      ],
      [null, { value: 202003098765 }, text('b@contoh.my'), null, null],
    ]); // prettier-ignore
    const seen = await preview('applicants', path);
    expect([seen.encoding, seen.separator, seen.columns['phones']]).toEqual(['xlsx', '', 'No. Tel']);
    expect(seen.rows).toMatchObject([
      { line: 3, state: 'new', values: { name: 'Maju & Jaya <M> Sdn Bhd', number: '201901012345', phones: ['019-4477863'] } },
      { line: 4, state: 'new', values: { name: 'Maju & Jaya <M> Sdn Bhd', number: '202003098765', phones: [] } },
    ]); // prettier-ignore
  });

  test('a cause book and holidays out of a workbook', async () => {
    const cases = await book('kausa.xlsx', [['NO. KES', 'PLAINTIF', 'TARIKH DAFTAR'].map(text), [text('03001-028-0124-2026'), text('Ali'), { value: new Date(Date.UTC(2026, 10, 2)), format: 'd/m/yyyy' }]]); // prettier-ignore
    expect((await preview('cause-book', cases)).rows[0]?.values).toMatchObject({
      registeredOn: '2026-11-02',
    });
    const days = await book('cuti.xlsx', [['Tarikh', 'Cuti'].map(text), [{ value: new Date(Date.UTC(2026, 7, 31)), format: 'd mmm yy' }, text('Hari Kebangsaan')]]); // prettier-ignore
    expect((await preview('holidays', days, '--states', '*')).rows[0]?.values).toEqual({ date: '2026-08-31', name: 'Hari Kebangsaan', states: '*' }); // prettier-ignore
  });

  test.each<[string, Uint8Array | string, string]>([
    ['no workbook at all', Buffer.from('PK\u0003\u0004\u0000\u0000', 'latin1'), 'file-unreadable'],
    [
      'the form before 2007',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'file-old-workbook',
    ],
    ['a web page', '<html><table><tr><td>Nama</td></tr></table></html>', 'file-web-page'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0, 9]), 'file-unreadable'],
  ])('%s is refused with its own reason', async (name, content, code) => {
    const { status, stdout } = await run('applicants', file(`${name}.xls`, content));
    expect([status, JSON.parse(stdout)]).toEqual([1, { error: { code } }]);
  });
});

test.each([
  [['applicants'], 'one file'],
  [['pemohon', 'x.csv'], 'no such kind'],
  [['applicants', '/no/such/file.csv'], 'no such file'],
  [['applicants', field('c07-no-tel.csv'), '--columns', '[1'], '--columns'],
  [['applicants', field('c07-no-tel.csv'), '--data', '/no/such/folder'], 'no register'],
  [['cause-book', field('b01-printed-pm.csv'), '--court', '3001'], '--court'],
  [['holidays', field('h02-title-above.csv'), '--states', 'MY-99'], '--states'],
])('wrong use: %j', async (args, says) => {
  const { status, stderr } = await run(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});
