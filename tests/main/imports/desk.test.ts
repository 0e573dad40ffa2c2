/** The import desk on the thread of long work: limits, stopping, what is remembered, and what is written only once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookAtApplicants } from '../../../main/features/applicants/lists/applicant-list';
import { lookAtHolidays } from '../../../main/features/calendar/holiday-list';
import { lookAtCauseBook } from '../../../main/features/cases/cause-book/cause-book-list';
import { ImportHalted, Pace, plainPace } from '../../../main/features/imports/pace';
import { PackedRows, packLots, ROWS_IN_LOT } from '../../../main/features/imports/packed-rows';
import type { ImportScene } from '../../../main/features/imports/kind';
import { instant } from '../../helpers/instant';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

const scene = (pace = plainPace()): ImportScene => ({
  tx: undefined,
  now: instant('2026-11-22T00:30:00.000Z'),
  pace,
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const company = (n: number): string => `Syarikat ${n} Sdn Bhd,2001${String(1 + (n % 7)).padStart(2, '0')}${String(n).padStart(6, '0')},s${n}@contoh.my`; // prettier-ignore
const listOf = (rows: number): Buffer =>
  Buffer.from(['Nama,No. SSM,E-mel', ...Array.from({ length: rows }, (_, n) => company(n)), ''].join('\n'));
const codeOf = async (look: Promise<{ ok: boolean; error?: { code: string } }>): Promise<unknown> => {
  const answer = await look;
  return answer.ok ? 'read' : answer.error?.code;
};

describe('hostile files are refused by their own code', () => {
  it('half a million rows', async () => {
    const rows = Buffer.from(`Nama,No. SSM,E-mel\n${'A,1,a\n'.repeat(500_000)}`);
    expect(await codeOf(lookAtApplicants(rows, scene()))).toBe('file-too-many-rows');
    const cases = Buffer.from(`NO. KES,PLAINTIF\n${'03001-028-0124-2026,A\n'.repeat(500_000)}`);
    expect(await codeOf(lookAtCauseBook(cases, scene()))).toBe('file-too-many-rows');
    expect(await codeOf(lookAtHolidays(Buffer.from('1/1/2026,A,*\n'.repeat(5_000)), scene()))).toBe('file-too-many-rows'); // prettier-ignore
  });

  it('ten thousand columns', async () => {
    const header = `Nama,No. SSM,E-mel${','.repeat(10_000)}`;
    expect(await codeOf(lookAtApplicants(Buffer.from(`${header}\nA,1,a\n`), scene()))).toBe(
      'columns-too-many',
    );
  });

  it('a line of 10 MB and quotes that never close cost themselves alone', async () => {
    const quotes = Array.from({ length: 2_000 }, (_, n) => `"${company(n)}`);
    const text = ['Nama,No. SSM,E-mel', `A,1,${'x'.repeat(10_000_000)}`, ...quotes, company(9_000), ''].join(
      '\n',
    );
    const look = await lookAtApplicants(Buffer.from(text), scene());
    if (!look.ok) throw new Error(look.error.code);
    const reasons = new Set(look.value.sheet.refused.map(({ reason }) => reason));
    expect([look.value.sheet.rows.length, reasons]).toEqual([1, new Set(['row-too-long', 'quote-open'])]);
  });

  it('a calendar of many zones is read by those that an event names', async () => {
    const zone = (n: number): string => ['BEGIN:VTIMEZONE', `TZID:Z${n}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'END:STANDARD', 'END:VTIMEZONE'].join('\n'); // prettier-ignore
    const event = (n: number): string => {
      const day = (add: number): string => new Date(Date.UTC(2026, 0, 1 + n + add)).toISOString().slice(0, 10).replaceAll('-', ''); // prettier-ignore
      return ['BEGIN:VEVENT', `UID:${n}`, `DTSTART;TZID=Z${n}:${day(0)}T000000`, `DTEND;TZID=Z${n}:${day(1)}T000000`, `SUMMARY:Hari ${n}`, 'END:VEVENT'].join('\n'); // prettier-ignore
    };
    const many = <T>(make: (n: number) => T): T[] => Array.from({ length: 1_500 }, (_, n) => make(n));
    const text = ['BEGIN:VCALENDAR', ...many(zone), ...many(event), 'END:VCALENDAR', ''].join('\n');
    let steps = 0;
    const pace = Object.assign(plainPace(), { step: () => void (steps += 1) });
    const look = await lookAtHolidays(Buffer.from(text), { ...scene(pace), states: '*' });
    expect(look.ok && [look.value.rows.length, look.value.refused.length]).toEqual([1_500, 0]);
    expect(steps).toBeGreaterThanOrEqual(1_500);
  });

  it('a zone that changes its clocks each second is none', async () => {
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Kapal', 'BEGIN:STANDARD', 'DTSTART:00010101T000000', 'RRULE:FREQ=SECONDLY', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0800', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'DTSTART;TZID=Kapal:20260101T000000', 'DTEND;TZID=Kapal:20260102T000000', 'SUMMARY:A', 'END:VEVENT', 'END:VCALENDAR'].join('\n'); // prettier-ignore
    const look = await lookAtHolidays(Buffer.from(text), { ...scene(), states: '*' });
    expect(look.ok && look.value.refused).toMatchObject([{ code: 'zone-unknown' }]);
  });

  it('a cause book of a hundred thousand courts is none', async () => {
    const rows = Array.from({ length: 99_000 }, (_, n) => `${String(n).padStart(5, '0')}-010-1-2026,A`);
    expect(await codeOf(lookAtCauseBook(Buffer.from(['NO. KES,PLAINTIF', ...rows, ''].join('\n')), scene()))).toBe('file-unreadable'); // prettier-ignore
  });

  it('a list that takes too long is ended, whatever holds it', async () => {
    let now = 0;
    // a second at each look at the clock
    const slow = () => new Pace({ now: () => (now += 1_000), progress: () => undefined, stopAsked: () => false }, 1_500); // prettier-ignore
    await expect(lookAtApplicants(listOf(2_000), scene(slow()))).rejects.toThrow(
      new ImportHalted('import-too-slow'),
    );
  });

  it('and so is one that somebody stops', async () => {
    const told: number[] = [];
    const stopped = new Pace({ now: () => 0, progress: (done) => void told.push(done), stopAsked: () => told.length > 2 }); // prettier-ignore
    await expect(lookAtApplicants(listOf(2_000), scene(stopped))).rejects.toThrow(
      new ImportHalted('import-stopped'),
    );
    expect(told).toEqual([0, 256, 512]);
  });
});

describe('rows in lots', () => {
  const rows = Array.from({ length: 3 * ROWS_IN_LOT + 5 }, (_, n) => ({ line: n + 2, pile: n % 3 === 0 ? 'changed' : 'new' })); // prettier-ignore
  const packed = new PackedRows<(typeof rows)[number]>([...packLots(rows)]);

  it('are shown page by page, pile by pile', () => {
    const changed = rows.filter(({ pile }) => pile === 'changed');
    expect(packed.page('changed', 0, 1_000)).toEqual(changed);
    expect(packed.page('changed', changed[3]!.line, 2)).toEqual(changed.slice(4, 6));
    expect([packed.count('new', 'changed'), packed.count('refused')]).toEqual([rows.length, 0]);
  });

  it('are taken in their order, each once', () => {
    const lots = [...packed.of('new', 'changed')];
    expect(lots.flat()).toEqual(rows);
    expect(Math.max(...lots.map((lot) => lot.length))).toBe(ROWS_IN_LOT);
  });
});

describe('on a counter', () => {
  let test: TestCounter;
  beforeEach(async () => {
    test = await openTestCounter();
    test.as('supervisor');
  });
  afterEach(() => test.dispose());
  const count = (sql: string): number => test.counter.opened().reading().get<{ n: number }>(sql)?.n ?? -1;

  it('a list that is being read can be stopped, and tells how far it is', async () => {
    const told: number[] = [];
    test.counter.events.listen((event) => {
      if (event.kind !== 'task' || event.label !== 'list' || event.done === 0) return;
      told.push(event.done);
      test.counter.tasks.cancel(event.id);
    });
    const reply = await test.call('applicants.preview', {
      name: 'a.csv',
      base64: listOf(20_000).toString('base64'),
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'import-stopped' } });
    expect(told.length).toBeGreaterThan(0);
  });

  it('columns that an officer named are known again by their headings, in that kind of list alone', async () => {
    const list = (name: string): string => `Entiti,Rujukan,Pos\n${name},201901012345,a@contoh.my\n`;
    const columns = { name: 'Entiti', number: 'Rujukan', emails: 'Pos' };
    const file = (name: string) => ({ name: 'a.csv', base64: base64(list(name)) });
    const tried = await test.must('applicants.preview', { ...file('Maju'), columns });
    // what was only tried is not remembered
    expect(await test.call('applicants.preview', file('Maju'))).toMatchObject({
      error: { code: 'sheet-no-header' },
    });
    await test.must('applicants.import', { token: tried.token, takeNew: true, takeChanged: true, answers: [], rows: [] }); // prettier-ignore
    const seen = await test.must('applicants.preview', file('Jaya'));
    expect(seen.sheet.columns).toEqual(columns);
    expect(seen.counts).toMatchObject({ new: 0, doubtful: 1 });
    const other = await test.call('cases.chooseCauseBook', { name: 'a.csv', base64: base64(list('Maju')) });
    expect(other).toMatchObject({ error: { code: 'cause-book-no-header' } });
  });

  describe('a cause book', () => {
    const CASES = 4 * ROWS_IN_LOT;
    const row = (n: number, first = 'Aminah'): string =>
      `03001-024-${String(n).padStart(4, '0')}-2026,${first},Misal`;
    const print = (first?: string): string =>
      `Dicetak: 20/11/2026 16:45\nNO. KES,PLAINTIF,DEFENDAN\n${Array.from({ length: CASES }, (_, n) => row(n + 1, first)).join('\n')}\n`;
    const look = (text: string) =>
      test.must('cases.chooseCauseBook', { name: 'k.csv', base64: base64(text) });
    const kept = (): number => count('SELECT count(*) AS n FROM cause_book_rows');
    const numbers = (): number => count('SELECT count(*) AS n FROM official_numbers');
    /** Ends the import as a kill would: inside the given write. */
    const failAt = (lot: number): (() => void) => {
      const register = test.counter.opened();
      const write = register.write.bind(register);
      let writes = 0;
      register.write = (request, work, happened) =>
        write(request, (tx) => {
          const result = work(tx);
          writes += 1;
          if (writes === lot) throw new Error('power');
          return result;
        }, happened); // prettier-ignore
      return () => void (register.write = write);
    };

    it('goes on where it was interrupted, and writes nothing twice', async () => {
      const before = numbers();
      const { token } = await look(print());
      // the numbers, two lots, and the third is lost
      const mend = failAt(4);
      expect(await test.call('cases.importCauseBook', { token })).toMatchObject({
        error: { code: 'internal' },
      });
      mend();
      expect([kept(), numbers()]).toEqual([2 * ROWS_IN_LOT, before + 1]);
      const again = await look(print());
      expect(again.counts).toEqual({
        new: 2 * ROWS_IN_LOT,
        same: 2 * ROWS_IN_LOT,
        changed: 0,
        doubtful: 0,
        refused: 0,
      });
      await test.must('cases.importCauseBook', { token: again.token });
      await test.must('cases.importCauseBook', { token: (await look(print())).token });
      expect([kept(), numbers()]).toEqual([CASES, before + 1]);
    });

    it('that was taken in before does not undo what a later print says', async () => {
      for (const first of [undefined, 'Salmah', undefined])
        await test.must('cases.importCauseBook', { token: (await look(print(first))).token });
      expect(kept()).toBe(2 * CASES);
      expect((await look(print('Salmah'))).counts).toMatchObject({ same: CASES });
    });

    it('is searched by names and numbers, and shown as the newest print has it', async () => {
      for (const first of ['Aminah', 'Salmah'])
        await test.must('cases.importCauseBook', { token: (await look(print(first))).token });
      await test.counter.search.catchUp();
      const found = async (text: string) => (await test.must('search.find', { text, after: null })).hits;
      expect(await found('aminah')).toEqual([]);
      expect((await found('salmah')).length).toBe(30);
      const [hit] = await found('03001-024-0017-2026');
      expect(hit).toMatchObject({
        kind: 'printed-case',
        title: '03001-024-0017-2026',
        detail: 'Salmah / Misal',
      });
      expect((await found('17'))[0]?.id).toBe(hit!.id);
      expect(await test.must('cases.printed', { id: hit!.id })).toMatchObject({
        first: 'Salmah',
        serial: 17,
        line: 19,
      });
      expect(await test.call('cases.printed', { id: 'x' })).toMatchObject({
        error: { code: 'case-unknown' },
      });
    });

    it('says of each row whether it is new, changed or the same, and what was mended', async () => {
      const of = (...rows: string[]): string => `Dicetak: 20/11/2026 16:45\nNO. KES,PLAINTIF,DEFENDAN\n${rows.join('\n')}\n`; // prettier-ignore
      await test.must('cases.importCauseBook', { token: (await look(of(row(1), row(2)))).token });
      const mended = row(3).replace('03001', 'O3OO1');
      const { token, counts } = await look(of(row(1), row(2, 'Salmah'), mended, row(4).replaceAll('-', ' - '), row(4).replace('03001', '09001'), 'x,y,z')); // prettier-ignore
      expect(counts).toEqual({ new: 2, changed: 1, same: 1, doubtful: 1, refused: 1 });
      const reasons = async (pile: 'new' | 'changed' | 'same' | 'doubtful' | 'refused') =>
        (await test.must('cases.causeBookRows', { token, pile })).rows.map(({ reason }) => reason);
      expect(await reasons('new')).toEqual(['letter-for-nought', 'gaps-in-number']);
      expect(await reasons('doubtful')).toEqual(['court-unknown']);
      expect(await reasons('refused')).toEqual(['case-number-malformed']);
      expect(await reasons('changed')).toEqual(['']);
    });
  });
});
