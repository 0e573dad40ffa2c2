import { ROWS_IN_LOT } from '../../../main/features/imports/packed-rows';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recipientsOf } from '../../../main/features/applicants/directory/applicant-facts';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { EXAMPLE, HEADER, importList, inputOf, listOf, preview, rowsOf } from './sheet';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  test.as('supervisor');
});
afterEach(() => test.dispose());

const rows = (table: string): number =>
  test.counter.opened().reading().one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).n;

describe('a list as SKEI keeps it', () => {
  it('falls into its piles', async () => {
    const { counts, reasons, unreachable, unended } = await preview(test, EXAMPLE);
    expect({ counts, unreachable, unended }).toMatchInlineSnapshot(`
      {
        "counts": {
          "changed": 0,
          "done": 0,
          "doubtful": 16,
          "new": 77,
          "refused": 0,
          "same": 0,
        },
        "unended": false,
        "unreachable": 11,
      }
    `);
    expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toMatchInlineSnapshot(`
      {
        "email-formula": 3,
        "email-injection": 2,
        "email-malformed": 3,
        "email-of-other": 4,
        "other-form": 4,
        "repeated": 8,
      }
    `);
    expect(rows('applicants')).toBe(0);
  });

  it('is taken: good rows by themselves, doubtful ones by reason and by row', async () => {
    const { token, counts } = await preview(test, EXAMPLE);
    const doubtful = await rowsOf(test, token, 'doubtful');
    const shared = doubtful.filter(({ reason }) => reason === 'email-of-other');
    const [first, ...others] = shared;
    const taken = await test.must('applicants.import', {
      token, takeNew: true, takeChanged: true,
      answers: [{ reason: 'repeated', answer: 'skip' }, { reason: 'email-of-other', answer: 'new' }],
      rows: [{ row: first!.row, answer: 'update' }],
    }); // prettier-ignore
    const repeated = doubtful.filter(({ reason }) => reason === 'repeated').length;
    expect(taken).toEqual({
      added: counts.new + others.length,
      updated: 1,
      skipped: repeated,
      same: 0,
      left: doubtful.length - repeated - shared.length,
    });
    // read again: only what nobody decided is asked again
    const again = await preview(test, EXAMPLE);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, doubtful: taken.left, refused: counts.refused });
    expect(again.counts.done).toBe(taken.added + taken.updated + taken.skipped);
    const applicants = rows('applicants');
    const twice = await test.must('applicants.import', {
      token: again.token, takeNew: true, takeChanged: true, answers: [], rows: [],
    }); // prettier-ignore
    expect(twice).toMatchObject({ added: 0, updated: 0, left: taken.left });
    expect(rows('applicants')).toBe(applicants);
  });

  it('that another file brings again adds nothing and changes nothing', async () => {
    await importList(test, EXAMPLE);
    const before = rows('applicant_events');
    const { counts } = await preview(test, `\uFEFF${EXAMPLE.toString().slice(1)},,,,,\r\n`);
    expect(counts.new + counts.changed).toBe(0);
    await importList(test, `\uFEFF${EXAMPLE.toString().slice(1)},,,,,\r\n`);
    expect(rows('applicant_events')).toBe(before);
  });

  it('takes rows without what is no e-mail, and says what stood there (S0.3)', async () => {
    const { token } = await preview(test, EXAMPLE);
    const lines = await rowsOf(test, token, 'new');
    expect(lines.find(({ reason }) => reason === 'email-injection')).toMatchObject({
      text: expect.stringContaining(String.raw`\r\nBcc:`) as string,
      addresses: [],
    });
    expect(lines.find(({ reason }) => reason === 'email-formula')?.text).toBe('=HYPERLINK("http://x")');
    expect(lines.find(({ reason }) => reason === 'email-malformed')?.text).toContain(' at ');
    await importList(test, EXAMPLE);
    const { rows: without } = await test.must('applicants.list', { show: 'unreachable', after: null });
    expect(without.filter(({ unread }) => unread !== '')).toHaveLength(8);
  });
});

