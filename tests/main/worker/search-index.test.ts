import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillRegister, personOf, type Filled } from '../../../main/cli/bench/fill-register';
import { openDatabase } from '../../../main/register/sqlite';
import type { Hit } from '../../../main/register/found';
import { searchFile } from '../../../main/worker/search-index';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const CASES = 10_000;

let test: TestCounter;
let outage: string;
let filled: Filled;
async function openFilled(cases: number): Promise<void> {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  filled = fillRegister(test.counter.register!, outage, 'P003', cases);
  await test.counter.search.catchUp();
}
beforeAll(() => openFilled(CASES), 60_000);
afterAll(() => test.dispose());

const titles = async (text: string): Promise<string[]> =>
  (await test.must('search.find', { text, after: null })).hits.map((hit) => hit.title);

async function everyPage(text: string): Promise<Hit[]> {
  const hits: Hit[] = [];
  let after: string | null = null;
  do {
    const page = await test.counter.search.find(text, after);
    hits.push(...page.hits);
    after = page.next;
  } while (after !== null);
  return hits;
}

/** Closes the counter, does something to its index, and opens it again. */
async function reopenAfter(change: (file: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(searchFile(folder));
  test = await openTestCounter({ folder, clock });
  test.as('clerk');
}

describe('search among 20,000 documents', () => {
  it.each([
    ['as printed', (number: string) => number],
    ['without dashes', (number: string) => number.replaceAll('-', '')],
    ['with blanks', (number: string) => number.replaceAll('-', ' ')],
    ['its end', (number: string) => number.slice(-9)],
  ])('finds a case and its receipt by the case number: %s', async (_how, typed) => {
    const number = filled.caseNumber(7123);
    expect(await titles(typed(number))).toEqual([filled.receiptNumber(7123), number]);
  });

  it.each([4567, 123, 7])('puts the case of the serial that was typed first: %i', async (serial) => {
    for (const typed of [String(serial), String(serial).padStart(4, '0')]) {
      const hits = await everyPage(typed);
      expect(hits.slice(0, 2).map((hit) => hit.title)).toEqual([
        filled.receiptNumber(serial), filled.caseNumber(serial),
      ]); // prettier-ignore
      expect(hits.length).toBeGreaterThan(2);
      expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
    }
  });

  it('finds a receipt by its number, in small letters too', async () => {
    expect(await titles('RX-0004321')).toEqual(['RX-0004321']);
    expect(await titles('rx 0004321')).toEqual(['RX-0004321']);
  });

  it('finds a case by an identity number with and without dashes, and shows it masked', async () => {
    const { idNumber } = personOf(4567);
    const { hits } = await test.must('search.find', { text: idNumber, after: null });
    expect(hits.map((hit) => hit.title)).toContain(filled.caseNumber(4567));
    expect(await titles(idNumber.replaceAll('-', ''))).toEqual(hits.map((hit) => hit.title));
    for (const hit of hits) {
      expect(hit.detail).toContain('-••-••••');
      expect(hit.detail).not.toContain(idNumber.slice(-4));
    }
  });

  it('finds names whatever their case and blanks', async () => {
    const expected = await titles('noraini binti musa');
    expect(expected.length).toBeGreaterThan(0);
    for (const typed of [
      'NORAINI   BINTI  MUSA',
      'musa noraini binti',
      'Nor aini binti Musa',
      'norainibintimusa',
    ])
      expect(await titles(typed)).toEqual(expected);
  });

  it('finds words by their first letter or two', async () => {
    const { hits } = await test.must('search.find', { text: 'fa jus', after: null });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit.detail).toMatch(/\bFa.*\bJus|\bJus.*\bFa/);
    expect(await titles('q')).toEqual([]);
  });

  it('takes what looks like operators for mere text', async () => {
    for (const typed of [
      '"* OR ^',
      '"',
      'text:siti',
      'siti NEAR(aminah, 2)',
      '*',
      "' OR 1=1 --",
      'NOT',
      '{a b}:',
      '\u0000',
    ])
      await expect(test.call('search.find', { text: typed, after: null })).resolves.toMatchObject({
        ok: true,
      });
    expect(await titles('"siti aminah"*')).toEqual(await titles('siti aminah'));
  });

  it('shows the newest first, and each once over all pages', async () => {
    const hits = await everyPage('halimah');
    const places = hits.map((hit) => Number(/\d{4,7}(?=-2026$|$)/.exec(hit.title)?.[0]));
    expect(places).toEqual([...places].sort((one, other) => other - one));
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
    const expected = Array.from({ length: CASES }, (_, n) => n + 1).reduce((sum, n) => {
      const payer = personOf(n).name.includes('Halimah');
      const other = personOf(n * 31 + 5).name.includes('Halimah');
      return sum + (payer ? 1 : 0) + (payer || other ? 1 : 0);
    }, 0);
    expect(hits).toHaveLength(expected);
  });

  it('answers nothing to a cursor that nobody was given', async () => {
    expect(await test.counter.search.find('siti', 'x')).toMatchObject({ hits: [], next: null });
  });

  it('finds what was issued a moment ago', async () => {
    const issued = await test.must('cases.issue', aCase(outage, { payer: 'Wan Suria binti Contoh' }));
    await expect.poll(() => titles('wan suria')).toEqual([issued.receipt?.number]);
    await expect.poll(async () => (await test.counter.search.find('wan suria', null)).behind).toBe(0);
  });

  it('s01: finds case and receipt of a name as it is written', async () => {
    const { receipt, case: filed } = await test.must('cases.issue', aCase(outage, { payer: 'Muniandy a/l Ramasamy', first: [{ ...aCase(outage).first[0]!, name: 'Muniandy a/l Ramasamy' }] })); // prettier-ignore
    await expect.poll(async () => (await test.counter.search.find('muniandy', null)).behind).toBe(0);
    for (const typed of ['Muniandy a/l Ramasamy', 'muniandy a/l', 'a/l ramasamy', 'muniandy al ramasamy'])
      expect(new Set(await titles(typed))).toEqual(new Set([receipt?.number, filed.number]));
  });

  it('tells how fast it is', async () => {
    const times: number[] = [];
    for (let n = 1; n <= 300; n += 1) {
      const typed = [personOf(n * 17).idNumber, filled.caseNumber(n * 23), personOf(n).name, 'siti', 'a'][
        n % 5
      ]!;
      const before = performance.now();
      await test.counter.search.find(typed, null);
      times.push(performance.now() - before);
    }
    times.sort((one, other) => one - other);
    process.stdout.write(
      `search in 20,000: p50 ${times[150]!.toFixed(2)} ms, p99 ${times[297]!.toFixed(2)} ms\n`,
    );
    expect(times).toHaveLength(300);
  });
});

