/** Further files of each kind that offices bring, beside those kept under `fixtures/field`: what each is read to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';

const folder = mkdtempSync(join(tmpdir(), 'kaunter-kinds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Preview {
  readonly encoding: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly notTaken: readonly string[];
  readonly printedAt?: string;
  readonly rows: readonly {
    readonly line: number;
    readonly state: string;
    readonly values: Readonly<Record<string, unknown>>;
    readonly reason?: string;
  }[];
}

async function preview(kind: string, content: string | Uint8Array, ...args: string[]): Promise<Preview> {
  const file = join(folder, 'fail');
  writeFileSync(file, content);
  let stdout = '';
  await dispatch(['preview', kind, file, ...args], {
    out: (text) => void (stdout += text),
    err: () => undefined,
  });
  return JSON.parse(stdout) as Preview;
}
const applicants = (content: string | Uint8Array): Promise<Preview> => preview('applicants', content);
const told = ({ rows }: Preview): string[] => rows.map(({ state, reason }) => reason ?? state);

describe('telephones', () => {
  test.each<[string, string[], string?]>([
    ['+60 (0)19-447 7861', ['019-4477861']],
    ['6 019 4477861', ['019-4477861']],
    ['019/4477861', ['019-4477861']],
    ['194,477,861', ['019-4477861']],
    ['="0194477861"', ['019-4477861']],
    ['０１９４４７７８６１', ['019-4477861']],
    ['O19-4477861', ['019-4477861']],
    ['H/P 019-4477861', ['019-4477861']],
    ['+60194477861 Puan Siti', ['019-4477861']],
    ['Tel: 03-88881234, Faks: 03-88881235', ['03-88881234']],
    ['019-4477861 019-4477862', ['019-4477861', '019-4477862']],
    ['03-88881234/5', ['03-88881234', '03-88881235']],
    ['1300881234', ['1300881234']],
    ['1112345678', ['011-12345678']],
    ['(+6)019-447 7861', ['019-4477861']],
    ['+6(03)8888 1234', ['03-88881234']],
    ['19 447 7861', ['019-4477861']],
    ['T: 03-88881234 F: 03-88881235', ['03-88881234']],
    ['٠١٩-٤٤٧٧٨٦١', ['019-4477861']],
    ['N.A.', []],
    ['Tiada Tel.', []],
    ['0000000000', []],
    ['TBA', []],
    ['Tidak ada', []],
    ['1,94E+08', [], 'phone-rounded'],
    ['sila tanya kerani', [], 'phone-unread'],
  ])('%s', async (cell, phones, reason) => {
    const seen = await applicants(
      `Nama\tNo. SSM\tE-mel\tNo. Tel\nMaju\t201901012345\ta@contoh.my\t${cell}\n`,
    );
    expect(seen.rows).toMatchObject([{ state: 'new', values: { phones }, ...(reason ? { reason } : {}) }]);
  });
});

describe('numbers of companies, businesses and persons keep their form', () => {
  test.each([
    ['001234567-x', '001234567-X'],
    ['JM0123456A', 'JM0123456-A'],
    ['LLP0012345-LGN', 'LLP0012345-LGN'],
    ['ROB: 001234567-X', '001234567-X'],
    ['No. 627436 – A', '627436-A'],
    ['(627436-A)', '627436-A'],
    ['995W', '995-W'],
    ['SSM 201901012345', '201901012345'],
    ['201,901,012,345', '201901012345'],
    ['201901012345.0', '201901012345'],
    ['2O19O1O12345', '201901012345'],
    ['="201901012345"', '201901012345'],
    ['200003000123 SA0012345-T', '200003000123 (SA0012345-T)'],
    ['SA0012345-T [200003000123]', '200003000123 (SA0012345-T)'],
    ['900102—03—1234', '900102-03-1234'],
  ])('%s', async (cell, number) => {
    const seen = await applicants(`Nama\tNo. SSM\tE-mel\nMaju\t${cell}\ta@contoh.my\n`);
    expect(seen.rows).toMatchObject([{ state: 'new', values: { number } }]);
  });

  test('one with and without its noughts is one', async () => {
    const rows = ['Maju,001234567-X,a@contoh.my', 'Maju,1234567-X,a@contoh.my', ''].join('\n');
    expect(told(await applicants(`Nama,No. SSM,E-mel\n${rows}`))).toEqual(['new', 'same']);
  });
});

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['NamaSyarikat,NoSSM,Emel,NoTel', 'Maju,627436-A,a@b.my,0194477863', { name: 'NamaSyarikat', number: 'NoSSM', phones: 'NoTel' }, []],
  ['nama_syarikat,no_ssm,e_mel,no_tel', 'Maju,627436-A,a@b.my,0194477863', { number: 'no_ssm', emails: 'e_mel' }, []],
  ['Name of Company,Company No.,E mail,Contact No.', 'Maju,627436-A,a@b.my,0194477863', { number: 'Company No.' }, []],
  ['Nama Syarikat,No. SSM Lama,No. SSM Baru,E-mel', 'Maju,627436-A,201901012345,a@b.my', { number: 'No. SSM Baru' }, ['No. SSM Lama']],
  ['Nama,No. K/P Lama,No. K/P (Baru),Emel', 'Ali,A123,900102-03-1234,a@b.my', { number: 'No. K/P (Baru)' }, ['No. K/P Lama']],
  ['Nama Pemilik,No. KP,E-mel,Nama Perniagaan,No. SSM', 'Ali,900102-03-1234,a@b.my,Maju,627436-A', { name: 'Nama Perniagaan', number: 'No. SSM' }, ['Nama Pemilik', 'No. KP']],
  ['Nama Pemohon,Nama Syarikat,No. SSM,E-mel', 'Ali,Maju,627436-A,a@b.my', { name: 'Nama Syarikat' }, ['Nama Pemohon']],
  ['Nama Syarikat,No. Pendaftaran Cukai,No. SSM,E-mel,Nama Bank', 'Maju,C1,627436-A,a@b.my,Bank', { number: 'No. SSM' }, ['No. Pendaftaran Cukai', 'Nama Bank']],
  ['Nama,SSM No.,Mel elektronik,Office No.', 'Maju,627436-A,a@b.my,0388881234', { emails: 'Mel elektronik', phones: 'Office No.' }, []],
  ['"Nama\nSyarikat *","No.\nSSM *","E-mel\n(rasmi)",Tel (HP)', 'Maju,627436-A,a@b.my,0194477863', { name: 'Nama Syarikat *', phones: 'Tel (HP)' }, []],
])('headings %s', async (header, row, columns, notTaken) => {
  const seen = await applicants(`${header}\n${row}\n`);
  expect(seen).toMatchObject({ columns, notTaken, rows: [{ state: 'new' }] });
}); // prettier-ignore

describe('quotes and cells', () => {
  const LIST = (...rows: string[]): string => `Nama,No. SSM,E-mel,No. Tel\n${rows.join('\n')}\n`;
  const row = (n: number): string => `Baris ${n},20190101000${n},b${n}@contoh.my,`;
  test.each<[string, string, string[]]>([
    ['an open quote that a later quote would close', LIST(row(1), `"${row(2)}`, row(3), `Baris 4,"201901010004",b4@contoh.my,`, row(5)), ['new', 'quote-open', 'new', 'new', 'new']],
    ['an open quote in the second cell', LIST('Baris 1,"201901010001,b1@contoh.my,', row(2), 'Baris 3,201901010003,"b3@contoh.my",', row(4)), ['quote-open', 'new', 'new', 'new']],
    ['an open quote where all cells are quoted', '"Nama","No. SSM","E-mel"\n"A","201901010001,"a@contoh.my"\n"B","201901010002","b@contoh.my"\n', ['quote-open', 'new']],
    ['quotes amid a quoted name', LIST('"Kedai "Maju" Jaya",201901010001,a@contoh.my,', row(2)), ['new', 'new']],
    ['inches', LIST('"Paip 6"" Sdn Bhd",201901010001,a@contoh.my,', 'Paip 12" Sdn Bhd,201901010002,c@contoh.my,'), ['new', 'new']],
    ['one row that lacks its last cells', LIST(row(1), 'Baris 2,201901010002,b2@contoh.my', row(3)), ['new', 'new', 'new']],
    ['the last row lacks its last cells', `${LIST(row(1))}Baris 2,201901010002\n`, ['new', 'new']],
    ['a text that ends inside its last row', LIST(row(1), 'Baris 2,2019010').trimEnd(), ['new', 'row-cut']],
  ])('%s', async (_, content, expected) => expect(told(await applicants(content))).toEqual(expected)); // prettier-ignore
});

describe('letters', () => {
  const bytes = (...parts: (string | number)[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));
  const JAWI = 'Nama,No. SSM,E-mel\r\nشركة ماجو سنديرين برحد الكبيرة,201901012345,a@contoh.my\r\n';
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-16 in Jawi without its mark', Buffer.from(JAWI, 'utf16le'), 'utf-16le', 'شركة ماجو سنديرين برحد الكبيرة'],
    ['the other way round', Buffer.from(JAWI, 'utf16le').swap16(), 'utf-16be', 'شركة ماجو سنديرين برحد الكبيرة'],
    ['Macintosh amid UTF-8', bytes('Nama,No. SSM,E-mel\rD', 0xd5, 'Mara Caf', 0x8e, ',201901012345,a@contoh.my\rKafé,201901012346,b@contoh.my\r'), 'mixed', 'D’Mara Café'],
    ['windows amid UTF-8', bytes('Nama,No. SSM,E-mel\nD', 0x92, 'Mara,201901012345,a@contoh.my\nKafé,201901012346,b@contoh.my\n'), 'mixed', 'D’Mara'],
    ['wide letters and unseen ones', bytes('Nama,No. SSM,E-mel\nＭａｊｕ\u3164\u{E0020},201901012345,a@contoh.my\n'), 'utf-8', 'Maju'],
  ])('%s', async (_, content, encoding, name) => {
    const seen = await applicants(content);
    expect([seen.encoding, seen.rows[0]?.values['name'], seen.rows[0]?.state]).toEqual([encoding, name, 'new']);
  }); // prettier-ignore

  test('a bad byte in a line of UTF-8 is told and spoils no other letter', async () => {
    const seen = await applicants(bytes('Nama,No. SSM,E-mel\nKafé', 0xff, ',201901012345,a@contoh.my\n'));
    expect(told(seen)).toEqual(['encoding-wrong']);
  });
});

describe('times and dates of a cause book', () => {
  const printed = async (text: string): Promise<string | undefined> =>
    (await preview('cause-book', `${text}\nNO. KES,PLAINTIF\n03001-028-0124-2026,Ali\n`)).printedAt;
  test.each<[string, string | undefined]>([
    ['Dicetak: 20/11/2026 12:00 tengah malam', '2026-11-20T00:00:00+08:00'],
    ['Dicetak: 20/11/2026 1:15 tengahari', '2026-11-20T13:15:00+08:00'],
    ['Dicetak: 20/11/2026 4:45:10.123 PM', '2026-11-20T16:45:00+08:00'],
    ['Tarikh/Masa Cetakan: 20hb November 2026, 4.45 ptg', '2026-11-20T16:45:00+08:00'],
    ['Print Date: 11/20/2026 7:30 P.M.', '2026-11-20T19:30:00+08:00'],
    ['Dijana pada 2026/11/20 jam 16:45', '2026-11-20T16:45:00+08:00'],
    ['Dicetak: 20/11/2026 16:45 MYT', '2026-11-20T16:45:00+08:00'],
    ['Dicetak: 20/11/2026 24:10', undefined],
    ['Dicetak: 31/11/2026 16:45', undefined],
  ])('%s', async (text, at) => expect(await printed(text)).toBe(at));

  test.each([
    ['03001.028.0124.2026', '03001-028-0124-2026'],
    ['0３001-028-0124-2026 *', '03001-028-0124-2026'],
    ['="03001-028-0124-2026"', '03001-028-0124-2026'],
  ])('number %s', async (cell, number) => {
    const seen = await preview('cause-book', `NO. KES\tPLAINTIF\n${cell}\tAli\n`);
    expect(seen.rows).toMatchObject([{ state: 'new', values: { number } }]);
  });

  test.each<[string, string[], string[]]>([
    ['month-first by one cell', ['1/5/2026', '2/4/2026', '10/13/2026'], ['2026-01-05', '2026-02-04', '2026-10-13']],
    ['years first and names of months beside it', ['2026/4/25', '4/13/2026', 'May 1, 2026'], ['2026-04-25', '2026-04-13', '2026-05-01']],
    ['two digits of the year, points', ['1.5.26', '25.4.26', '3.10.26'], ['2026-05-01', '2026-04-25', '2026-10-03']],
    ['with times', ['5/1/2026 12:00:00 AM', '4/25/2026 9:15'], ['2026-05-01', '2026-04-25']],
    ['day numbers of a spreadsheet', ['46143', '46138.5', '46298'], ['2026-05-01', '2026-04-26', '2026-10-03']],
    ['weekdays beside them', ['Fri, 01 May 2026', 'Sab 25/4/2026', '03-OKT-26 (Sabtu)'], ['2026-05-01', '2026-04-25', '2026-10-03']],
    ['nobody can tell', ['25/4/2026', '4/25/2026', '1/5/2026'], ['', '', '']],
  ])('dates %s', async (_, dates, expected) => {
    const rows = dates.map((date, at) => `03001-028-012${at}-2026\tAli\t${date}`);
    const seen = await preview('cause-book', `NO. KES\tPLAINTIF\tTARIKH DAFTAR\n${rows.join('\n')}\n`);
    expect(seen.rows.map(({ values }) => values['registeredOn'])).toEqual(expected);
  }); // prettier-ignore
});

describe('calendars', () => {
  const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
  const calendar = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const holidays = (content: string | Uint8Array): Promise<Preview> =>
    preview('holidays', content, '--states', 'MY-01');
  const DAY = 'DTSTART;VALUE=DATE:20260101';
  const zone = (id: string, ...lines: string[]): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...lines,
    'END:VTIMEZONE',
  ];
  const at = (id: string): string[] => event(`DTSTART;TZID=${id}:20260101T000000`, `DTEND;TZID=${id}:20260102T000000`, 'SUMMARY:TB'); // prettier-ignore

  test.each<[string, string]>([
    ['CATEGORIES:HOLIDAY,OBSERVANCE', 'observance'],
    ['DESCRIPTION:Bukan hari kelepasan am', 'observance'],
    ['DESCRIPTION:Optional holiday', 'observance'],
    ['COMMENT:tarikh tentatif', 'tentative'],
    ['DESCRIPTION:Tertakluk kepada perubahan', 'tentative'],
    ['DESCRIPTION:Date to be confirmed', 'tentative'],
    ['DESCRIPTION:bergantung kepada anak bulan', 'tentative'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE', 'tentative'],
    ['DESCRIPTION:Public holiday', 'new'],
  ])('%s', async (line, expected) => {
    expect(told(await holidays(calendar(...event(DAY, 'SUMMARY:Hari X', line))))).toEqual([expected]);
  });

  test('a name or a list that says so counts as well', async () => {
    expect(told(await holidays(calendar(...event(DAY, 'SUMMARY:Hari Raya (tentative)'))))).toEqual([
      'tentative',
    ]);
    expect(told(await holidays('Tarikh,Cuti,Catatan\n1/1/2026,Raya,Tertakluk kepada perubahan\n'))).toEqual(['tentative']); // prettier-ignore
  });

  test.each<[string, string]>([
    ['our zone, explained wrongly', calendar(...zone('Asia/Kuala_Lumpur', 'BEGIN:STANDARD', 'TZOFFSETTO:pisang', 'END:STANDARD'), ...at('Asia/Kuala_Lumpur'))],
    ['another zone that is broken', calendar(...zone('Foo', 'BEGIN:STANDARD', 'RRULE:FREQ=NEVER', 'END:STANDARD'), ...at('Asia/Kuala_Lumpur'))],
    ['our zone under a path', calendar(...at('/kalendar.contoh/Asia/Kuala_Lumpur'))],
    ['our zone by its offset', calendar(...at('GMT+8'))],
    ['a zone that never ends', calendar('BEGIN:VTIMEZONE', 'TZID:Foo', ...event(DAY, 'SUMMARY:TB'))],
    ['a whole day with a zone and without VALUE', calendar(...event('DTSTART;TZID=Mars/Phobos:20260101', 'SUMMARY:TB'))],
    ['a whole day that says Z', calendar(...event('DTSTART;VALUE=DATE:20260101Z', 'SUMMARY:TB'))],
    ['a midnight that ends where it begins', calendar(...event('DTSTART:20260101T000000', 'DTEND:20260101T000000', 'SUMMARY:TB'))],
  ])('%s', async (_, content) => {
    const good = (await holidays(content)).rows.filter(({ state }) => state !== 'refused');
    expect(good).toMatchObject([{ state: 'new', values: { date: '2026-01-01', name: 'TB' } }]);
  }); // prettier-ignore

  test.each<[string, string[], string[], string[]]>([
    ['the later telling stands first', ['SEQUENCE:2'], ['SEQUENCE:1'], ['new', 'event-superseded']],
    ['one sequence, changed later', ['LAST-MODIFIED:20260101T000000Z'], ['LAST-MODIFIED:20260105T000000Z'], ['event-superseded', 'new']],
    ['cancelled later', ['SEQUENCE:1'], ['SEQUENCE:2', 'STATUS:CANCELLED'], ['event-superseded', 'event-cancelled']],
    ['another day of it', ['SEQUENCE:1'], ['SEQUENCE:2', 'RECURRENCE-ID;VALUE=DATE:20270101'], ['new', 'new']],
  ])('%s', async (_, first, second, expected) => {
    const content = calendar(...event(DAY, 'SUMMARY:A', ...first), ...event('DTSTART;VALUE=DATE:20260102', 'SUMMARY:B', ...second)); // prettier-ignore
    expect(told(await holidays(content))).toEqual(expected);
  }); // prettier-ignore

  test('a calendar that takes back is none', async () => {
    expect(told(await holidays(calendar('METHOD:CANCEL', ...event(DAY, 'SUMMARY:A'))))).toEqual([
      'event-cancelled',
    ]);
  });

  test.each([1, 2, 3, 10, 27, 31, 75])('folded each %i bytes, letters and all', async (width) => {
    const name = Buffer.from('SUMMARY:Tahun Baharu Cina – 农历新年 café 🎉');
    const pieces = Array.from({ length: Math.ceil(name.length / width) }, (_, n) => name.subarray(n * width, (n + 1) * width)); // prettier-ignore
    for (const fold of ['\r\n ', '\n\t', '\r ']) {
      const folded = Buffer.concat(
        pieces.flatMap((piece, n) => (n === 0 ? [piece] : [Buffer.from(fold), piece])),
      );
      const content = Buffer.concat([Buffer.from(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${DAY}\r\n`), folded, Buffer.from('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')]); // prettier-ignore
      expect((await holidays(content)).rows[0]?.values['name']).toBe('Tahun Baharu Cina – 农历新年 café 🎉');
    }
  });
});