describe('what differs', () => {
  const base = 'Sinar Utama Sdn. Bhd.,200204320621,a@example.org,03-6773183,import,2025-05-10';
  it.each([
    ['nothing', base, 'same', undefined],
    ['letters and blanks alone', '  SINAR  UTAMA SDN BHD ,2002 0432 0621,A@EXAMPLE.ORG,036773183,Import,10.05.25', 'same', undefined],
    ['a further address', base.replace('a@example.org', 'a@example.org; b@example.org'), 'changed', ['addresses']],
    ['another telephone', base.replace('03-6773183', '019-3599333'), 'changed', ['phones']],
    ['a longer name', base.replace('Utama', 'Utama Jaya'), 'changed', ['name']],
    ['another name', base.replace('Sinar Utama', 'Bintang Delima'), 'other-name', ['name']],
    ['older data', base.replace('import,2025-05-10', 'eksport,2024-01-01'), 'older', ['permits']],
    ['a number with a slip', base.replace('200204320621', '200204320612').replace('a@', 'c@'), 'number-slip', undefined],
    ['the old form of the number', base.replace('200204320621', '627436-A').replace('a@', 'c@').replace('6773183', '6773184'), 'other-form', undefined],
    ['the address of another', 'Bintang Delima PLT,202301384087,A@example.org,04-2347470,import,2025-05-10', 'email-of-other', undefined],
    ['name and telephone of another', base.replace('200204320621', '199901923876').replace('a@', 'c@'), 'same-phone', undefined],
    ['a mere namesake', base.replace('200204320621', '199901923876').replace('a@', 'c@').replace('6773183', '6773184'), 'new', undefined],
  ] as const)('%s', async (_what, row, expected, fields) => {
    await importList(test, listOf(base));
    const { token, counts, reasons } = await preview(test, listOf(row, ',,,,,'));
    const pile = (['new', 'changed', 'same', 'doubtful', 'refused'] as const).find((each) => counts[each] === 1);
    expect(pile === 'doubtful' ? reasons[0]!.reason : pile).toBe(expected);
    if (fields && (pile === 'changed' || pile === 'doubtful')) {
      const [shown] = await rowsOf(test, token, pile);
      expect(shown!.differences.map(({ field }) => field)).toEqual(expect.arrayContaining([...fields]));
    }
  }); // prettier-ignore

  it('an update keeps what the row leaves out, and the old number beside the new one', async () => {
    await importList(test, listOf('Teguh Maju PLT,627436-A,lama@example.org,03-4477863,Import,2025-01-01'));
    const { token } = await preview(
      test,
      listOf('Teguh Maju PLT,200503569212,baharu@example.org,019-3599333,Import,2025-02-01'),
    );
    await test.must('applicants.import', {
      token, takeNew: true, takeChanged: true, answers: [{ reason: 'other-form', answer: 'update' }], rows: [],
    }); // prettier-ignore
    const { rows: found } = await test.must('applicants.list', { text: '627436', after: null });
    const card = await test.must('applicants.get', { id: found[0]!.id });
    expect(card.number).toEqual({ kind: 'ssm', number: '200503569212', old: '627436-A' });
    expect(card.addresses.map(({ address }) => address)).toEqual(['lama@example.org', 'baharu@example.org']);
    expect(card.phones).toEqual(['03-4477863', '019-3599333']);
    expect(card.history.map(({ kind }) => kind)).toEqual(['added', 'corrected', 'address-added']);
  });
});

const GOOD = 'Teguh Trading,199801088680,t@example.net,04-9158642,Eksport,02/08/2024';