describe('an index that cannot be used is made again', () => {
  beforeAll(async () => {
    await test.dispose();
    await openFilled(1000);
  }, 60_000);

  const whole = async (): Promise<void> => {
    const number = filled.caseNumber(901);
    // whoever searches sets the mending off; nothing else is needed
    await expect
      .poll(async () => (await test.counter.search.find(number, null)).behind, { timeout: 15_000 })
      .toBe(0);
    expect(await titles(number)).toEqual([filled.receiptNumber(901), number]);
    expect((await test.counter.search.find(number, null)).behind).toBe(0);
  };
  const someSql = (sql: string) => (file: string) => {
    const db = openDatabase(file);
    db.exec(sql);
    db.close();
  };

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['no database at all', (file: string) => writeFileSync(file, 'not a database '.repeat(1000))],
    [
      'overwritten in the middle',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 4096 * 3, bytes.length - 4096);
        writeFileSync(file, bytes);
      },
    ],
    ['of another version', someSql('PRAGMA user_version = 99')],
    ['ahead of the register', someSql('UPDATE mark SET seq = 10000000')],
    ['of another register', someSql("UPDATE mark SET hash = 'ff'; DELETE FROM documents")],
  ])('%s', async (_what, change) => {
    await reopenAfter(change);
    await whole();
  });

  it('while it is in use', async () => {
    const db = openDatabase(searchFile(test.folder));
    db.unsafeMode();
    db.exec("UPDATE grams_data SET block = x'00112233' WHERE id > 10");
    db.close();
    await titles('halimah');
    await whole();
    expect(await titles('halimah')).not.toEqual([]);
  });

  it('says how far behind it is until it is whole', async () => {
    await reopenAfter((file) => rmSync(file));
    const early = await test.counter.search.find('halimah', null);
    expect(early.behind).toBeGreaterThan(1000);
    await whole();
  });
});

describe('the worker', () => {
  it('takes in what was committed while it did not run', async () => {
    await test.counter.search.stop();
    const issued = await test.must('cases.issue', aCase(outage, { payer: 'Che Kalsom binti Contoh' }));
    test.counter.search.start();
    await test.counter.search.catchUp();
    expect(await titles('che kalsom')).toEqual([issued.receipt?.number]);
  });

  it('lets go of its files when it is stopped', async () => {
    await test.counter.search.catchUp();
    await test.counter.search.stop();
    expect(existsSync(`${searchFile(test.folder)}-wal`)).toBe(false);
    copyFileSync(searchFile(test.folder), join(test.folder, 'copy.sqlite'));
    test.counter.search.start();
  });
});