describe('bad lists', () => {
  it.each([
    ['formula in the name', '=cmd|x,199801088681,a@example.net,04-1,Import,', 'formula'],
    ['formula in the telephone', 'A,199801088681,a@example.net,@SUM(A1),Import,', 'formula'],
    ['formula behind a minus', '-1+cmd,199801088681,a@example.net,,Import,', 'formula'],
    ['no number', 'A,,a@example.com,,Import,', 'applicant-number-missing'],
    ['a number from a spreadsheet', 'A,"2.00504E+11",a@example.com,,Import,', 'applicant-number-rounded'],
    ['a wrong number', 'A,19980108868,a@example.com,,Import,', 'applicant-number-malformed'],
    ['a year to come', 'A,202701088681,a@example.com,,Import,', 'applicant-number-malformed'],
    ['no name', '   ,199801088681,a@example.com,,Import,', 'name-missing'],
    ['a date that is none', 'A,199801088681,a@example.com,,Import,31/02/2025', 'date-malformed'],
    ['a date to come', 'A,199801088681,a@example.com,,Import,2027-01-01', 'date-future'],
    ['a kind of AP that is none', 'A,199801088681,a@example.com,,Kereta,', 'permits-unknown'],
    ['cells that are missing', 'A,199801088681,a@example.com', 'cells-missing'],
    ['cells too many', 'A,199801088681,a@example.com,,Import,,x', 'cells-extra'],
    ['a quote never closed', 'A,199801088681,"a@example.com,,Import,', 'quote-open'],
    ['a control character', 'A\u0007,199801088681,a@example.com,,Import,', 'control-character'],
  ])('%s: refused with row and reason, the rest stands', async (_what, bad, reason) => {
    const filler = Array.from({ length: 25 }, (_, n) => `Baris ${n} PLT,2001010${10000 + n},b${n}@example.net,,Import,`);
    const { token, counts } = await preview(test, listOf(GOOD, bad, ...filler));
    expect(counts).toMatchObject({ new: 26, refused: 1, doubtful: 0 });
    expect(await rowsOf(test, token, 'refused')).toMatchObject([{ row: 3, reason }]);
    expect(rows('applicants')).toBe(0);
    await test.must('applicants.import', { token, takeNew: true, takeChanged: false, answers: [], rows: [] });
    expect(rows('applicants')).toBe(26);
  }); // prettier-ignore

  it.each([
    ['header injection', 'A,199801088681,"a@example.net\r\nBcc: x@example.com",,Import,', 'email-injection', []],
    ['injection by a bare line feed', 'A,199801088681,"a@example.net\nBcc: x@example.com",,Import,', 'email-injection', []],
    ['formula as e-mail', 'A,199801088681,"=HYPERLINK(""http://x"")",,Import,', 'email-formula', []],
    ['an e-mail in words', 'A,199801088681,a at example.com,,Import,', 'email-malformed', []],
    ['an e-mail without a dot', 'A,199801088681,a@example,,Import,', 'email-malformed', []],
    ['one good and one bad e-mail', 'A,199801088681,a@example.com; b@,,Import,', 'email-malformed', ['a@example.com']],
  ])('%s: taken without it, and what stood there is kept', async (_what, bad, reason, good) => {
    const { token, counts } = await preview(test, listOf(GOOD, bad));
    expect(counts).toMatchObject({ new: 2, refused: 0 });
    expect((await rowsOf(test, token, 'new'))[1]).toMatchObject({ row: 3, reason, addresses: good });
    await importList(test, listOf(GOOD, bad));
    const { rows: found } = await test.must('applicants.list', { text: '199801088681', after: null });
    const card = await test.must('applicants.get', { id: found[0]!.id });
    expect(card.addresses.map(({ address }) => address)).toEqual(good);
    expect(card.unread).not.toMatch(/^$|[\r\n]/);
    expect(card.history.at(-1)).toMatchObject({ kind: 'address-unread', detail: card.unread });
  }); // prettier-ignore

  it('a line of 10 MB costs itself alone, and little time', async () => {
    const { token, counts } = await preview(test, listOf(GOOD, `A,1998,${'x'.repeat(10_000_000)}`, GOOD.replace('8680', '8681').replace('t@', 'u@')));
    expect(counts).toMatchObject({ refused: 1, new: 1, doubtful: 1 });
    expect(await rowsOf(test, token, 'refused')).toMatchObject([{ row: 3, reason: 'row-too-long' }]);
  }); // prettier-ignore

  it('half a file: the row that was cut is refused, and the officer is told', async () => {
    const { token, counts, unended } = await preview(test, `${HEADER}\r\n${GOOD}\r\nSinar Ut`);
    expect({ counts, unended }).toMatchObject({ counts: { new: 1, refused: 1 }, unended: true });
    expect(await rowsOf(test, token, 'refused')).toMatchObject([{ row: 3, reason: 'row-cut' }]);
  });

  it('wrong encoding: rows with broken letters are refused in a file that says it is UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${HEADER}\r\n${GOOD}\r\nCaf`),
      Buffer.from([0xe9]),
      Buffer.from(' Enterprise,199801088681,c@example.net,,Import,\r\n'),
    ]);
    const { token, counts } = await preview(test, bytes);
    expect(counts).toMatchObject({ new: 1, refused: 1 });
    expect(await rowsOf(test, token, 'refused')).toMatchObject([{ row: 3, reason: 'encoding-wrong' }]);
  });

  it('UTF-16 and Windows files are read', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(listOf(GOOD), 'utf16le')]);
    expect((await preview(test, utf16)).counts.new).toBe(1);
    const windows = Buffer.from(listOf('Café Trading,199801088681,c@example.net,,Import,'), 'latin1');
    const { token } = await preview(test, windows);
    expect((await rowsOf(test, token, 'new'))[0]!.name).toBe('Café Trading');
  });

  it.each([
    ['two columns of the same heading', `${HEADER},E-mel\r\n${GOOD},x\r\n`, 'columns-twice', { columns: 'E-mel' }],
    ['two columns that are the same', `${HEADER},Nama\r\n${GOOD},x\r\n`, 'columns-twice', { columns: 'Nama' }],
    ['a column missing', 'Nama,No. SSM\r\nA,199801088681\r\n', 'columns-missing', { columns: 'E-mel' }],
    ['no header', `${GOOD}\r\n`, 'sheet-no-header', undefined],
    ['nothing', '\r\n,,\r\n', 'sheet-empty', undefined],
    ['a workbook', 'PK\u0003\u0004…', 'file-unreadable', undefined],
  ])('%s: the file is refused', async (_what, list, code, values) => {
    const answer = await test.call('applicants.preview', inputOf(list));
    expect(answer).toMatchObject({ ok: false, error: { code, ...(values ? { values } : {}) } });
  }); // prettier-ignore
});

describe('an import that is interrupted', () => {
  const LIST = listOf(
    ...Array.from({ length: 450 }, (_, n) => `Baris ${n} PLT,2001010${10000 + n},b${n}@example.net,,Import,`),
  );

  it('leaves whole lots, and goes on where it stopped', async () => {
    const first = await preview(test, LIST);
    test.counter.events.listen((event) => {
      if (event.kind === 'task' && event.done === 200) test.counter.tasks.cancel(event.id);
    });
    const all = { takeNew: true, takeChanged: true, answers: [], rows: [] };
    expect(await test.call('applicants.import', { token: first.token, ...all })).toMatchObject({
      error: { code: 'import-stopped' },
    });
    expect(rows('applicants')).toBe(200);
    // what it did not come to stands on the home list, though nobody chooses the file again
    const left = async () =>
      (await test.must('home.agenda', {})).lines.find(({ kind }) => kind === 'rows-to-decide')?.values.count;
    expect(await left()).toBe(250);
    // the app is opened anew: the former preview is gone with it
    const { folder, clock } = test;
    await test.close();
    test = await openTestCounter({ folder, clock });
    test.as('supervisor');
    expect(await test.call('applicants.import', { token: first.token, ...all })).toMatchObject({
      error: { code: 'preview-gone' },
    });
    const again = await preview(test, LIST);
    expect(again.counts).toMatchObject({ new: 250, done: 200 });
    expect(await test.must('applicants.import', { token: again.token, ...all })).toMatchObject({
      added: 250,
    });
    expect(rows('applicants')).toBe(450);
    expect(await left()).toBeUndefined();
    expect(recipientsOf(test.counter.opened().reading(), 'AP')).toHaveLength(450);
  });

  it('that fails inside a lot keeps nothing of that lot', async () => {
    const { token } = await preview(test, LIST);
    const register = test.counter.opened();
    const write = register.write.bind(register);
    let lots = 0;
    register.write = (request, work, happened) =>
      write(request, (tx) => {
        const result = work(tx);
        lots += 1;
        if (lots === 2) throw new Error('power');
        return result;
      }, happened); // prettier-ignore
    const all = { token, takeNew: true, takeChanged: true, answers: [], rows: [] };
    expect(await test.call('applicants.import', all)).toMatchObject({ error: { code: 'internal' } });
    expect([rows('applicants'), rows('applicant_import_rows')]).toEqual([ROWS_IN_LOT, ROWS_IN_LOT]);
    expect(await test.must('applicants.import', all)).toMatchObject({
      added: 450 - ROWS_IN_LOT,
      same: ROWS_IN_LOT,
    });
    expect(rows('applicants')).toBe(450);
  });
});
